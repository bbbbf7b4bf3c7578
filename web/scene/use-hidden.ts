import { ask } from "../ask/ask.ts";
import { createContext, useContext, useEffect, useMemo, useState } from "react";
import { graphql } from "../gql/gql.ts";
import type { FacetsQuery } from "../gql/graphql.ts";
import { useFilters } from "../view/use-view.ts";
import {
  hiddenOf,
  nothingHidden,
  type FacetsById,
  type Hidden,
  type RecordFacets,
} from "./filtered.ts";
import type { Scene } from "./scene.ts";

export const FacetsDocument = graphql(`
  query Facets($ids: [ID!]!) {
    facets(ids: $ids) {
      id
      articles
      dates {
        clock
        date {
          earliest
          latest
        }
      }
    }
  }
`);

/** The most ids that the API takes at once. */
const maxIds = 200;

const read = ({
  articles,
  dates,
}: FacetsQuery["facets"][number]): RecordFacets => {
  const spansOn = (clock: (typeof dates)[number]["clock"]) =>
    dates
      .filter((each) => each.clock === clock)
      .map(({ date: { earliest, latest } }) => ({
        from: earliest,
        to: latest,
      }));
  return {
    articles,
    spans: {
      HAPPENED: spansOn("HAPPENED"),
      SAID: spansOn("SAID"),
      PUBLISHED: spansOn("PUBLISHED"),
    },
  };
};

const noFacets: FacetsById = new Map();

/** Dates and articles of records. */
export function useFacetsOf(ids: readonly string[]): {
  readonly facets: FacetsById;
  readonly isLoading: boolean;
} {
  const [known, setKnown] = useState<FacetsById>(noFacets);
  const missing = useMemo(
    () => ids.filter((id) => !known.has(id)),
    [ids, known],
  );
  useEffect(() => {
    if (missing.length === 0) return;
    let isCurrent = true;
    const askFor = async (some: readonly string[]) =>
      (await ask(FacetsDocument, { ids: [...some] })).facets;
    const parts = [];
    for (let at = 0; at < missing.length; at += maxIds)
      parts.push(missing.slice(at, at + maxIds));
    void Promise.all(parts.map(askFor))
      .then((answers) => {
        if (isCurrent)
          setKnown(
            (before) =>
              new Map([
                ...before,
                ...answers.flat().map((each) => [each.id, read(each)] as const),
              ]),
          );
      })
      // What is not known hides nothing; the picture itself tells of a server that is gone.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [missing]);
  return { facets: known, isLoading: missing.length > 0 };
}

/** Dates and articles of everything in a picture, asked for only where they are wanted. */
export function useFacets(
  scene: Scene | null | undefined,
  isWanted: boolean,
): { readonly facets: FacetsById; readonly isLoading: boolean } {
  const ids = useMemo(
    () =>
      scene && isWanted
        ? [
            ...new Set([
              ...scene.things.keys(),
              ...scene.lines.flatMap(({ claims }) => claims),
            ]),
          ]
        : [],
    [scene, isWanted],
  );
  return useFacetsOf(ids);
}

/** What the filters of the view hide of a picture. */
export function useHiddenOf(scene: Scene | null | undefined): Hidden {
  const filters = useFilters();
  const { facets } = useFacets(
    scene,
    filters.years !== null || filters.sources.length > 0,
  );
  return useMemo(
    () => (scene ? hiddenOf(scene, filters, facets) : nothingHidden),
    [scene, filters, facets],
  );
}

/** What is hidden of the picture that is shown. */
export const HiddenContext = createContext<Hidden>(nothingHidden);

export const useHidden = (): Hidden => useContext(HiddenContext);
