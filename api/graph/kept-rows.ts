import { hash } from "node:crypto";
import type { Graph, Params, Value } from "./graph.ts";
import { VersionCache } from "./version-cache.ts";

type Reader = Pick<Graph, "store" | "revision" | "read">;

/** The rows of statements, of at most so many in all and of one. */
const rowsCache = new VersionCache<{ readonly rows: readonly object[] }>({
  maxSize: 100_000,
  maxEntrySize: 2_000,
  sizeOf: ({ rows }) => 1 + rows.length,
});

/**
 * The rows of a statement that many questions have in common, such as the order of a list; kept until
 * the data change. They are not to be changed.
 */
export async function keptRows<Row extends object>(
  graph: Reader,
  cypher: string,
  params: Params = {},
): Promise<readonly Row[]> {
  const statement = `${cypher}\n${JSON.stringify(params)}`;
  const [found] = await rowsCache.of(graph, [statement], async () => {
    const rows = await graph.read<Row>(cypher, params);
    return new Map([[statement, { rows }]]);
  });
  return found!.rows as readonly Row[];
}

interface CellRow {
  readonly id: string;
  readonly cell: Value;
}

/** What statements give of single entities: so many characters of JSON, which take some three times as many bytes. */
const cellsCache = new VersionCache<CellRow>({
  maxSize: 16_000_000,
  maxEntrySize: 100_000,
  sizeOf: ({ id, cell }) => 100 + id.length + JSON.stringify(cell).length,
});

/**
 * The column `cell` of a statement that has one row for each of its parameter `$ids` that exists, by
 * the column `id`. Different questions meet the same entities: what was read of one is kept until the
 * data change, and is not to be changed.
 */
export async function keptCells<Cell>(
  graph: Reader,
  cypher: string,
  ids: readonly string[],
  params: Params = {},
): Promise<ReadonlyMap<string, Cell>> {
  if (ids.length === 0) return new Map();
  const statement = hash("sha256", `${cypher}\n${JSON.stringify(params)}`);
  const keys = ids.map((id) => statement + id);
  const found = await cellsCache.of(graph, keys, async (keys) => {
    const wanted = keys.map((key) => key.slice(statement.length));
    const rows = await graph.read<CellRow>(cypher, { ...params, ids: wanted });
    return new Map(rows.map((row) => [statement + row.id, row]));
  });
  return new Map(found.map(({ id, cell }) => [id, cell as Cell]));
}
