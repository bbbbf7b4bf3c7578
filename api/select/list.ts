import { Filtering, type FilterInput } from "./filter.ts";
import type { Params } from "../graph/graph.ts";
import type { Facts, PageArguments } from "../model/index.ts";
import {
  between,
  columnsOf,
  orderOf,
  type Order,
  type OrderArgument,
} from "./order.ts";
import { boundsOf, paramsOf, type PageBounds } from "./paging.ts";

/** The arguments of a list. */
export type ListArguments = PageArguments & {
  readonly filter?: FilterInput | null;
  readonly order?: OrderArgument | null;
};

/** The order, bounds and conditions that a request gives for a list. */
export interface Listing {
  /** Part of cursors, so that those of another list or order are refused. */
  readonly name: string;
  readonly order: Order;
  readonly bounds: PageBounds;
  /** Conditions on the members `m` of the list. */
  readonly conditions: readonly string[];
  /** Further conditions on the members of the page. */
  readonly within: readonly string[];
  readonly params: Params;
}

/** Parameter names contain `page`, so that one statement can hold several pages. */
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

/** The WHERE clause of some conditions, if there are any. */
export const where = (conditions: readonly string[]): string =>
  conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : "";
