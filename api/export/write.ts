import type { Dataset } from "../model/index.ts";
import type { Graph } from "../graph/graph.ts";
import { aboutOf } from "./about.ts";
import type { Format } from "./formats.ts";
import { linesOf } from "./read.ts";

/** The data changed while they were read, so what was read first no longer fits the rest. */
export class GraphChanged extends Error {
  override readonly name = "GraphChanged";
  constructor() {
    super("The graph changed while it was being exported: export it again.");
  }
}

export interface Export {
  readonly format: Format;
  /** The version of the data that the file states. */
  readonly version: string;
  /** The nodes of a part of the graph, in order of id; the whole graph without them. */
  readonly ids?: readonly string[] | undefined;
  /** The imported data sets that are in it as well; none without them. */
  readonly datasets?: readonly Dataset[] | undefined;
}

const chunkLength = 65_536;

/** An export file in large chunks. Throws `GraphChanged` before the last one. */
export async function* writeExport(
  graph: Graph,
  { format, version, ids, datasets = [] }: Export,
): AsyncGenerator<string> {
  const about = aboutOf(version, ids ? "part" : "whole", datasets);
  let chunk = "";
  for await (const text of format.write(linesOf(graph, ids, datasets), about)) {
    chunk += text;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = "";
  }
  if ((await graph.version()) !== version) throw new GraphChanged();
  yield chunk;
}
