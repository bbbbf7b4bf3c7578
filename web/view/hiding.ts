import {
  filters,
  type Facet,
  type Filters,
  type Reason,
} from "./parts/filters.ts";
import type { Move } from "./view.ts";

/** Hides one value of a facet, or a single thing. */
export const hide =
  <Name extends Facet>(facet: Name, value: Filters[Name][number]): Move =>
  (view) => {
    const before = view.filters[facet] as readonly string[];
    return before.includes(value)
      ? view
      : {
          ...view,
          filters: { ...view.filters, [facet]: [...before, value].sort() },
        };
  };

/** Hides several things at once. */
export const hideAll =
  (ids: readonly string[]): Move =>
  (view) =>
    ids.reduce((hidden, id) => hide("things", id)(hidden), view);

export const reveal =
  <Name extends Facet>(facet: Name, value: Filters[Name][number]): Move =>
  (view) => ({
    ...view,
    filters: {
      ...view.filters,
      [facet]: view.filters[facet].filter((other) => other !== value),
    },
  });

/** Shows again what one facet, or the years, hide. */
export const revealFacet =
  (facet: Reason): Move =>
  (view) => ({
    ...view,
    filters: { ...view.filters, [facet]: filters.plain[facet] },
  });

/** Only what may lie in this time; the clock says which of its dates. */
export const during =
  (years: Filters["years"], clock?: Filters["clock"]): Move =>
  (view) => ({
    ...view,
    filters: { ...view.filters, years, clock: clock ?? view.filters.clock },
  });

export const revealAll: Move = (view) => ({
  ...view,
  filters: { ...filters.plain, clock: view.filters.clock },
});
