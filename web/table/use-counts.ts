import { askOnce } from "../ask/use-query.ts";
import { useEffect, useState } from "react";
import { countsDocument } from "./document.ts";
import type { Condition, List } from "./list.ts";

/** As many conditions, and as many lists, as the API takes in one request. */
const most = { conditions: 50, lists: 40 };

const conditionsIn = (value: unknown): number =>
  Array.isArray(value)
    ? value.reduce<number>((sum, each) => sum + conditionsIn(each), 0)
    : typeof value === "object" && value !== null
      ? Math.max(
          1,
          Object.values(value).reduce<number>(
            (sum, each) => sum + conditionsIn(each),
            0,
          ),
        )
      : 1;

/** Filters in as many requests as the API's bounds ask for. */
function requestsOf(filters: readonly (Condition | null)[]) {
  const requests: (Condition | null)[][] = [];
  let conditions = Infinity;
  for (const filter of filters) {
    const own = conditionsIn(filter);
    conditions += own;
    if (conditions > most.conditions || requests.at(-1)!.length >= most.lists) {
      requests.push([]);
      conditions = own;
    }
    requests.at(-1)!.push(filter);
  }
  return requests;
}

/** How many members of a list match each filter; undefined while that is not known. */
export function useCounts(
  list: List,
  of: string | null,
  filters: readonly (Condition | null)[],
): readonly number[] | undefined {
  const key = JSON.stringify([list.name, of, filters]);
  const [counted, setCounted] = useState<{ key: string; counts: number[] }>();
  useEffect(() => {
    if (filters.length === 0) return;
    let isCurrent = true;
    const count = async (some: readonly (Condition | null)[]) => {
      const counts = await askOnce(countsDocument(list, some.length), {
        of,
        ...Object.fromEntries(
          some.map((filter, at) => [`filter${String(at)}`, filter]),
        ),
      });
      return some.map((_, at) => counts[`count${String(at)}`]!.totalCount);
    };
    // Without an answer there is no number; the rows themselves say what failed.
    Promise.all(requestsOf(filters).map(count)).then(
      (counts) => isCurrent && setCounted({ key, counts: counts.flat() }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key stands for list, of and filters
  }, [key]);
  return counted?.key === key ? counted.counts : undefined;
}
