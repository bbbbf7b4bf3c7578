import { rename } from "node:fs/promises";
import { join } from "node:path";
import { openEmbeddedProcess } from "./embedded-process.ts";
import {
  GraphDamaged,
  GraphUnavailable,
  type Graph,
  type Sentence,
} from "./graph.ts";
import { openReplaceable } from "./replaceable.ts";

export interface GraphEnv {
  /** Folder of the embedded store. */
  readonly dataFolder: string;
  /** Whether an embedded store that is damaged is set aside, and a new one made. */
  readonly mayRebuild: boolean;
  /** The labels by which nodes are listed, which Neo4j alone must know. */
  readonly labels: () => Promise<readonly string[]>;
  /** Set where Neo4j holds the graph. */
  readonly neo4j?:
    | {
        readonly uri: string;
        readonly user?: string | undefined;
        readonly password?: string | undefined;
        readonly database?: string | undefined;
        readonly staleMs?: number;
      }
    | undefined;
  /** Whether callers are served from it, whom its statements must not hold up. */
  readonly isServing?: boolean;
  /** Called when a store was set aside. */
  readonly notice: (sentence: Sentence) => void;
}

/**
 * Opens the engine that the environment asks for. A server has the embedded engine in a process of
 * its own, which takes longer to start.
 */
export async function openGraph({
  dataFolder,
  mayRebuild,
  isServing = false,
  labels,
  neo4j,
  notice,
}: GraphEnv): Promise<Graph> {
  if (!neo4j) {
    const path = join(dataFolder, "silkgraph.grafeo");
    const open = async () => {
      if (isServing) return openReplaceable(path, openEmbeddedProcess);
      const { openEmbedded } = await import("./embedded.ts");
      return openReplaceable(path, (each) => openEmbedded({ path: each }));
    };
    try {
      return await open();
    } catch (error) {
      if (!mayRebuild || !(error instanceof GraphDamaged)) throw error;
      const aside = await setAside(path);
      notice({
        en: `The graph in ${path} could not be read; it is now ${aside}, and a new one is built.`,
        zh: `无法读取 ${path} 中的图谱；已将其移至 ${aside}，正在重新生成。`,
      });
      return open();
    }
  }
  // An engine takes a tenth of a start to import, and only one of them is needed.
  const { openNeo4j } = await import("./neo4j.ts");
  return openNeo4j({ ...neo4j, labels: await labels() });
}

/** Renames a damaged store, and says to what. */
async function setAside(path: string): Promise<string> {
  const moment = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const aside = `${path}.damaged-${moment}`;
  try {
    await rename(path, aside);
  } catch (error) {
    throw new GraphUnavailable(
      {
        en: `The damaged graph in ${path} cannot be set aside: ${(error as Error).message}`,
        zh: `无法移开 ${path} 中损坏的图谱：${(error as Error).message}`,
      },
      { cause: error },
    );
  }
  return aside;
}
