import { Filtering, type Given } from "./filter.ts";
import type { Params } from "../graph/graph.ts";
import type { Facts, PageArguments } from "../model/index.ts";
import {
  between,
  columnsOf,
  orderOf,
  type Order,
  type OrderArgument,
} from "./order.ts";
import { boundsOf, paramsOf, type Bounds } from "./paging.ts";

/** The arguments of a list. */
export type ListArguments = PageArguments & {
  readonly filter?: Given | null;
  readonly order?: OrderArgument | null;
};

/** What a request asks of a list: its order, its part, and which members are left out. */
export interface Listing {
  /** Stands in cursors: those of another list or order are refused. */
  readonly name: string;
  readonly order: Order;
  readonly bounds: Bounds;
  /** What must hold of the members `m` of the list. */
  readonly conditions: readonly string[];
  /** What must hold of those of the page, too. */
  readonly within: readonly string[];
  readonly params: Params;
}

/** Parameters are named after `page`, so that several pages can stand in one statement. */
export function listingOf(
  { name, facts }: { readonly name: string; readonly facts: Facts },
  m: string,
  page: string,
  values: ListArguments,
  hasInfo: boolean,
): Listing {
  const order = orderOf(facts.model, values.order);
  const bounds = boundsOf(values, name + order.name, columnsOf(order));
  const filtering = new Filtering(`f${page}x`);
  return {
    name: name + order.name,
    order,
    bounds,
    conditions: filtering.conditions(m, facts, values.filter ?? {}),
    within: between(m, page, order, bounds),
    params: { ...filtering.params, ...paramsOf(page, bounds, hasInfo) },
  };
}

/** The clause that keeps what all of this holds of. */
export const where = (conditions: readonly string[]): string =>
  conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : "";
