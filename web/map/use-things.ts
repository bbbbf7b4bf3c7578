import { askOnce } from "../ask/use-query.ts";
import { useEffect, useState } from "react";
import type { WorldMapQuery } from "../gql/graphql.ts";
import { useShownQuery } from "../look/shown.ts";
import { WorldMapDocument } from "./documents.ts";
import type { Thing } from "./spots.ts";

const lists = [
  "countries",
  "places",
  "ports",
  "zones",
  "facilities",
  "railways",
] as const;
type List = (typeof lists)[number];
type After = Partial<Record<List, string | null>>;

/** So many pages of each kind are asked for at most, of 100 things each. */
const maxPages = 10;

/** Asks for the next page of each list that has one. */
const variablesFor = (after: After) => ({
  ...after,
  hasCountries: "countries" in after,
  hasPlaces: "places" in after,
  hasPorts: "ports" in after,
  hasZones: "zones" in after,
  hasFacilities: "facilities" in after,
  hasRailways: "railways" in after,
});

const beginning: After = Object.fromEntries(lists.map((list) => [list, null]));
const firstVariables = variablesFor(beginning);

export interface Things {
  /** Of each kind the most important first. */
  readonly things: readonly Thing[];
  readonly totalCount: number;
}

interface Found {
  readonly things?: Things;
  readonly error?: Error;
  readonly isLoading: boolean;
}

/** Everything that may have a place on the map, page after page. */
export function useThings() {
  useShownQuery(WorldMapDocument, firstVariables);
  const [attempt, setAttempt] = useState(0);
  const [found, setFound] = useState<Found>({ isLoading: true });
  useEffect(() => {
    let isCurrent = true;
    const load = async () => {
      const known: Thing[] = [];
      const totals = new Map<List, number>();
      let after = beginning;
      for (let page = 0; page < maxPages; page++) {
        const data = await askOnce(WorldMapDocument, variablesFor(after));
        if (!isCurrent) return;
        after = {};
        for (const list of lists) {
          const answer: WorldMapQuery[List] = data[list];
          if (!answer) continue;
          totals.set(list, answer.totalCount);
          known.push(...answer.edges.map(({ node }): Thing => node));
          const { hasNextPage, endCursor } = answer.pageInfo;
          if (hasNextPage) after[list] = endCursor ?? null;
        }
        const isLoading = Object.keys(after).length > 0 && page + 1 < maxPages;
        const totalCount = [...totals.values()].reduce((a, b) => a + b, 0);
        setFound({ things: { things: [...known], totalCount }, isLoading });
        if (!isLoading) return;
      }
    };
    load().catch((error: unknown) => {
      if (isCurrent)
        setFound((before) => ({
          ...before,
          error: error as Error,
          isLoading: false,
        }));
    });
    return () => {
      isCurrent = false;
    };
  }, [attempt]);
  return { ...found, retry: () => setAttempt((count) => count + 1) };
}
