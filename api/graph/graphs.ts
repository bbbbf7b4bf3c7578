import { afterAll, describe } from "vitest";
import { openEmbedded } from "./embedded.ts";
import type { Graph } from "./graph.ts";
import { openNeo4j } from "./neo4j.ts";
import { missingNeo4j, takeTurn } from "./neo4j/turn.ts";

export type Engine = "embedded" | "neo4j";

const wanted = (process.env["GRAPHS"] ?? "embedded,neo4j").split(",");

/**
 * A describe block on each engine of `GRAPHS`. `open` gives a graph that is empty and the block's
 * alone until the block ends, which closes it; one at a time.
 */
export function eachGraph(
  body: (engine: Engine, open: () => Promise<Graph>) => void,
): void {
  describe.runIf(wanted.includes("embedded"))("on the embedded engine", () => {
    const ends: (() => Promise<void>)[] = [];
    afterAll(() => endAll(ends));
    body("embedded", async () => {
      const graph = await openEmbedded({ path: null });
      ends.push(() => graph.close());
      return graph;
    });
  });

  describe.runIf(missingNeo4j() === null)("on Neo4j", () => {
    const ends: (() => Promise<void>)[] = [];
    afterAll(() => endAll(ends));
    body("neo4j", async () => {
      await endAll(ends);
      const turn = await takeTurn();
      ends.push(async () => turn.end());
      const graph = openNeo4j({ uri: turn.uri });
      ends.push(() => graph.close());
      await empty(graph);
      return graph;
    });
  });
}

/** Removes all that an earlier test has left. */
export async function empty(graph: Graph): Promise<void> {
  await graph.write((run) => run("MATCH (n) DETACH DELETE n"));
}

async function endAll(ends: (() => Promise<void>)[]): Promise<void> {
  for (const end of ends.splice(0).reverse()) await end();
}
