import type { Graph } from "../graph/graph.ts";
import { aboutOf } from "./about.ts";
import type { Format } from "./formats.ts";
import { linesOf } from "./read.ts";

/** The graph was loaded anew while it was read: what was read before does not fit what came after. */
export class GraphChanged extends Error {
  override readonly name = "GraphChanged";
  constructor() {
    super("The graph changed while it was read: read it again.");
  }
}

export interface Wanted {
  readonly format: Format;
  /** The version of the data that the file says it has. */
  readonly version: string;
  /** The nodes of a part of the graph, their ids in order; all of it where there are none. */
  readonly ids?: readonly string[] | undefined;
}

/** A file of the graph in large pieces. Throws `GraphChanged` before its last piece. */
export async function* download(
  graph: Graph,
  { format, version, ids }: Wanted,
): AsyncGenerator<string> {
  const about = aboutOf(version, ids ? "part" : "whole");
  let piece = "";
  for await (const text of format.write(linesOf(graph, ids), about)) {
    piece += text;
    if (piece.length < 65_536) continue;
    yield piece;
    piece = "";
  }
  if ((await graph.version()) !== version) throw new GraphChanged();
  yield piece;
}
