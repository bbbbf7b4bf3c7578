import {
  importance,
  orderings,
  type Direction,
  type Model,
  type Ordering,
} from "../model/index.ts";
import type { PageBounds, Column } from "./paging.ts";

/** The order of a list: by a value of its members, then by id. */
export interface Order extends Ordering {
  /** Part of cursors, which are valid for one order only; empty for the default order. */
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

/** The types of the parts of a sort key: of the value, then of the id. */
export const columnsOf = ({ type, isOptional }: Order): Column[] => [
  isOptional ? `${type}?` : type,
  "string",
];

/** Cypher for the sort value of the member `m`. */
export const valueOf = (m: string, { property, terms }: Order): string =>
  terms
    ? `CASE ${m}.${property} ${terms.map((term, at) => `WHEN '${term}' THEN ${String(at)}`).join(" ")} END`
    : `${m}.${property}`;

/** The ORDER BY terms for this value and id. */
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

/** Conditions that keep members `m` between the cursors of a page, given as `$after…` and `$before…`. */
export function between(
  m: string,
  page: string,
  order: Order,
  { after, before }: PageBounds,
): string[] {
  const value = valueOf(m, order);
  const id = `${m}.id`;
  const [later, earlier] = order.isDescending ? ["<", ">"] : [">", "<"];
  const within = (cursor: string, sign: string, idSign: string) => {
    const [atValue, atId] = [`$${cursor}${page}Value`, `$${cursor}${page}Id`];
    // Redundant, but it lets the engine use an index.
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
