import { useQuery } from "../ask/use-query.ts";
import { useMemo } from "react";
import { linkTypes } from "../gql/terms.ts";
import type { PathQuery } from "../gql/graphql.ts";
import { useShownQuery } from "../look/shown.ts";
import { reasonOfRecord } from "../scene/filtered.ts";
import { useFacetsOf } from "../scene/use-hidden.ts";
import { apart } from "../view/hidden.ts";
import { kindNames } from "../view/kind.ts";
import { stageNames, voiceNames, type Reason } from "../view/parts/filters.ts";
import { useView } from "../view/use-view.ts";
import type { View } from "../view/view.ts";
import {
  chainOf,
  idsOf,
  restsOnlyOn,
  thingsOf,
  type ChainLink,
} from "./chain.ts";
import { PathDocument } from "./documents.ts";

/** All but what is hidden; null, for no bound at all, where nothing is. */
const others = <Item extends string>(
  all: readonly Item[],
  hidden: readonly string[],
): Item[] | null =>
  hidden.length === 0 ? null : all.filter((each) => !hidden.includes(each));

/** What a view asks for; undefined while an end is missing. */
const variablesOf = ({ path, filters }: View) =>
  path.from !== null && path.to !== null && path.from !== path.to
    ? {
        from: path.from,
        to: path.to,
        maxLength: path.maxLength,
        kinds: others(kindNames, filters.kinds),
        links: others(linkTypes, filters.links),
        basis: path.isTold ? ["SOURCE" as const] : null,
        stages: others(stageNames, filters.stages),
        voices: others(voiceNames, filters.voices),
        without: [...filters.things],
        count: mostWays,
      }
    : undefined;

/** The most ways that are asked for. */
export const mostWays = 5;

/** A way as the reader sees it. */
export interface Way {
  /** Which of those that the API found, counted from 0. */
  readonly number: number;
  readonly chain: readonly ChainLink[];
}

export interface FoundPaths {
  /** Undefined while it is not known, or not asked. */
  readonly answer: PathQuery | undefined;
  readonly ways: readonly Way[];
  /** The way that is shown. */
  readonly chosen: Way | undefined;
  /** How many ways each filter hides that the API cannot keep to by itself. */
  readonly hidden: ReadonlyMap<Reason, number>;
  readonly error: Error | undefined;
  readonly retry: () => void;
}

/** The ways between the two ends of the view, within its filters. */
export function usePath(): FoundPaths {
  const { view } = useView();
  const { filters } = view;
  const variables = variablesOf(view);
  const { data, error, retry } = useQuery(PathDocument, variables ?? null);
  useShownQuery(PathDocument, variables ?? null);
  const all = useMemo(
    () =>
      (data?.path?.paths ?? []).map(({ hops }, number) => ({
        number,
        chain: chainOf(hops),
      })),
    [data],
  );
  const ids = useMemo(
    () =>
      filters.years === null
        ? []
        : [...new Set(all.flatMap(({ chain }) => idsOf(chain)))],
    [all, filters.years],
  );
  const { facets } = useFacetsOf(ids);
  const reasonOf = ({ chain }: Way): Reason | undefined => {
    // The ends are what was asked for, whenever they began.
    for (const { id, __typename } of thingsOf(chain).slice(1, -1)) {
      const isEvent = __typename === "Event";
      const reason = reasonOfRecord(facets.get(id), isEvent, filters);
      if (reason) return reason;
    }
    for (const link of chain) {
      if (restsOnlyOn(link, filters.sources)) return "sources";
      const reason =
        link.claim && reasonOfRecord(facets.get(link.claim.id), false, filters);
      if (reason) return reason;
    }
    return undefined;
  };
  const { shown: ways, hidden } = apart(all, reasonOf);
  return {
    answer: variables && data,
    ways: variables ? ways : [],
    chosen:
      variables &&
      (ways.find(({ number }) => number === view.path.choice) ?? ways[0]),
    hidden,
    error: variables && error,
    retry,
  };
}
