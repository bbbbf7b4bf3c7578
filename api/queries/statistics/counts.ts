import type { Graph } from "../../graph/graph.ts";
import { VersionCache } from "../../graph/version-cache.ts";

/** One entry for each counting statement; there are few. */
const rowsCache = new VersionCache<{ readonly rows: readonly unknown[] }>({
  max: 100,
});

/**
 * The rows of a statement without parameters that counts over the whole graph. That can be slow, so
 * that results are cached until the version of the data changes.
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
