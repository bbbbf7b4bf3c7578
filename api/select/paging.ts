import { BadInput, checkRange } from "../errors.ts";
import type { Params, Value } from "../graph/graph.ts";
import type { PageArguments, PageInfo } from "../model/index.ts";

/** Where something stands in a list: what the list is ordered by, as it is there. */
export type Key = readonly (string | number | null)[];

/** What a part of a key may be; with `?` it may be missing. */
export type Column = "string" | "number" | "string?" | "number?";

/** The part of a list that a page asks for. */
export interface Bounds {
  readonly limit: number;
  readonly isBackward: boolean;
  readonly after: Key | null;
  readonly before: Key | null;
}

const defaultPageSize = 20;
const maxPageSize = 100;

/** Opaque to callers; names the list, so that a cursor of another one is refused. */
export const cursorOf = (list: string, at: Key): string =>
  Buffer.from(JSON.stringify([list, ...at])).toString("base64url");

const fits = (part: unknown, column: Column): boolean =>
  part === null
    ? column.endsWith("?")
    : column.startsWith(typeof part) &&
      (typeof part === "string" || Number.isFinite(part));

function keyAt(
  list: string,
  argument: string,
  cursor: string,
  columns: readonly Column[],
): Key {
  const refuse = (what: string) =>
    new BadInput(
      `“${argument}” is ${what}: give it a “cursor”, “startCursor” or “endCursor” of the same list.`,
    );
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    throw refuse("not a cursor");
  }
  if (!Array.isArray(parts) || typeof parts[0] !== "string")
    throw refuse("not a cursor");
  const [from, ...at] = parts as [string, ...unknown[]];
  if (from !== list) throw refuse("a cursor of another list");
  if (
    at.length !== columns.length ||
    !at.every((part, index) => fits(part, columns[index]!))
  )
    throw refuse("not a cursor");
  // Decoding is lenient; only the very text that was given out is taken back.
  if (cursorOf(list, at as Key) !== cursor) throw refuse("not a cursor");
  return at as Key;
}

/** The arguments of a page, checked. */
export function boundsOf(
  { first, after, last, before }: PageArguments,
  list: string,
  columns: readonly Column[],
): Bounds {
  if (first != null && last != null)
    throw new BadInput(
      "“first” and “last” together have no meaning: give one of them.",
    );
  const range = { min: 0, max: maxPageSize };
  if (first != null) checkRange("first", first, range);
  if (last != null) checkRange("last", last, range);
  return {
    limit: last ?? first ?? defaultPageSize,
    isBackward: last != null,
    after: after == null ? null : keyAt(list, "after", after, columns),
    before: before == null ? null : keyAt(list, "before", before, columns),
  };
}

/** The parameters by which Cypher bounds a page: `$limit0`, `$after0Value`, `$after0Id` … */
export function paramsOf(
  page: string,
  { limit, after, before }: Bounds,
  hasInfo: boolean,
): Params {
  const params: Record<string, Value> = {
    // One more than asked for tells whether there are more.
    [`limit${page}`]: hasInfo ? limit + 1 : limit,
  };
  for (const [name, key] of Object.entries({ after, before }))
    if (key) {
      params[`${name}${page}Value`] = key[0]!;
      params[`${name}${page}Id`] = key[1]!;
    }
  return params;
}

/** The page itself, from what Cypher found within its bounds. */
export function pageOf<Row extends { readonly at: Key }>(
  list: string,
  found: readonly Row[],
  { limit, isBackward, after, before }: Bounds,
): { rows: readonly Row[]; pageInfo: PageInfo } {
  const isMore = found.length > limit;
  const rows = isBackward
    ? found.slice(Math.max(0, found.length - limit))
    : found.slice(0, limit);
  const [start, end] = [rows[0], rows.at(-1)];
  return {
    rows,
    pageInfo: {
      hasNextPage: isBackward ? before !== null : isMore || before !== null,
      hasPreviousPage: isBackward ? isMore || after !== null : after !== null,
      startCursor: start && cursorOf(list, start.at),
      endCursor: end && cursorOf(list, end.at),
    },
  };
}
