import { useCallback, useEffect, useState } from "react";
import type { PageView, State } from "./answers.ts";
import { act, Refusal } from "./ask.ts";

/** The state of the server's desk, and why it cannot be had. */
export function useLoaded() {
  const [state, setState] = useState<State | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const reload = useCallback(async () => {
    try {
      setState(await act("state"));
      setRefusal(null);
    } catch (error) {
      setRefusal(asRefusal(error));
    }
  }, []);
  useEffect(() => {
    // What is there at first is what a later answer changes.
    void Promise.resolve().then(reload);
  }, [reload]);
  return { state, refusal, reload };
}

/** A page with its candidates; null while it is not there. */
export function usePage(id: string | null, version: number): PageView | null {
  const [page, setPage] = useState<PageView | null>(null);
  useEffect(() => {
    if (id === null) return;
    const stop = new AbortController();
    void act("page", { id }, stop.signal)
      .then(setPage)
      .catch(() => undefined);
    return () => stop.abort();
  }, [id, version]);
  return page?.id === id ? page : null;
}

/** What went wrong, in words for an editor. */
export const asRefusal = (error: unknown): Refusal =>
  error instanceof Refusal
    ? error
    : new Refusal(0, {
        en: "The server does not answer. Check that it runs, then try again.",
        zh: "服务器没有响应。请确认它正在运行，然后重试。",
      });
