import type { AlignmentStage, Voice } from "../gql/graphql.ts";
import type { KindName } from "./kind.ts";
import type { Facet, Filters, Reason } from "./parts/filters.ts";

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
  if (filters.kinds.includes(__typename)) return "kinds";
  if (filters.things.includes(id)) return "things";
  if (stage && filters.stages.includes(stage)) return "stages";
  if (assertion && filters.voices.includes(assertion)) return "voices";
  const isOfHidden =
    evidence.length > 0 &&
    evidence.every(({ article }) => filters.sources.includes(article.id));
  return isOfHidden ? "sources" : null;
}

/** Items apart: those that are shown, and how many each reason hides. */
export function apart<Item, Why extends Reason>(
  items: Iterable<Item>,
  reasonOf: (item: Item) => Why | null | undefined,
): { readonly shown: readonly Item[]; readonly hidden: Map<Why, number> } {
  const shown: Item[] = [];
  const hidden = new Map<Why, number>();
  for (const item of items) {
    const reason = reasonOf(item);
    if (reason) hidden.set(reason, (hidden.get(reason) ?? 0) + 1);
    else shown.push(item);
  }
  return { shown, hidden };
}
