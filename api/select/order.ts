import {
  importance,
  orderings,
  type Direction,
  type Model,
  type Ordering,
} from "../model/index.ts";
import type { Bounds, Column } from "./paging.ts";

/** The order of a list, as a request asks for it: by a value that members have, then by id. */
export interface Order extends Ordering {
  /** Stands in cursors, as those of another order have no place in this one; empty for the usual. */
  readonly name: string;
  readonly isDescending: boolean;
}

/** The argument `order` of a list. */
export interface OrderArgument {
  readonly by: string;
  readonly direction?: Direction | null;
}

export function orderOf(
  model: Model,
  given: OrderArgument | null | undefined,
): Order {
  const ordering = given ? orderings.get(model)!.get(given.by)! : importance;
  const direction = given?.direction ?? ordering.usual;
  const isUsual = ordering === importance && direction === ordering.usual;
  return {
    ...ordering,
    name: isUsual ? "" : ` ${given!.by} ${direction}`,
    isDescending: direction === "DESCENDING",
  };
}

/** Of what types the parts of a key are: of the value, then of the id. */
export const columnsOf = ({ type, isOptional }: Order): Column[] => [
  isOptional ? `${type}?` : type,
  "string",
];

/** The value of the member `m`. */
export const valueOf = (m: string, { property, terms }: Order): string =>
  terms
    ? `CASE ${m}.${property} ${terms.map((term, at) => `WHEN '${term}' THEN ${String(at)}`).join(" ")} END`
    : `${m}.${property}`;

/** How Cypher sorts by this value and this id. */
export function sortBy(
  value: string,
  id: string,
  { isDescending, isOptional }: Order,
  isBackward: boolean,
): string {
  const down = isBackward ? " DESC" : "";
  return [
    ...(isOptional ? [`${value} IS NULL${down}`] : []),
    `${value}${isDescending === isBackward ? "" : " DESC"}`,
    `${id}${down}`,
  ].join(", ");
}

/** Keeps the members `m` between the cursors of a page, whose keys are `$after…` and `$before…`. */
export function between(
  m: string,
  page: string,
  order: Order,
  { after, before }: Bounds,
): string[] {
  const value = valueOf(m, order);
  const id = `${m}.id`;
  const [later, earlier] = order.isDescending ? ["<", ">"] : [">", "<"];
  const within = (cursor: string, sign: string, idSign: string) => {
    const [atValue, atId] = [`$${cursor}${page}Value`, `$${cursor}${page}Id`];
    // The first of the two lets an index be used.
    return `${value} ${sign}= ${atValue} AND (${value} ${sign} ${atValue} OR ${id} ${idSign} ${atId})`;
  };
  const conditions: string[] = [];
  if (after)
    conditions.push(
      order.isOptional
        ? `((${within("after", later, ">")}) OR (${value} IS NULL AND ($after${page}Value IS NOT NULL OR ${id} > $after${page}Id)))`
        : within("after", later, ">"),
    );
  if (before)
    conditions.push(
      order.isOptional
        ? `((${within("before", earlier, "<")}) OR ($before${page}Value IS NULL AND (${value} IS NOT NULL OR ${id} < $before${page}Id)))`
        : within("before", earlier, "<"),
    );
  return conditions;
}
