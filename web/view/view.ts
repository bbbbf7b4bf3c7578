import type { KindName } from "./kind.ts";

export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

export const forms = ["canvas", "outline"] as const;
/** The same things, drawn or told. */
export type Form = (typeof forms)[number];

/** What a person is looking at. All of it stands in the address. */
export interface View {
  readonly language: Language;
  readonly form: Form;
  /** What the picture is built around. */
  readonly start: string;
  /**
   * Whose neighbours have been opened, in that order: each is placed around what stood before. One
   * that stands twice shows twice as many.
   */
  readonly expanded: readonly string[];
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
  expanded: [],
  focus: null,
  hidden: [],
  search: null,
});

export const speak =
  (language: Language): Move =>
  (view) => ({ ...view, language });

export const show =
  (form: Form): Move =>
  (view) => ({ ...view, form });

/** A new picture, built around another thing, with its card open. */
export const startAt =
  (start: string): Move =>
  (view) => ({ ...view, start, expanded: [], focus: start, search: null });

export const focus =
  (id: string | null): Move =>
  (view) => ({ ...view, focus: id, search: null });

export const expand =
  (id: string): Move =>
  (view) => ({ ...view, expanded: [...view.expanded, id] });

export const collapse =
  (id: string): Move =>
  (view) => ({
    ...view,
    expanded: view.expanded.filter((other) => other !== id),
  });

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

export const search =
  (text: string | null): Move =>
  (view) => ({ ...view, search: text });

/** `next`, with the lists of `before` where they hold the same, so that these compare as identical. */
export function unchanged(before: View, next: View): View {
  const same = <Item>(a: readonly Item[], b: readonly Item[]) =>
    a.length === b.length && a.every((item, at) => item === b[at]) ? a : b;
  return {
    ...next,
    expanded: same(before.expanded, next.expanded),
    hidden: same(before.hidden, next.hidden),
  };
}
