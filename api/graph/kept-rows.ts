import { LRUCache } from "lru-cache";
import type { Graph, Params } from "./graph.ts";

/** What is kept of one store while its data were the same. */
interface Kept {
  readonly key: string;
  readonly rows: LRUCache<string, readonly object[]>;
}

/** How many rows are kept of one store, and of one statement. */
const most = { inAll: 100_000, ofOne: 2_000 };

const byStore = new WeakMap<object, Kept>();

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
  if (!revision) return graph.read<Row>(cypher, params);
  let kept = byStore.get(graph.store);
  if (kept?.key !== revision.key) {
    const rows = new LRUCache<string, readonly object[]>({
      maxSize: most.inAll,
      maxEntrySize: most.ofOne,
      sizeCalculation: (rows) => 1 + rows.length,
    });
    kept = { key: revision.key, rows };
    byStore.set(graph.store, kept);
  }
  // If the data change meanwhile, these are the rows of the data before.
  const { rows } = kept;
  const statement = `${cypher}\n${JSON.stringify(params)}`;
  const known = rows.get(statement);
  if (known) return known as readonly Row[];
  const found = await graph.read<Row>(cypher, params);
  rows.set(statement, found);
  return found;
}
