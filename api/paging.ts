import { BadInput } from "./errors.ts";
import type { Params, Value } from "./graph/graph.ts";
import type { PageArguments, PageInfo } from "./model/index.ts";

/** Where an entity stands in a list: by importance, then by id. */
export type Place = readonly [importance: number, id: string];

/** The part of a list that a page asks for. */
export interface Bounds {
  readonly limit: number;
  readonly isBackward: boolean;
  readonly after: Place | null;
  readonly before: Place | null;
}

const usual = 20;
const most = 100;

/** Opaque to callers; names the list, so that a cursor of another one is refused. */
export const cursorOf = (list: string, [importance, id]: Place): string =>
  Buffer.from(JSON.stringify([list, importance, id])).toString("base64url");

function placeOf(list: string, argument: string, cursor: string): Place {
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
  if (!Array.isArray(parts) || parts.length !== 3) throw refuse("not a cursor");
  const [from, importance, id] = parts as unknown[];
  if (!Number.isFinite(importance) || typeof id !== "string")
    throw refuse("not a cursor");
  const place: Place = [importance as number, id];
  if (from !== list) throw refuse("a cursor of another list");
  // Decoding is lenient; only the very text that was given out is taken back.
  if (cursorOf(list, place) !== cursor) throw refuse("not a cursor");
  return place;
}

function sizeOf(argument: string, size: number): number {
  if (size < 1 || size > most)
    throw new BadInput(
      `“${argument}” is ${String(size)}: ask for 1 to ${String(most)} at a time.`,
    );
  return size;
}

/** The arguments of a page, checked. */
export function boundsOf(
  { first, after, last, before }: PageArguments,
  list: string,
): Bounds {
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
    after: after == null ? null : placeOf(list, "after", after),
    before: before == null ? null : placeOf(list, "before", before),
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
export function pageOf<Row extends { readonly at: Place }>(
  list: string,
  found: readonly Row[],
  { limit, isBackward, after, before }: Bounds,
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
