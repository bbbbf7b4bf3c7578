import { afterAll, beforeAll, describe } from "vitest";
import { keepsValues } from "./contract.values.ts";
import { readsOnly } from "./contract.reads.ts";
import { runsCypher } from "./contract.cypher.ts";
import { searches } from "./contract.search.ts";
import { closes } from "./contract.closing.ts";
import { writesWhole } from "./contract.writes.ts";
import type { Graph } from "./graph.ts";

/** Gives an empty graph, that nobody else uses until the next call. */
export type Open = () => Promise<Graph>;

/**
 * What every engine must do. They differ in these, and nobody above the port may rely on either:
 * - Only Neo4j can be out of reach: the embedded engine runs in this process.
 * - Only the embedded engine is held by one process, and keeps maps as properties.
 * - Past its time a statement ends on Neo4j; the embedded engine lets go of the caller and runs on,
 *   mostly for 30 s: while four do, it is unavailable.
 * - The scores of a search are each engine's own, so near ones may stand in another order.
 * - A write may run its function again on Neo4j, which lets writers run side by side; the
 *   embedded engine lets them queue.
 * - A parameter's characters beyond U+FFFF (rare Han, emoji) stand before U+E000 to U+FFFF where
 *   Neo4j compares or orders parameters; it orders properties by code point like the other engine.
 * - Neo4j runs procedures that read (`CALL db.labels()`); the embedded engine refuses all.
 */
export function graphContract(open: Open): void {
  describe("values", () => keepsValues(shared(open)));
  describe("reads", () => readsOnly(shared(open)));
  describe("writes", () => writesWhole(shared(open)));
  describe("Cypher", () => runsCypher(shared(open)));
  describe("search", () => searches(shared(open)));
  describe("closing", () => closes(open));
}

/** One graph for a describe block. */
function shared(open: Open): () => Graph {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
  });
  afterAll(() => graph.close());
  return () => graph;
}
