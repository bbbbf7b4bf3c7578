import type { Condition } from "./list.ts";
import type { Mention_EntityFragment } from "../gql/graphql.ts";

/** A text in both languages. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

/** A thing that is named in a cell. */
export type Named = Mention_EntityFragment & {
  readonly title?: Words;
  /** Of records of finance: an umbrella agreement, and what AidData advises against, are added to no total. */
  readonly isUmbrella?: boolean | null;
  readonly isRecommendedForTotals?: boolean | null;
};

/** A member of a list, with what the columns show of it. */
export type Row = Named & Readonly<Record<string, unknown>>;

export interface RowsAnswer {
  readonly rows: {
    readonly totalCount: number;
    readonly pageInfo: PageInfo;
    readonly edges: readonly { readonly node: Row }[];
  };
  /** Null for an id that is not in the graph. */
  readonly named: readonly (Named | null)[];
}

export interface CursorAnswer {
  readonly rows: { readonly pageInfo: PageInfo };
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export interface RowsVariables {
  readonly [name: string]: unknown;
  readonly filter: Condition | null;
  readonly order: { readonly by: string; readonly direction: string } | null;
  readonly of?: string | null;
}

export type CountsAnswer = Readonly<
  Record<string, { readonly totalCount: number }>
>;
