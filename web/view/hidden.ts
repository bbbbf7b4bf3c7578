import type { AlignmentStage, Voice } from "../gql/graphql.ts";
import type { KindName } from "./kind.ts";
import type { Facet, Filters } from "./parts/filters.ts";

/** What of a record the filters look at. */
export interface Filtered {
  readonly __typename: KindName;
  readonly id: string;
  readonly stage?: AlignmentStage | null;
  readonly assertion?: Voice | null;
  readonly evidence?: readonly { readonly article: { readonly id: string } }[];
}

/** The facet by which a reader has put a record away; null for what is shown. */
export function hiddenBy(record: Filtered, filters: Filters): Facet | null {
  const { __typename, id, stage, assertion, evidence = [] } = record;
  if (filters.things.includes(id)) return "things";
  if (filters.kinds.includes(__typename)) return "kinds";
  if (stage && filters.stages.includes(stage)) return "stages";
  if (assertion && filters.voices.includes(assertion)) return "voices";
  const isOfHidden =
    evidence.length > 0 &&
    evidence.every(({ article }) => filters.sources.includes(article.id));
  return isOfHidden ? "sources" : null;
}

/** `records` apart: those that are shown, and how many each facet hides. */
export function sifted<Item>(
  items: readonly Item[],
  filters: Filters,
  recordOf: (item: Item) => Filtered,
): { readonly shown: readonly Item[]; readonly hidden: Map<Facet, number> } {
  const shown: Item[] = [];
  const hidden = new Map<Facet, number>();
  for (const item of items) {
    const facet = hiddenBy(recordOf(item), filters);
    if (facet) hidden.set(facet, (hidden.get(facet) ?? 0) + 1);
    else shown.push(item);
  }
  return { shown, hidden };
}
