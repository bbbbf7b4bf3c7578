import { BadInput, checkRange } from "../errors.ts";
import type { Params, Value } from "../graph/graph.ts";
import type { PageArguments, PageInfo } from "../model/index.ts";

/** A position in a list: the values it is ordered by. */
export type PageKey = readonly (string | number | null)[];

/** The type of a part of a key; with `?` it may be null. */
export type Column = "string" | "number" | "string?" | "number?";

/** Which part of a list a page covers. */
export interface PageBounds {
  readonly limit: number;
  readonly isBackward: boolean;
  readonly after: PageKey | null;
  readonly before: PageKey | null;
}

const defaultPageSize = 20;
const maxPageSize = 100;

/** Opaque to callers; contains the list's name, so that a cursor of another list is refused. */
export const cursorOf = (list: string, at: PageKey): string =>
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
): PageKey {
  const refuse = (what: string) =>
    new BadInput(
      `“${argument}” is ${what}: use a “cursor”, “startCursor” or “endCursor” of the same list.`,
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
  // Base64 decoding is lenient: accept only the exact text that was issued.
  if (cursorOf(list, at as PageKey) !== cursor) throw refuse("not a cursor");
  return at as PageKey;
}

/** The bounds of a page, from validated arguments. */
export function boundsOf(
  { first, after, last, before }: PageArguments,
  list: string,
  columns: readonly Column[],
): PageBounds {
  if (first != null && last != null)
    throw new BadInput(
      "“first” and “last” cannot be combined: give one of them.",
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

/** The Cypher parameters of a page: `$limit0`, `$after0Value`, `$after0Id` … */
export function paramsOf(
  page: string,
  { limit, after, before }: PageBounds,
  hasInfo: boolean,
): Params {
  const params: Record<string, Value> = {
    // One extra row tells whether there are more.
    [`limit${page}`]: hasInfo ? limit + 1 : limit,
  };
  for (const [name, key] of Object.entries({ after, before }))
    if (key) {
      params[`${name}${page}Value`] = key[0]!;
      params[`${name}${page}Id`] = key[1]!;
    }
  return params;
}

/** The page, from the rows that Cypher found within its bounds. */
export function pageOf<Row extends { readonly at: PageKey }>(
  list: string,
  found: readonly Row[],
  { limit, isBackward, after, before }: PageBounds,
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
