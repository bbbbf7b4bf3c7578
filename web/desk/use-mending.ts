import { useEffect, useState } from "react";
import type { Mending, PageView, SaveResult } from "./answers.ts";
import { act } from "./ask.ts";
import type { Text } from "../look/language.ts";
import { asRefusal } from "./use-loaded.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where passages that wait are put, by their keys; null takes one away. */
export type Placed = Readonly<Record<string, Range | null>>;

/** A page whose text was mended: what follows, what waits, and what the editor decides. */
export function useMending(
  page: string | null,
  onSaved: (result: SaveResult) => Promise<void>,
) {
  const [mending, setMending] = useState<Mending | null>(null);
  const [placed, setPlaced] = useState<Placed>({});
  const [result, setResult] = useState<SaveResult | null>(null);
  const [fault, setFault] = useState<Text | null>(null);
  const [isBusy, setBusy] = useState(false);
  const current = mending?.page === page ? mending : null;
  const attempt = async (work: () => Promise<void>) => {
    setFault(null);
    setBusy(true);
    try {
      await work();
    } catch (error) {
      setFault(asRefusal(error).text);
    } finally {
      setBusy(false);
    }
  };
  const begin = (next: Mending) => {
    setMending(next);
    setPlaced({});
    setResult(null);
  };
  useEffect(() => {
    if (page === null) return;
    const stop = new AbortController();
    void act("mending", { page }, stop.signal)
      .then(begin)
      .catch((error: unknown) => {
        if (!stop.signal.aborted) setFault(asRefusal(error).text);
      });
    return () => stop.abort();
  }, [page]);
  const isDecided =
    current?.waiting.every(({ key }) => placed[key] !== undefined) ?? false;
  // What saving would do is asked for once each passage has its place.
  const of = isDecided ? JSON.stringify([page, placed]) : null;
  useEffect(() => {
    if (of === null) return;
    const stop = new AbortController();
    void act("preview-mending", { page, placed }, stop.signal)
      .then(setResult)
      .catch((error: unknown) => {
        if (!stop.signal.aborted) setFault(asRefusal(error).text);
      });
    return () => stop.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- by its content
  }, [of]);
  return {
    mending: current,
    placed,
    result: of === null ? null : result,
    fault,
    isBusy,
    place: (key: string, at: Range | null) =>
      setPlaced((before) => ({
        ...before,
        [key]: at && { start: at.start, end: at.end },
      })),
    takeBack: (key: string) => setPlaced(({ [key]: _, ...others }) => others),
    save: () =>
      void attempt(async () => {
        const saved = await act("save-mending", { page, placed });
        setResult(saved);
        if (!saved.isSaved) return;
        setMending(null);
        await onSaved(saved);
      }),
    drop: (done: () => Promise<void>) =>
      void attempt(async () => {
        await act("drop-mended", { page });
        setMending(null);
        await done();
      }),
  };
}

export type MendingWork = ReturnType<typeof useMending>;

/** The mended text as the desk shows a page: with the passages that have followed. */
export const mendedView = (mending: Mending): PageView => ({
  id: mending.page,
  name: { en: "", zh: "" },
  issued: "",
  text: mending.text,
  articles: mending.articles,
  sentences: [],
  passages: mending.passages,
  candidates: [],
  rejected: [],
  acceptances: [],
  comments: [],
});
