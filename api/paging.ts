import { BadInput } from "./errors.ts";
import type { Params, Value } from "./graph/graph.ts";
import type { PageArguments, PageInfo } from "./model/index.ts";

/** Where something stands in a list: what the list is ordered by, as it is there. */
export type Key = readonly (string | number)[];

/** Where an entity stands in a list: by importance, then by id. */
export type Place = readonly [importance: number, id: string];

/** Of what type each part of a key is. */
export type Shape = readonly ("string" | "number")[];

const placeShape: Shape = ["number", "string"];

/** The part of a list that a page asks for. */
export interface Bounds<At extends Key = Place> {
  readonly limit: number;
  readonly isBackward: boolean;
  readonly after: At | null;
  readonly before: At | null;
}

const usual = 20;
const most = 100;

/** Opaque to callers; names the list, so that a cursor of another one is refused. */
export const cursorOf = (list: string, at: Key): string =>
  Buffer.from(JSON.stringify([list, ...at])).toString("base64url");

function keyAt<At extends Key>(
  list: string,
  argument: string,
  cursor: string,
  shape: Shape,
): At {
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
    at.length !== shape.length ||
    !at.every(
      (part, index) =>
        typeof part === shape[index] &&
        (typeof part === "string" || Number.isSafeInteger(part)),
    )
  )
    throw refuse("not a cursor");
  // Decoding is lenient; only the very text that was given out is taken back.
  if (cursorOf(list, at as unknown as At) !== cursor)
    throw refuse("not a cursor");
  return at as unknown as At;
}

function sizeOf(argument: string, size: number): number {
  if (size < 1 || size > most)
    throw new BadInput(
      `“${argument}” is ${String(size)}: ask for 1 to ${String(most)} at a time.`,
    );
  return size;
}

/** The arguments of a page, checked. */
export function boundsOf<At extends Key = Place>(
  { first, after, last, before }: PageArguments,
  list: string,
  shape = placeShape,
): Bounds<At> {
  if (first != null && last != null)
    throw new BadInput(
      "“first” and “last” together have no meaning: give one of them.",
    );
  return {
    limit:
      last != null
        ? sizeOf("last", last)
        : first != null
          ? sizeOf("first", first)
          : usual,
    isBackward: last != null,
    after: after == null ? null : keyAt<At>(list, "after", after, shape),
    before: before == null ? null : keyAt<At>(list, "before", before, shape),
  };
}

/** Keeps the members `m` between the cursors of page `index`. */
export function between(
  m: string,
  index: number,
  { after, before }: Bounds,
): string {
  const beyond = (cursor: string, above: string, below: string) =>
    `(${m}.importance ${above} $${cursor}Importance OR (${m}.importance = $${cursor}Importance AND ${m}.id ${below} $${cursor}Id))`;
  const conditions = [
    after && beyond(`after${String(index)}`, "<", ">"),
    before && beyond(`before${String(index)}`, ">", "<"),
  ].filter((condition) => condition !== null);
  return conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : "";
}

/** The parameters by which Cypher bounds its pages: `$limit0`, `$after0Importance`, `$after0Id` … */
export function paramsOf(pages: readonly Bounds[]): Params {
  const params: Record<string, Value> = {};
  for (const [index, { limit, after, before }] of pages.entries()) {
    // One more than asked for tells whether there are more.
    params[`limit${String(index)}`] = limit + 1;
    for (const [name, place] of Object.entries({ after, before }))
      if (place) {
        params[`${name}${String(index)}Importance`] = place[0];
        params[`${name}${String(index)}Id`] = place[1];
      }
  }
  return params;
}

/** The page itself, from what Cypher found within its bounds. */
export function pageOf<Row extends { readonly at: Key }>(
  list: string,
  found: readonly Row[],
  { limit, isBackward, after, before }: Bounds<Key>,
): { rows: readonly Row[]; pageInfo: PageInfo } {
  const isMore = found.length > limit;
  const rows = isBackward ? found.slice(-limit) : found.slice(0, limit);
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
