import { useState, type FocusEvent, type PointerEvent } from "react";
import { dataOf } from "./data-of.ts";

/** What is pointed at: a passage in the text, or a record in the margin. */
export type Pointed =
  { readonly passages: readonly number[] } | { readonly record: string } | null;

const numbersIn = (text: string) => text.split(" ").filter(Boolean).map(Number);

/** What the pointer or the focus is on, with what to listen by. */
export function usePointed() {
  const [pointed, setPointed] = useState<Pointed>(null);
  return {
    pointed,
    point: ({ target }: PointerEvent) => {
      const record = dataOf(target, "record");
      const within = dataOf(target, "passages");
      setPointed((before) => {
        const next: Pointed = record
          ? { record }
          : within
            ? { passages: numbersIn(within) }
            : null;
        return JSON.stringify(before) === JSON.stringify(next) ? before : next;
      });
    },
    pointAtRecord: ({ target }: FocusEvent) => {
      const record = dataOf(target, "record");
      setPointed(record ? { record } : null);
    },
    pointAtNothing: () => setPointed(null),
  };
}
