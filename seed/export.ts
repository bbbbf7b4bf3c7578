import type { Graph } from "../api/graph/graph.ts";
import { linesOf } from "./lines.ts";
import { readGraph } from "./load.ts";

/** All of the graph as JSONL, each line with its line end: the same on both engines. */
export async function* exportJsonl(graph: Graph): AsyncGenerator<string> {
  for (const line of linesOf(await readGraph(graph)))
    yield `${JSON.stringify(line)}\n`;
}
