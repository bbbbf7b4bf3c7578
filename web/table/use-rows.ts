import { askOnce, useQuery } from "../ask/use-query.ts";
import { useEffect, useMemo, useState } from "react";
import { useShownQuery } from "../look/shown.ts";
import type { Column } from "./columns.ts";
import { cursorDocument, rowsDocument } from "./document.ts";
import type { List } from "./list.ts";
import type { RowsVariables } from "./row.ts";

/** So many rows stand on a page: as many as can be marked at once, and a table that is drawn in one go. */
export const pageSize = 50;

/** As many members as the API gives at once. */
export const mostAtOnce = 100;

interface Question {
  readonly list: List;
  readonly columns: readonly Column[];
  readonly variables: RowsVariables;
  /** Entities whose names are needed. */
  readonly ids: readonly string[];
  readonly page: number;
  /** Whether something must be known before it can be asked. */
  readonly isWaiting: boolean;
}

/** Where a page begins: after nothing, after a cursor, or nowhere since the list has ended. */
type Start = { readonly after: string | null } | "beyond";

/** The starts of pages that are known, by what was asked. */
const known = new Map<string, Map<number, Start>>();

/** The beginning of a page: known from the page before it, or found page by page. */
function useStart({ list, variables, page, isWaiting }: Question) {
  const key = JSON.stringify([list.name, variables]);
  const [, setFound] = useState(0);
  const [failure, setFailure] = useState<{ key: string; error: Error }>();
  const [attempt, setAttempt] = useState(0);
  const starts = known.get(key) ?? new Map<number, Start>();
  known.set(key, starts);
  starts.set(0, { after: null });
  const start = starts.get(page);
  useEffect(() => {
    if (start || isWaiting) return;
    let isCurrent = true;
    const walk = async () => {
      let at = page;
      while (!starts.has(at)) at -= 1;
      for (; isCurrent && at < page; at += 1) {
        const from = starts.get(at)!;
        if (from === "beyond") {
          starts.set(page, from);
          break;
        }
        const { rows } = await askOnce(cursorDocument(list), {
          ...variables,
          first: pageSize,
          after: from.after,
        });
        const { hasNextPage, endCursor } = rows.pageInfo;
        starts.set(at + 1, hasNextPage ? { after: endCursor } : "beyond");
      }
      if (isCurrent) setFound((count) => count + 1);
    };
    walk().catch((error: unknown) => {
      if (isCurrent) setFailure({ key, error: error as Error });
    });
    return () => {
      isCurrent = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key stands for list and variables
  }, [key, page, start, isWaiting, attempt]);
  return {
    start,
    note: (next: number, after: string | null) =>
      starts.set(next, after === null ? "beyond" : { after }),
    error: failure?.key === key && !start ? failure.error : undefined,
    retry: () => {
      setFailure(undefined);
      setAttempt((count) => count + 1);
    },
  };
}

/** The rows of one page of a list. */
export function useRows(question: Question) {
  const { list, columns, variables, ids, page, isWaiting } = question;
  const { start, note, error: lost, retry } = useStart(question);
  const query = useMemo(() => rowsDocument(list, columns), [list, columns]);
  const isBeyond = start === "beyond";
  const asked = {
    ...variables,
    first: isBeyond ? 0 : pageSize,
    after: isBeyond ? null : (start?.after ?? null),
    ids: ids.slice(0, mostAtOnce),
  };
  const {
    data,
    previousData,
    error,
    isLoading,
    retry: askAgain,
  } = useQuery(query, isWaiting || !start ? null : asked);
  useShownQuery(query, asked);
  const info = isBeyond ? undefined : data?.rows.pageInfo;
  useEffect(() => {
    if (info) note(page + 1, info.hasNextPage ? info.endCursor : null);
  });
  return {
    answer: data ?? (error ? undefined : previousData),
    isBeyond,
    /** Whether what is shown is still of an earlier question. */
    isLoading: isLoading || isWaiting || (!start && !lost),
    error: lost ?? error,
    retry: () => {
      if (lost) retry();
      else askAgain();
    },
  };
}
