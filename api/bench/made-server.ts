import { join } from "node:path";
import { TimedOut, type Graph } from "../graph/graph.ts";
import { openGraph, type GraphEnv } from "../graph/open.ts";
import { kinds } from "../model/index.ts";
import { loadStreamed, type LoadOptions } from "../../seed/load.ts";
import { markLoaded } from "../../seed/load-if-changed.ts";
import type { Streamed } from "../../seed/projection.ts";
import { serve, type Served } from "./served.ts";

/** Where a server keeps its graph: a folder of its own, and perhaps a Neo4j. */
export interface Place {
  readonly folder: string;
  readonly uri?: string | undefined;
}

const variablesOf = ({ folder, uri }: Place) => ({
  SILKGRAPH_DATA: folder,
  ...(uri === undefined ? {} : { NEO4J_URI: uri }),
});

/** The real server, over its own seed. */
export const serveSeed = (
  place: Place,
  variables: Readonly<Record<string, string>> = {},
): Promise<Served> => serve({ ...variablesOf(place), ...variables });

/** The real server, over `made`. */
export async function serveMade(
  place: Place,
  made: Streamed,
  flags: readonly string[],
  variables: Readonly<Record<string, string>> = {},
  {
    onLoaded,
    ...options
  }: Pick<LoadOptions, "onProgress"> & { onLoaded?: () => void } = {},
): Promise<Served> {
  const { folder, uri } = place;
  const env: GraphEnv = {
    dataFolder: folder,
    mayRebuild: false,
    notice: () => undefined,
    labels: async () => [...kinds.keys()],
    neo4j: uri === undefined ? undefined : { uri },
  };
  const graph = await openGraph(env);
  await answering(graph);
  const version = await loadStreamed(graph, made, options);
  onLoaded?.();
  await graph.close();
  // By this mark the server takes the graph for the seed, and leaves it as it is.
  await markLoaded(version, undefined, join(folder, "loaded.json"));
  return serve({ ...variablesOf(place), ...variables }, flags);
}

/** A Neo4j that has just begun takes its time for its first indexes. */
async function answering(graph: Graph): Promise<void> {
  for (;;)
    try {
      await graph.version();
      return;
    } catch (error) {
      if (!(error instanceof TimedOut)) throw error;
    }
}

/** The real server, over what was loaded before. */
export const serveAgain = (
  place: Place,
  flags: readonly string[],
): Promise<Served> => serve(variablesOf(place), flags);
