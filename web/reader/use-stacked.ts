import { useLayoutEffect, useState, type RefObject } from "react";
import { stacked } from "./stack.ts";

/** Where each note stands in the margin, beside its line or below the note before it, and how high they are together. */
export function useStacked({
  columnsRef,
  hasMargin,
  noted,
  read,
  lineOf,
  after,
}: {
  /** What text and margin stand in. */
  readonly columnsRef: RefObject<HTMLElement | null>;
  readonly hasMargin: boolean;
  /** The sentences that have a note. */
  readonly noted: readonly number[];
  /** The sentence that is read. */
  readonly read: number | null;
  readonly lineOf: (sentence: number) => HTMLElement | null | undefined;
  /** What lines move with. */
  readonly after: readonly unknown[];
}): { tops: readonly number[]; height: number } {
  const [tops, setTops] = useState<readonly number[]>([]);
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const within = columnsRef.current;
    if (!hasMargin || !within) return;
    const { top } = within.getBoundingClientRect();
    const notes = noted.map((sentence) => {
      const box = within.querySelector<HTMLElement>(
        `[data-note="${String(sentence)}"]`,
      );
      const [line] = lineOf(sentence)?.getClientRects() ?? [];
      return {
        wanted: (line?.top ?? top) - top,
        height: box?.offsetHeight ?? 0,
      };
    });
    const next = stacked(notes, read === null ? null : noted.indexOf(read));
    setTops(next);
    setHeight((next.at(-1) ?? 0) + (notes.at(-1)?.height ?? 0));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- lines are measured anew only when they may have moved
  }, [columnsRef, hasMargin, noted, read, ...after]);
  return { tops, height };
}
