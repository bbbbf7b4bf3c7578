import { afterAll, beforeAll, expect, it } from "vitest";
import { openNeo4j } from "../api/graph/neo4j.ts";
import type { Graph } from "../api/graph/graph.ts";
import { onNeo4j } from "../api/testing/engines.ts";
import { startNeo4j, type Neo4jServer } from "../api/testing/neo4j/server.ts";
import { load, readGraph } from "./load.ts";
import { versionOf } from "./lines.ts";
import type { Projection } from "./projection.ts";
import { race } from "../api/testing/races.ts";
import { validSeed } from "./valid-seed.ts";

const races = 50;

onNeo4j(() => {
  let server: Neo4jServer;
  let loaders: [Graph, Graph];
  let seed: Projection;
  beforeAll(async () => {
    server = await startNeo4j();
    loaders = [openNeo4j({ uri: server.uri }), openNeo4j({ uri: server.uri })];
    seed = (await validSeed(undefined)).projection;
  });
  afterAll(async () => {
    for (const each of loaders) await each.close();
    await server.end();
  });

  /** The seed, with the links of some records in another order. */
  const relinked = (turn: number): Projection => ({
    ...seed,
    links: seed.links.map((link) =>
      link.link === "STOPS_AT" && link.properties["position"] !== undefined
        ? {
            ...link,
            properties: {
              ...link.properties,
              position: Number(link.properties["position"]) + turn,
            },
          }
        : link,
    ),
  });
  /** The seed, with so many records called otherwise. */
  const renamed = (turn: number, count: number): Projection => {
    let left = count;
    return {
      ...seed,
      nodes: new Map(
        [...seed.nodes].map(([id, node]) => [
          id,
          left-- > 0
            ? {
                ...node,
                properties: {
                  ...node.properties,
                  importance: Number(node.properties["importance"]) + turn,
                },
              }
            : node,
        ]),
      ),
    };
  };

  it(`doubles no link in ${String(races)} races of loaders that change links only`, async () => {
    await load(loaders[0], seed);
    for (let turn = 1; turn <= races; turn++)
      await race(loaders, [relinked(turn), relinked(turn + (turn % 2))]);
  });

  it(`doubles no link in ${String(races)} races of loaders that change 240 records`, async () => {
    await load(loaders[0], seed);
    for (let turn = 1; turn <= races; turn++)
      await race(loaders, [
        renamed(turn, 240),
        turn % 2 ? renamed(turn, 240) : relinked(turn),
      ]);
  });

  it(`fills an empty graph once in ${String(races)} races`, async () => {
    for (let turn = 1; turn <= races; turn++) {
      await loaders[0].write((run) => run("MATCH (n) DETACH DELETE n"));
      await race(loaders, [seed, turn % 2 ? seed : relinked(turn)]);
    }
    await load(loaders[0], seed);
    expect(versionOf(await readGraph(loaders[1]))).toBe(versionOf(seed));
  });
});
