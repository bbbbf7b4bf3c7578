import { useMemo, useState } from "react";
import { firstSight, zoomed, inSight, type Days, type Unit } from "./time.ts";
import type { Entry } from "./use-entries.ts";

/** The part of time that is in sight, and how to look elsewhere. */
export interface Sight {
  readonly days: Days;
  /** From the first to the last date of all. */
  readonly extent: Days;
  readonly look: (days: Days) => void;
  readonly zoomBy: (factor: number, centre?: number) => void;
  readonly zoomTo: (unit: Unit, width: number) => void;
  /** Moves by so much of what is in sight. */
  readonly pan: (share: number) => void;
  /** Brings days into sight, as near as it is. */
  readonly reach: (days: Days) => void;
}

const middle = ({ from, to }: Days) => (from + to) / 2;

/** What is in sight: at first most dates, and the window; `key` says what the timeline is of. */
export function useSight(
  entries: readonly Entry[],
  extent: Days,
  window: Days | null,
  key: string,
): Sight {
  const [chosen, setChosen] = useState<{ key: string; days: Days }>();
  const first = useMemo(
    () => firstSight(entries.map(({ days }) => days)),
    [entries],
  );
  const [opened] = useState(window);
  const start = opened
    ? {
        from: Math.min(first.from, opened.from),
        to: Math.max(first.to, opened.to),
      }
    : first;
  const days = chosen?.key === key ? chosen.days : start;
  const look = (days: Days) => setChosen({ key, days });
  const zoomBy = (factor: number, centre = middle(window ?? days)) =>
    look(zoomed(days, factor, centre));
  return {
    days,
    extent,
    look,
    zoomBy,
    zoomTo: (unit, width) => {
      if (unit === "year") return look(start);
      const length = inSight[unit](width);
      // What happened last is what most come for.
      const centre = window
        ? middle(window)
        : Math.min(days.to, extent.to) - length / 2;
      look({ from: centre - length / 2, to: centre + length / 2 });
    },
    pan: (share) => {
      const by = share * (days.to - days.from);
      look({ from: days.from + by, to: days.to + by });
    },
    reach: ({ from, to }) => {
      if (from >= days.from && to <= days.to) return;
      const by = from < days.from ? from - days.from : to - days.to;
      look({ from: days.from + by, to: days.to + by });
    },
  };
}
