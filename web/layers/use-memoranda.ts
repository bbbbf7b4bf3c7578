import { useEffect, useState } from "react";
import { askOnce } from "../ask/use-query.ts";
import { graphql } from "../gql/gql.ts";
import type { MemorandaQuery } from "../gql/graphql.ts";
import { terms } from "../gql/terms.ts";
import type { Difference } from "./by-country.ts";

const MemorandaDocument = graphql(`
  query Memoranda($after: String) {
    memoranda(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          list
          signed {
            text
          }
          left {
            text
          }
          signatoryIso3
          signatoryName {
            en
            zh
          }
          signatory {
            ...Mention_entity
          }
        }
      }
    }
  }
`);

export type Entry = MemorandaQuery["memoranda"]["edges"][number]["node"];
export type MemorandaList = Entry["list"];

/** What the lists say of one country. */
export interface Signatory {
  readonly iso3: string;
  readonly name: { readonly en: string; readonly zh: string };
  /** The country, where it is in the graph. */
  readonly country: Entry["signatory"];
  readonly entries: ReadonlyMap<MemorandaList, Entry>;
  /** The years that the lists give, the earliest first. */
  readonly years: readonly string[];
  /** How many of the lists do not have it. */
  readonly missing: number;
}

interface Memoranda {
  /** The lists of which there is any entry, in the order of the vocabulary. */
  readonly lists: readonly MemorandaList[];
  readonly signatories: readonly Signatory[];
}

function byCountryOf(entries: readonly Entry[]): Memoranda {
  const lists = terms.MemorandaList.filter((list) =>
    entries.some((entry) => entry.list === list),
  );
  const countries = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = countries.get(entry.signatoryIso3);
    if (own) own.push(entry);
    else countries.set(entry.signatoryIso3, [entry]);
  }
  return {
    lists,
    signatories: [...countries].map(([iso3, own]) => ({
      iso3,
      name: own[0]!.signatory?.name ??
        own[0]!.signatoryName ?? { en: iso3, zh: iso3 },
      country: own[0]!.signatory,
      entries: new Map(own.map((entry) => [entry.list, entry])),
      years: [
        ...new Set(own.flatMap(({ signed }) => signed?.text.slice(0, 4) ?? [])),
      ].sort(),
      missing: lists.length - own.length,
    })),
  };
}

export const differs = (
  { years, missing }: Signatory,
  how: Difference,
): boolean => (how === "YEARS" ? years.length > 1 : missing > 0);

async function everyEntry(): Promise<Entry[]> {
  const found: Entry[] = [];
  for (let after: string | null = null; ;) {
    const { memoranda }: MemorandaQuery = await askOnce(MemorandaDocument, {
      after,
    });
    found.push(...memoranda.edges.map(({ node }) => node));
    if (!memoranda.pageInfo.hasNextPage) return found;
    after = memoranda.pageInfo.endCursor!;
  }
}

/** All that the lists say, country by country; undefined until it is known. */
export function useMemoranda() {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Memoranda | Error>();
  useEffect(() => {
    let isCurrent = true;
    everyEntry().then(
      (entries) => isCurrent && setAnswer(byCountryOf(entries)),
      (error: Error) => isCurrent && setAnswer(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [attempt]);
  return {
    data: answer instanceof Error ? undefined : answer,
    error: answer instanceof Error ? answer : undefined,
    retry: () => {
      setAnswer(undefined);
      setAttempt((last) => last + 1);
    },
  };
}
