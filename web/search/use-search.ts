import { useQuery } from "../ask/use-query.ts";
import { useDebouncedValue } from "@mantine/hooks";
import { graphql } from "../gql/gql.ts";
import type { SearchQuery } from "../gql/graphql.ts";
import type { KindName } from "../view/kind.ts";
import type { Layer } from "../view/parts/layers.ts";

export const SearchDocument = graphql(`
  query Search(
    $text: String!
    $kinds: [Kind!]
    $datasets: [Dataset!]
    $first: Int!
  ) {
    search(text: $text, kinds: $kinds, datasets: $datasets, first: $first) {
      totalCount
      kinds {
        kind
        count
      }
      hits {
        entity {
          ...Mention_entity
        }
        match {
          text
          start
          end
        }
      }
      nearest {
        ...Mention_entity
      }
    }
  }
`);

export type Result = SearchQuery["search"];

/** What the graph finds for a text, and in some layers beside it, a moment after the typing has stopped. */
export function useSearch(
  text: string,
  kinds: readonly KindName[] | null,
  first: number,
  layers: readonly Layer[] = [],
) {
  const wanted = text.trim();
  const [settled] = useDebouncedValue(wanted, 120);
  const { data, previousData, isLoading, error, retry } = useQuery(
    SearchDocument,
    settled === ""
      ? null
      : {
          text: settled,
          kinds: kinds && [...kinds],
          datasets: [...layers],
          first,
        },
  );
  const isWaiting = wanted !== settled || isLoading;
  const shown = data ?? (isWaiting ? previousData : undefined);
  return {
    result: wanted === "" ? undefined : shown?.search,
    /** Whether the result is still that of an earlier text. */
    isWaiting: wanted !== "" && isWaiting,
    error: wanted === "" || isWaiting ? undefined : error,
    retry,
  };
}
