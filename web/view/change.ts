import { isExpanded } from "./steps.ts";
import {
  parts,
  type Form,
  type Language,
  type Parts,
  type View,
} from "./view.ts";
import type { Facet } from "./parts/filters.ts";
import type { Layer } from "./parts/layers.ts";

/** What a move has changed, to be said in words. */
export type Change =
  | { readonly what: "language"; readonly language: Language }
  | { readonly what: "form"; readonly form: Form }
  | {
      readonly what: "start" | "expand" | "more" | "collapse" | "add" | "card";
      readonly id: string;
    }
  | {
      readonly what: "hide" | "reveal";
      readonly facet: Facet;
      readonly value: string;
    }
  | { readonly what: "layer"; readonly layer: Layer; readonly isOn: boolean }
  | {
      readonly what:
        | "closeCard"
        | "select"
        | "search"
        | "years"
        | "filters"
        | "pins"
        | "part"
        | "other";
    };

/** What two views differ in: what matters most, where it is several things. */
export function changeOf(before: View, after: View): Change {
  if (before.language !== after.language)
    return { what: "language", language: after.language };
  if (before.start !== after.start) return { what: "start", id: after.start };
  const layer = [...before.layers, ...after.layers].find(
    (each) => before.layers.includes(each) !== after.layers.includes(each),
  );
  if (layer)
    return { what: "layer", layer, isOn: after.layers.includes(layer) };
  if (before.form !== after.form) return { what: "form", form: after.form };
  const step = stepOf(before, after);
  if (step) return step;
  const filter = filterOf(before, after);
  if (filter) return filter;
  if (!isSame(before, after, "pins")) return { what: "pins" };
  // Filters and pins have been looked at.
  if (partNames.some((name) => !isSame(before, after, name)))
    return { what: "part" };
  if (before.focus !== after.focus)
    return after.focus === null
      ? { what: "closeCard" }
      : { what: "card", id: after.focus };
  if (JSON.stringify(before.selected) !== JSON.stringify(after.selected))
    return { what: "select" };
  return { what: before.search === after.search ? "other" : "search" };
}

const partNames = Object.keys(parts) as (keyof Parts)[];

const isSame = (before: View, after: View, name: keyof Parts) =>
  JSON.stringify(before[name]) === JSON.stringify(after[name]);

function stepOf(before: View, after: View): Change | null {
  const open = (view: View) => view.steps.filter(({ isClosed }) => !isClosed);
  const [had, has] = [open(before), open(after)];
  if (has.length > had.length) {
    const step = has.at(-1)!;
    const { of: id, isAlone } = step;
    if (isAlone) return { what: "add", id };
    return { what: isExpanded(before, id) ? "more" : "expand", id };
  }
  if (has.length === had.length) return null;
  const gone = had.find(
    (step) => !has.some(({ of, kind }) => of === step.of && kind === step.kind),
  );
  return { what: "collapse", id: (gone ?? had.at(-1)!).of };
}

const facets = [
  "kinds",
  "things",
  "stages",
  "voices",
  "links",
  "sources",
] as const;

function filterOf(before: View, after: View): Change | null {
  if (isSame(before, after, "filters")) return null;
  const differing = facets.flatMap((facet) => {
    const [had, has]: (readonly string[])[] = [
      before.filters[facet],
      after.filters[facet],
    ];
    return [
      ...has!
        .filter((value) => !had!.includes(value))
        .map((value) => ({ what: "hide" as const, facet, value })),
      ...had!
        .filter((value) => !has!.includes(value))
        .map((value) => ({ what: "reveal" as const, facet, value })),
    ];
  });
  if (differing.length === 1) return differing[0]!;
  return { what: differing.length === 0 ? "years" : "filters" };
}
