import { join } from "node:path";
import { openEmbedded } from "./embedded.ts";
import { openEmbeddedProcess } from "./embedded-process.ts";
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

/**
 * Opens the engine that the environment asks for. Whoever serves others has the embedded engine in a
 * process of its own; for a command that is only longer to start.
 */
export async function openGraph(
  { dataFolder, labels, neo4j }: GraphEnv,
  { isServing = false } = {},
): Promise<Graph> {
  if (!neo4j) {
    const path = join(dataFolder, "silkgraph.grafeo");
    return isServing ? openEmbeddedProcess(path) : openEmbedded({ path });
  }
  // The driver takes a tenth of a start, which most starts can spare.
  const { openNeo4j } = await import("./neo4j.ts");
  return openNeo4j({ ...neo4j, labels });
}
