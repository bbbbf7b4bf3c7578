import { skipToken, useQuery } from "@apollo/client/react";
import { labels } from "../gql/labels.ts";
import type { LinkType, PathQuery } from "../gql/graphql.ts";
import { kindNames } from "../view/kind.ts";
import { stageNames, voiceNames } from "../view/parts/filters.ts";
import { useView } from "../view/use-view.ts";
import type { View } from "../view/view.ts";
import { chainOf, restsOnlyOn, type ChainLink } from "./chain.ts";
import { PathDocument } from "./documents.ts";

const linkTypes = Object.keys(labels.en.link) as LinkType[];

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
  /** How many ways rest on articles that are put away. */
  readonly hiddenCount: number;
  readonly error: Error | undefined;
  readonly retry: () => void;
}

/** The ways between the two ends of the view, within its filters. */
export function usePath(): FoundPaths {
  const { view } = useView();
  const variables = variablesOf(view);
  const { data, error, refetch } = useQuery(
    PathDocument,
    variables ? { variables } : skipToken,
  );
  const all = (data?.path?.paths ?? []).map(({ hops }, number) => ({
    number,
    chain: chainOf(hops),
  }));
  const ways = all.filter(
    ({ chain }) =>
      !chain.some((link) => restsOnlyOn(link, view.filters.sources)),
  );
  return {
    answer: variables && data,
    ways,
    hiddenCount: all.length - ways.length,
    error: variables && error,
    retry: () => void refetch().catch(() => undefined),
  };
}
