import { afterAll, describe } from "vitest";
import { openEmbedded } from "../graph/embedded.ts";
import type { Graph } from "../graph/graph.ts";
import { openNeo4j } from "../graph/neo4j.ts";
import type { Neo4jVersion } from "./neo4j/server.ts";
import { missingNeo4j, takeTurn } from "./neo4j/turn.ts";

export type Engine = "embedded" | "neo4j";

const wanted = (process.env["GRAPHS"] || "embedded,neo4j").split(",");

/** Gives a graph that is empty and the describe block's alone until the block ends, which closes it; one at a time. */
export type OpenEmpty = () => Promise<Graph>;

/** A describe block on each engine of `GRAPHS`. */
export function eachGraph(
  body: (engine: Engine, open: OpenEmpty) => void,
): void {
  onEmbedded((open) => body("embedded", open));
  onNeo4j((open) => body("neo4j", open));
}

export function onEmbedded(body: (open: OpenEmpty) => void): void {
  describe.runIf(wanted.includes("embedded"))("on the embedded engine", () => {
    const last = closer();
    body(async () => {
      await last.close();
      return last.keep(await openEmbedded({ path: null }));
    });
  });
}

export function onNeo4j(
  body: (open: OpenEmpty) => void,
  version: Neo4jVersion = "5.26",
): void {
  const isThere = missingNeo4j(version) === null;
  describe.runIf(isThere)(`on Neo4j ${version}`, () => {
    const last = closer();
    body(async () => {
      await last.close();
      const turn = await takeTurn(version);
      const graph = openNeo4j({ uri: turn.uri });
      last.keep(graph, () => turn.end());
      await graph.write((run) => run("MATCH (n) DETACH DELETE n"));
      return graph;
    });
  });
}

/** Closes what is open before the next, and at the end of the block. */
function closer() {
  let close = async () => {};
  afterAll(() => close());
  return {
    close: () => close(),
    keep: (graph: Graph, then = () => {}) => {
      close = async () => {
        close = async () => {};
        await graph.close();
        then();
      };
      return graph;
    },
  };
}
