import type { Core, ElementDefinition } from "cytoscape";
import { useEffect, useState } from "react";
import type { Palette } from "../look/palette.ts";
import { stylesheet } from "./stylesheet.ts";

/** How much is changed between two frames: milliseconds, and elements, which the frame then measures. */
const share = { time: 6, count: 20 };

const isSame = (a: unknown, b: unknown) =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** Puts one element as it should be, and touches nothing that is so already. */
function put(cy: Core, wanted: ElementDefinition, known?: ElementDefinition) {
  const { group, data, position, classes } = wanted;
  if (!known) {
    // Cytoscape keeps and changes what it is given.
    cy.add({
      group: group!,
      data: { ...data },
      classes: String(classes),
      ...(position && { position: { ...position } }),
    });
    return;
  }
  const element = cy.getElementById(data.id!);
  if (!isSame(known.data, data)) element.data({ ...data });
  if (known.classes !== classes) element.classes(String(classes));
  if (position && !isSame(known.position, position))
    element.position({ ...position });
}

/** The next frame, or in a hidden window, which draws none, a moment later. */
const nextFrame = () =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });

const shown = new WeakMap<Core, Map<string, ElementDefinition>>();

/**
 * Keeps Cytoscape's elements to those of the picture, a little at a time, so that the page stays
 * responsive. Returns the elements that are completely there.
 */
export function useElements(
  cy: Core | null,
  elements: readonly ElementDefinition[],
): readonly ElementDefinition[] {
  const [done, setDone] = useState<readonly ElementDefinition[]>([]);
  useEffect(() => {
    if (!cy) return;
    let isCurrent = true;
    const known = shown.get(cy) ?? new Map<string, ElementDefinition>();
    shown.set(cy, known);
    const wanted = new Set(elements.map(({ data }) => data.id!));
    const gone = [...known.keys()].filter((id) => !wanted.has(id));
    const changed = elements.filter((each) => {
      const before = known.get(each.data.id!);
      return !before || !isSame(before, each);
    });
    const work = [
      ...gone.map((id) => () => {
        cy.getElementById(id).remove();
        known.delete(id);
        // Removing a box removes its lines.
        for (const [line, { data }] of known)
          if (data.source === id || data.target === id) known.delete(line);
      }),
      ...changed.map((each) => () => {
        put(cy, each, known.get(each.data.id!));
        known.set(each.data.id!, each);
      }),
    ];
    const run = async () => {
      for (let next = 0; next < work.length; await nextFrame()) {
        if (!isCurrent || cy.destroyed()) return;
        const end = performance.now() + share.time;
        const last = Math.min(next + share.count, work.length);
        cy.batch(() => {
          do work[next++]!();
          while (next < last && performance.now() < end);
        });
      }
      if (isCurrent) setDone(elements);
    };
    void run();
    return () => {
      isCurrent = false;
    };
  }, [cy, elements]);
  return done;
}

/** Colours everything in the palette of the colour scheme. */
export function useLooks(cy: Core | null, palette: Palette): void {
  useEffect(() => {
    cy?.style(stylesheet(palette));
  }, [cy, palette]);
}
