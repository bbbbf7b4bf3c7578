import type { KindName } from "./kind.ts";
import { compare } from "./parts/compare.ts";
import { embed } from "./parts/embed.ts";
import { filters } from "./parts/filters.ts";
import { layers } from "./parts/layers.ts";
import { map } from "./parts/map.ts";
import { matrix } from "./parts/matrix.ts";
import { path } from "./parts/path.ts";
import { pins } from "./parts/pins.ts";
import { reader } from "./parts/reader.ts";
import { table } from "./parts/table.ts";
import { timeline } from "./parts/timeline.ts";

export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

export const forms = [
  "canvas",
  "outline",
  "table",
  "matrix",
  "path",
  "timeline",
  "map",
  "compare",
  "reader",
] as const;
/** One way to look at the graph. */
export type Form = (typeof forms)[number];

/** The parts of a view that have a file of their own, with their parameters of the address. */
export const parts = {
  filters,
  table,
  matrix,
  path,
  timeline,
  map,
  compare,
  reader,
  embed,
  pins,
  layers,
} as const;

/** The value of each part. */
export type Parts = {
  readonly [Name in keyof typeof parts]: (typeof parts)[Name]["plain"];
};

/** `change` of each part. */
export const eachPart = <Name extends keyof Parts>(
  change: (name: Name) => Parts[Name],
): Parts =>
  Object.fromEntries(
    (Object.keys(parts) as Name[]).map((name) => [name, change(name)]),
  ) as unknown as Parts;

/**
 * One opening of neighbours, or one thing that was put in alone. Each is placed around what stood before it, so one that is closed stays
 * in the list while later ones stand: its places stay free, and nothing else moves.
 */
export interface Step {
  readonly of: string;
  /** Only the neighbours of this kind, all of them; null for the most important of any kind. */
  readonly kind: KindName | null;
  readonly isClosed: boolean;
  /** Whether only the thing itself is added, joined with what is there. */
  readonly isAlone: boolean;
}

/** What a person is looking at. All of it stands in the address. */
export interface View extends Parts {
  readonly language: Language;
  readonly form: Form;
  /** What the picture is built around. */
  readonly start: string;
  /** Oldest first. A second step of the same entity shows more of its neighbours. */
  readonly steps: readonly Step[];
  /** Whose card is open. */
  readonly focus: string | null;
  /** What is marked to do something with, beside what has the focus. */
  readonly selected: readonly string[];
  /** What is being searched for; null while the search is closed. */
  readonly search: string | null;
  /** The version of the data that it was made from, or its beginning; null where the address says none. */
  readonly version: string | null;
}

export type Move = (view: View) => View;

/** The picture that everything opens on. */
export const opening = (language: Language): View => ({
  language,
  form: "canvas",
  start: "belt-and-road-initiative",
  steps: [],
  focus: null,
  selected: [],
  search: null,
  version: null,
  ...eachPart((name) => parts[name].plain),
});

/** What stands in the address in place of an entity where a picture has no centre: its steps are all of it. */
export const chosenThings = "chosen";

/** What stands in the address in place of an entity on the page about the data; no record has this id. */
export const aboutData = "about";

/** `next`, with the values of `before` where they hold the same, so that these compare as identical. */
export function unchanged(before: View, next: View): View {
  const same = (name: string) => {
    const [a, b] = [before, next].map(
      (view) => view[name as keyof View] as unknown,
    );
    return JSON.stringify(a) === JSON.stringify(b) ? a : b;
  };
  return Object.fromEntries(
    Object.keys(next).map((name) => [name, same(name)]),
  ) as unknown as View;
}
