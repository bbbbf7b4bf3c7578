import { askOnce } from "../ask/use-query.ts";
import { useEffect, useState } from "react";
import type { Clock, TimelineQuery } from "../gql/graphql.ts";
import { useShownQuery } from "../look/shown.ts";
import { TimelineDocument } from "./documents.ts";
import { daysOf, type Days } from "./time.ts";

type Answer = TimelineQuery["timeline"];

/** One date of one thing. */
export interface Entry {
  readonly key: string;
  readonly date: string;
  /** All the days that the date may mean. */
  readonly days: Days;
  readonly what: Answer["entries"][number]["what"];
  readonly entity: Answer["entries"][number]["entity"];
}

export interface Entries {
  readonly entries: readonly Entry[];
  /** How many there are; more than are loaded is said. */
  readonly totalCount: number;
  readonly undated: NonNullable<Answer["undated"]>;
}

/** So many pages are asked for at most, of 100 entries each. */
const maxPages = 20;

const entryOf = ({
  date: { text },
  what,
  entity,
}: Answer["entries"][number]): Entry => ({
  key: `${text} ${what} ${entity.id}`,
  date: text,
  days: daysOf(text),
  what,
  entity,
});

/** The entries on a clock, page after page; undefined until the first page is there. */
export function useEntries(clock: Clock, about: string | null) {
  useShownQuery(TimelineDocument, {
    clock,
    about,
    after: null,
    isFirst: true,
  });
  const [attempt, setAttempt] = useState(0);
  const key = `${clock} ${about ?? ""}`;
  const [found, setFound] = useState<{
    key: string;
    entries?: Entries;
    error?: Error;
    isLoading: boolean;
  }>();
  useEffect(() => {
    let isCurrent = true;
    const load = async () => {
      let entries: Entries | undefined;
      let after = null as string | null;
      for (let page = 0; page < maxPages; page++) {
        const { timeline }: TimelineQuery = await askOnce(TimelineDocument, {
          clock,
          about,
          after,
          isFirst: page === 0,
        });
        if (!isCurrent) return;
        entries = {
          entries: [
            ...(entries?.entries ?? []),
            ...timeline.entries.map(entryOf),
          ],
          totalCount: timeline.totalCount,
          undated: entries?.undated ?? timeline.undated ?? [],
        };
        const { hasNextPage, endCursor } = timeline.pageInfo;
        const isLoading = hasNextPage && page + 1 < maxPages;
        setFound({ key, entries, isLoading });
        if (!isLoading) return;
        after = endCursor ?? null;
      }
    };
    load().catch((error: unknown) => {
      if (!isCurrent) return;
      setFound((before) => ({
        ...(before?.key === key && before),
        key,
        error: error as Error,
        isLoading: false,
      }));
    });
    return () => {
      isCurrent = false;
    };
  }, [clock, about, key, attempt]);
  const current = found?.key === key ? found : undefined;
  return {
    entries: current?.entries,
    error: current?.error,
    isLoading: current?.isLoading ?? true,
    retry: () => setAttempt((count) => count + 1),
  };
}
