import type { Graph, Params } from "../graph/graph.ts";
import { keptRows } from "../graph/kept-rows.ts";
import type { PageArguments, PageInfo } from "../model/index.ts";
import {
  boundsOf,
  cursorOf,
  pageOf,
  type Column,
  type PageKey,
} from "./paging.ts";

/** A list of rows found by a query's own Cypher, served in pages. */
export interface RowList {
  /** Part of its cursors, so that those of another list are refused. */
  readonly name: string;
  /** Cypher that ends with every column bound, one row per member. */
  readonly cypher: string;
  /** The columns it is ordered by, ascending, with their types; together they are unique. */
  readonly order: Readonly<Record<string, Column>>;
  /** Further columns. */
  readonly columns?: readonly string[];
}

export interface RowPage<Row> {
  readonly rows: readonly (Row & { readonly cursor: string })[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** Whether a row stands beyond the cursor whose key is `$after0`, `$after1` … */
const beyond = (columns: readonly string[], name: string, sign: string) =>
  columns
    .map((column, index) =>
      [
        ...columns
          .slice(0, index)
          .map((same, at) => `${same} = $${name}${String(at)}`),
        `${column} ${sign} $${name}${String(index)}`,
      ].join(" AND "),
    )
    .join(" OR ");

const paramsOf = (name: string, key: PageKey | null): Params =>
  Object.fromEntries(
    (key ?? []).map((part, index) => [`${name}${String(index)}`, part]),
  );

/** Fetches a page of a list and the total. */
export async function rowPage<Row>(
  graph: Graph,
  { name, cypher, order, columns = [] }: RowList,
  page: PageArguments,
  params: Params,
): Promise<RowPage<Row>> {
  const keys = Object.keys(order);
  const all = [...keys, ...columns];
  const bounds = boundsOf(page, name, Object.values(order));
  const { limit, isBackward, after, before } = bounds;
  const conditions = [
    ...(after ? [`(${beyond(keys, "after", ">")})`] : []),
    ...(before ? [`(${beyond(keys, "before", "<")})`] : []),
  ];
  const direction = isBackward ? " DESC" : "";
  const [counted, found] = await Promise.all([
    // The same on every page.
    keptRows<{ total: number }>(
      graph,
      `${cypher}
  RETURN count(*) AS total`,
      params,
    ),
    graph.read<Row & object>(
      `${cypher}
  WITH ${all.join(", ")}${conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : ""}
  RETURN ${all.join(", ")} ORDER BY ${keys.map((key) => key + direction).join(", ")} LIMIT $limit`,
      {
        ...params,
        ...paramsOf("after", after),
        ...paramsOf("before", before),
        // One extra row tells whether there are more.
        limit: limit + 1,
      },
    ),
  ]);
  const rows = isBackward ? found.toReversed() : found;
  const keyOf = (row: Row): PageKey =>
    keys.map((key) => (row as Record<string, string | number>)[key]!);
  const { rows: shown, pageInfo } = pageOf(
    name,
    rows.map((row) => ({ row, at: keyOf(row) })),
    bounds,
  );
  return {
    rows: shown.map(({ row, at }) => ({
      ...row,
      cursor: cursorOf(name, at),
    })),
    pageInfo,
    totalCount: counted[0]!.total,
  };
}
