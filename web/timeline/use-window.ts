import { useEffect, useState } from "react";
import { go, useView } from "../view/use-view.ts";
import type { Years } from "../view/parts/filters.ts";
import { during } from "../view/hiding.ts";
import { daysOfYears, yearsOf, type Days } from "./time.ts";

/** The time to which every form keeps, and how to change it. */
export interface Window {
  /** As it is, or as it would be if the drag ended now; null for all times. */
  readonly days: Days | null;
  readonly years: Years | null;
  readonly isDraft: boolean;
  /** Shows what would be kept, without keeping it. */
  readonly draft: (days: Days | null) => void;
  readonly keep: (days: Days | null, how?: "push" | "replace") => void;
}

/** What the filter leaves open ends with `extent`. */
export function useWindow(extent: Days): Window {
  const { view } = useView();
  const { years } = view.filters;
  const [draft, setDraft] = useState<Days | null>(null);
  useEffect(() => {
    if (!draft) return;
    const cancel = ({ key }: KeyboardEvent) => {
      if (key === "Escape") setDraft(null);
    };
    addEventListener("keydown", cancel);
    return () => removeEventListener("keydown", cancel);
  }, [draft]);
  return {
    days: draft ?? (years && daysOfYears(years, extent)),
    isDraft: draft !== null,
    years: draft ? yearsOf(draft) : years,
    draft: setDraft,
    keep: (days, how) => {
      setDraft(null);
      go(during(days && yearsOf(days)), how);
    },
  };
}
