import { join } from "node:path";
import { openEmbedded } from "./embedded.ts";
import type { Graph } from "./graph.ts";

export interface GraphEnv {
  /** Folder of the embedded store. */
  readonly dataFolder: string;
  /** The labels by which nodes are listed. */
  readonly labels: readonly string[];
  /** Set where Neo4j holds the graph. */
  readonly neo4j?:
    | {
        readonly uri: string;
        readonly user?: string | undefined;
        readonly password?: string | undefined;
        readonly database?: string | undefined;
      }
    | undefined;
}

/** Opens the engine that the environment asks for. */
export async function openGraph({
  dataFolder,
  labels,
  neo4j,
}: GraphEnv): Promise<Graph> {
  if (!neo4j)
    return openEmbedded({ path: join(dataFolder, "silkgraph.grafeo") });
  // The driver takes a tenth of a start, which most starts can spare.
  const { openNeo4j } = await import("./neo4j.ts");
  return openNeo4j({ ...neo4j, labels });
}
