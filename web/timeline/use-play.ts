import { useEffect, useEffectEvent, useState } from "react";
import { moved, startOf, unitOf, type Days } from "./time.ts";
import type { Sight } from "./use-sight.ts";
import type { Window } from "./use-window.ts";

/** How long each stretch of time stands, in milliseconds: long enough to be read, and for an address. */
const beat = 1_200;

/** Moves the window on, step by step, until nothing is left to come. */
export function usePlay(window: Window, sight: Sight) {
  const [isPlaying, setIsPlaying] = useState(false);
  const step = useEffectEvent(() => {
    if (!window.days) return setIsPlaying(false);
    const next = moved(window.days, unitOf(window.days), 1);
    if (next.to > sight.extent.to) return setIsPlaying(false);
    window.keep(next, "replace");
    sight.reach(next);
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => step(), beat);
    return () => clearInterval(timer);
  }, [isPlaying]);
  const start = () => {
    const { days, extent } = sight;
    const first = (day: number): Days => ({
      from: startOf(day, "year"),
      to: startOf(day, "year", 1),
    });
    // From the beginning where there is no window, or where it has reached the end.
    const isOver =
      window.days && moved(window.days, unitOf(window.days), 1).to > extent.to;
    if (!window.days || isOver) {
      const opening = first(Math.max(days.from, extent.from));
      window.keep(opening);
      sight.reach(opening);
    }
    setIsPlaying(true);
  };
  return { isPlaying, start, stop: () => setIsPlaying(false) };
}
