import type { Graph, Params } from "./graph.ts";
import { VersionCache } from "./version-cache.ts";

/** The rows of statements, of at most so many in all and of one. */
const cache = new VersionCache<{ readonly rows: readonly object[] }>({
  maxSize: 100_000,
  maxEntrySize: 2_000,
  sizeCalculation: ({ rows }) => 1 + rows.length,
});

/**
 * The rows of a statement that many questions have in common, such as the order of a list; kept until
 * the data change. They are not to be changed.
 */
export async function keptRows<Row extends object>(
  graph: Pick<Graph, "store" | "revision" | "read">,
  cypher: string,
  params: Params = {},
): Promise<readonly Row[]> {
  const revision = await graph.revision();
  const statement = `${cypher}\n${JSON.stringify(params)}`;
  const [found] = await cache.of(
    graph,
    revision?.key,
    [statement],
    async () => {
      const rows = await graph.read<Row>(cypher, params);
      return new Map([[statement, { rows }]]);
    },
  );
  return found!.rows as readonly Row[];
}
