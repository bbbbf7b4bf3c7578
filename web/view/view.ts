import type { KindName } from "./kind.ts";
import { compare } from "./parts/compare.ts";
import { embed } from "./parts/embed.ts";
import {
  filters,
  type Facet,
  type Filters,
  type Reason,
} from "./parts/filters.ts";
import { layers } from "./parts/layers.ts";
import { map } from "./parts/map.ts";
import { matrix } from "./parts/matrix.ts";
import { path } from "./parts/path.ts";
import { pins } from "./parts/pins.ts";
import { reader } from "./parts/reader.ts";
import { table, type ListName, type TableView } from "./parts/table.ts";
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

/** The page about the data. */
export const openAbout: Move = ({ language, form }) => ({
  ...opening(language),
  form,
  start: aboutData,
});

/** A view that has a picture: from the page about the data, a move leads back to the opening one. */
const pictured = (view: View): View =>
  view.start === aboutData
    ? { ...opening(view.language), form: view.form, search: view.search }
    : view;

export const speak =
  (language: Language): Move =>
  (view) => ({ ...view, language });

export const show =
  (form: Form): Move =>
  (view) => ({ ...pictured(view), form, search: null });

/** A form with what it shows: `showPart("path", { from: "peru" })`. */
export const showPart =
  <Name extends Extract<Form, keyof Parts>>(
    name: Name,
    value: Partial<Parts[Name]>,
  ): Move =>
  (view) => ({
    ...show(name)(view),
    [name]: { ...view[name], ...value },
  });

/** A table of a list, filtered as the API does; the count that led there is its length. */
export const showTable =
  (
    list: ListName,
    where: Readonly<Record<string, unknown>> | null = null,
    rest: Partial<Omit<TableView, "list" | "where">> = {},
  ): Move =>
  (view) => ({
    ...showPart("table", {
      ...parts.table.plain,
      list,
      where: where && JSON.stringify(where),
      ...rest,
    })(view),
    // On a phone the card would lie over the table that it leads to.
    focus: null,
  });

/** A new picture, built around another thing, with its card open. */
export const startAt =
  (start: string): Move =>
  (view) => ({
    ...view,
    start,
    steps: [],
    pins: parts.pins.plain,
    focus: start,
    search: null,
  });

export const focus =
  (id: string | null): Move =>
  (view) => ({ ...pictured(view), focus: id, search: null });

/** Whether any neighbours of an entity are open. */
export const isExpanded = ({ steps }: View, id: string): boolean =>
  steps.some(({ of, isClosed, isAlone }) => of === id && !isClosed && !isAlone);

/** How many openings an address holds. */
export const maxSteps = 60;

/** How many things an address marks. */
export const maxSelected = 200;

/** Opens neighbours, or more of them; what was closed comes back where it was. */
export const expand =
  (of: string, kind: KindName | null = null): Move =>
  (view) => {
    const { steps } = view;
    const at = steps.findIndex(
      (step) =>
        step.isClosed && !step.isAlone && step.of === of && step.kind === kind,
    );
    const step = { of, kind, isClosed: false, isAlone: false };
    if (at >= 0) return { ...view, steps: steps.with(at, step) };
    if (steps.length >= maxSteps) return view;
    return { ...view, steps: [...steps, step] };
  };

/** Puts things in the picture, each alone, joined with what is there. */
export const add =
  (ids: readonly string[]): Move =>
  (view) => {
    const shown = pictured(view);
    const wanted = new Set(ids);
    // What was taken out comes back where it was.
    const before = shown.steps.map((step) =>
      step.isAlone && wanted.has(step.of) ? { ...step, isClosed: false } : step,
    );
    for (const { of, isAlone } of before) if (isAlone) wanted.delete(of);
    const steps = [...wanted].map((of) => ({
      of,
      kind: null,
      isClosed: false,
      isAlone: true,
    }));
    return { ...shown, steps: [...before, ...steps].slice(0, maxSteps) };
  };

/** Takes out things that were put in alone. */
export const remove =
  (ids: readonly string[]): Move =>
  (view) =>
    closed(view, ({ of, isAlone }) => isAlone && ids.includes(of));

/** A new picture of these things alone. */
export const showTogether =
  (ids: readonly string[]): Move =>
  (view) =>
    add(ids)({
      ...view,
      form: "canvas",
      start: chosenThings,
      steps: [],
      pins: parts.pins.plain,
      focus: null,
      selected: [],
      search: null,
    });

/** Adds an entity to the picture that is there, with its neighbours, and opens its card. */
export const addTo =
  (id: string): Move =>
  (view) =>
    focus(id)(isExpanded(view, id) ? view : expand(id)(pictured(view)));

/** Closes some steps. Nothing stands around the last ones, so their places need not be kept. */
function closed(view: View, isGone: (step: Step) => boolean): View {
  const steps = view.steps.map((step) =>
    isGone(step) ? { ...step, isClosed: true } : step,
  );
  const last = steps.findLastIndex(({ isClosed }) => !isClosed);
  return { ...view, steps: steps.slice(0, last + 1) };
}

/** Closes the neighbours of an entity, or only those of one kind. */
export const collapse =
  (of: string, kind: KindName | null = null): Move =>
  (view) =>
    closed(
      view,
      (step) =>
        !step.isAlone &&
        step.of === of &&
        (kind === null || step.kind === kind),
    );

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

/** Marks things, in place of those marked before. */
export const select =
  (ids: readonly string[]): Move =>
  (view) => ({ ...view, selected: [...new Set(ids)].sort() });

export const search =
  (text: string | null): Move =>
  (view) => ({ ...view, search: text });

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
