import { useQuery } from "../ask/use-query.ts";
import { graphql } from "../gql/gql.ts";
import type { SearchQuery } from "../gql/graphql.ts";
import { useTranslation } from "../i18n/i18n.ts";
import type { KindName } from "../view/kind.ts";
import { useLanguage } from "../view/use-view.ts";
import { useSearch } from "./use-search.ts";
import "./words.ts";

const ByNameDocument = graphql(`
  query ByName($kinds: [Kind!]!, $by: EntityOrderBy!, $first: Int!) {
    entities(
      filter: { kind: $kinds }
      order: { by: $by, direction: ASCENDING }
      first: $first
    ) {
      totalCount
      edges {
        node {
          ...Mention_entity
        }
      }
    }
  }
`);

/** How many hits are offered. */
export const offeredHits = 50;
/** How many of a list are: as many as the API gives at once. */
const offeredByName = 100;

type Hit = SearchQuery["search"]["hits"][number];

interface Offer {
  readonly entity: Hit["entity"];
  readonly match?: Hit["match"];
}

interface Offers {
  readonly offers: readonly Offer[];
  /** What there is to say of them; empty while that is not known. */
  readonly status: string;
  readonly isWaiting: boolean;
  readonly error: Error | undefined;
  readonly retry: () => void;
}

/** What a text finds. */
export function useHits(
  text: string,
  kinds: readonly KindName[] | null,
): Offers {
  const { t } = useTranslation();
  const { t: own } = useTranslation("picker");
  const { result, isWaiting, error, retry } = useSearch(
    text,
    kinds,
    offeredHits,
  );
  const { hits = [], nearest = [], totalCount = 0 } = result ?? {};
  return {
    offers: hits.length > 0 ? hits : nearest.map((entity) => ({ entity })),
    status: !result
      ? t("search.waiting")
      : hits.length === 0
        ? t(nearest.length > 0 ? "search.nearest" : "search.none")
        : totalCount > hits.length
          ? own("firstFound", { shown: hits.length, count: totalCount })
          : t("search.found", { count: totalCount }),
    isWaiting,
    error,
    retry,
  };
}

/** All things of some kinds, by name; none without kinds. */
export function useByName(kinds: readonly KindName[] | null): Offers {
  const { t } = useTranslation();
  const { t: own } = useTranslation("picker");
  const language = useLanguage();
  const { data, isLoading, error, retry } = useQuery(
    ByNameDocument,
    kinds && {
      kinds: [...kinds],
      by: language === "zh" ? "NAME_ZH" : "NAME_EN",
      first: offeredByName,
    },
  );
  const { edges = [], totalCount = 0 } = data?.entities ?? {};
  return {
    offers: edges.map(({ node }) => ({ entity: node })),
    status: !data
      ? t("loading")
      : totalCount > edges.length
        ? own("firstListed", { shown: edges.length, count: totalCount })
        : own("listed", { count: totalCount }),
    isWaiting: isLoading,
    error,
    retry,
  };
}
