import { startOf } from "../../select/fetch-list.ts";
import { Filtering, type FilterInput } from "../../select/filter.ts";
import { where } from "../../select/list.ts";
import { kindNamed } from "../../model/index.ts";
import type { Params } from "../../graph/graph.ts";

/** Cypher that binds `m` to each record of finance that matches all of `filters`, and its parameters. */
export function recordsThat(
  ...filters: readonly (FilterInput | null | undefined)[]
): { readonly match: string; readonly params: Params } {
  const kind = kindNamed("FinancedProject");
  const { match, params, rest } = startOf(
    kind,
    filters.filter((one) => one != null),
  );
  const filtering = new Filtering("f");
  const conditions = filtering.conditions("m", kind, { and: rest });
  return {
    match: `${match}${where(conditions)}`,
    params: { ...params, ...filtering.params },
  };
}
