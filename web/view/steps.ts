import type { KindName } from "./kind.ts";
import { focus, pictured } from "./moves.ts";
import {
  chosenThings,
  parts,
  type Move,
  type Step,
  type View,
} from "./view.ts";

/** Whether any neighbours of an entity are open. */
export const isExpanded = ({ steps }: View, id: string): boolean =>
  steps.some(({ of, isClosed, isAlone }) => of === id && !isClosed && !isAlone);

/** How many openings an address holds. */
export const maxSteps = 60;

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
