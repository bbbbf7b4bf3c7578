import type { Graph } from "../../graph/graph.ts";
import { VersionCache } from "../../graph/version-cache.ts";

/** The statements that count are few: those of the questions. */
const rowsCache = new VersionCache<{ readonly rows: readonly unknown[] }>(100);

/**
 * The rows of a statement that counts over all of the graph and takes no parameters. That can take
 * long, and what was counted once holds until the graph has another version.
 */
export async function countsAt<Row>(
  graph: Graph,
  version: string | null,
  cypher: string,
): Promise<readonly Row[]> {
  const [found] = await rowsCache.of(graph, version, [cypher], async () => {
    const rows = await graph.read<Row>(cypher);
    return new Map([[cypher, { rows }]]);
  });
  return found!.rows as readonly Row[];
}
