import type { KindName } from "./kind.ts";

export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

export const forms = ["canvas", "outline"] as const;
/** The same things, as a drawing or as text. */
export type Form = (typeof forms)[number];

/**
 * One opening of neighbours. Each is placed around what stood before it, so one that is closed stays
 * in the list while later ones stand: its places stay free, and nothing else moves.
 */
export interface Step {
  readonly of: string;
  /** Only the neighbours of this kind, all of them; null for the most important of any kind. */
  readonly kind: KindName | null;
  readonly isClosed: boolean;
}

/** What a person is looking at. All of it stands in the address. */
export interface View {
  readonly language: Language;
  readonly form: Form;
  /** What the picture is built around. */
  readonly start: string;
  /** Oldest first. A second step of the same entity shows more of its neighbours. */
  readonly steps: readonly Step[];
  /** Whose card is open. */
  readonly focus: string | null;
  readonly hidden: readonly KindName[];
  /** What is being searched for; null while the search is closed. */
  readonly search: string | null;
}

export type Move = (view: View) => View;

/** The picture that everything opens on. */
export const opening = (language: Language): View => ({
  language,
  form: "canvas",
  start: "belt-and-road-initiative",
  steps: [],
  focus: null,
  hidden: [],
  search: null,
});

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
  (view) => ({ ...pictured(view), form });

/** A new picture, built around another thing, with its card open. */
export const startAt =
  (start: string): Move =>
  (view) => ({ ...view, start, steps: [], focus: start, search: null });

export const focus =
  (id: string | null): Move =>
  (view) => ({ ...pictured(view), focus: id, search: null });

/** Whether any neighbours of an entity are open. */
export const isExpanded = ({ steps }: View, id: string): boolean =>
  steps.some(({ of, isClosed }) => of === id && !isClosed);

/** How many openings an address holds. */
export const maxSteps = 60;

/** Opens neighbours, or more of them; what was closed comes back where it was. */
export const expand =
  (of: string, kind: KindName | null = null): Move =>
  (view) => {
    const { steps } = view;
    const at = steps.findIndex(
      (step) => step.isClosed && step.of === of && step.kind === kind,
    );
    if (at >= 0)
      return { ...view, steps: steps.with(at, { of, kind, isClosed: false }) };
    if (steps.length >= maxSteps) return view;
    return { ...view, steps: [...steps, { of, kind, isClosed: false }] };
  };

/** Adds an entity to the picture that is there, with its neighbours, and opens its card. */
export const addTo =
  (id: string): Move =>
  (view) =>
    focus(id)(isExpanded(view, id) ? view : expand(id)(pictured(view)));

/** Closes the neighbours of an entity, or only those of one kind. */
export const collapse =
  (of: string, kind: KindName | null = null): Move =>
  (view) => {
    const steps = view.steps.map((step) =>
      step.of === of && (kind === null || step.kind === kind)
        ? { ...step, isClosed: true }
        : step,
    );
    // Nothing stands around the last ones, so their places need not be kept.
    const last = steps.findLastIndex(({ isClosed }) => !isClosed);
    return { ...view, steps: steps.slice(0, last + 1) };
  };

export const hide =
  (kind: KindName): Move =>
  (view) =>
    view.hidden.includes(kind)
      ? view
      : { ...view, hidden: [...view.hidden, kind].sort() };

export const reveal =
  (kind: KindName): Move =>
  (view) => ({
    ...view,
    hidden: view.hidden.filter((other) => other !== kind),
  });

export const revealAll: Move = (view) => ({ ...view, hidden: [] });

export const search =
  (text: string | null): Move =>
  (view) => ({ ...view, search: text });

const isSame = (a: Step, b: Step | undefined) =>
  a.of === b?.of && a.kind === b.kind && a.isClosed === b.isClosed;

/** `next`, with the lists of `before` where they hold the same, so that these compare as identical. */
export function unchanged(before: View, next: View): View {
  const reuse = <Item>(
    a: readonly Item[],
    b: readonly Item[],
    same: (a: Item, b: Item | undefined) => boolean,
  ) =>
    a.length === b.length && a.every((item, at) => same(item, b[at])) ? a : b;
  return {
    ...next,
    steps: reuse(before.steps, next.steps, isSame),
    hidden: reuse(before.hidden, next.hidden, Object.is),
  };
}
