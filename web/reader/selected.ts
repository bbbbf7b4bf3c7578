import { useEffect, useState, type RefObject } from "react";
import type { Bounds } from "./marks.ts";

/** A part of the raw text, and how many letters of it are read. */
export interface Selected extends Bounds {
  readonly length: number;
}

/** The part of the raw text that is selected within an element, whose runs say where they start. */
export function selectedIn(within: HTMLElement): Selected | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0)
    return null;
  const range = selection.getRangeAt(0);
  const runs = [...within.querySelectorAll<HTMLElement>("[data-start]")].filter(
    (run) => range.intersectsNode(run),
  );
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return null;
  const offsetIn = (run: HTMLElement, node: Node, offset: number) =>
    node.nodeType === Node.TEXT_NODE && run.contains(node) ? offset : null;
  const start =
    Number(first.dataset["start"]) +
    (offsetIn(first, range.startContainer, range.startOffset) ?? 0);
  const end =
    Number(last.dataset["start"]) +
    (offsetIn(last, range.endContainer, range.endOffset) ??
      last.textContent.length);
  const { length } = selection.toString().replace(/\s/g, "");
  return start < end ? { start, end, length } : null;
}

/** The same as it changes, by mouse, finger or keys. */
export function useSelected(
  within: RefObject<HTMLElement | null>,
): readonly [Selected | null, () => void] {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const update = () => {
      if (!within.current) return;
      const next = selectedIn(within.current);
      // What is pressed to act on the selection may end it; it is dropped by the text alone.
      const isElsewhere = !within.current.contains(
        getSelection()?.anchorNode ?? null,
      );
      if (!next && isElsewhere) return;
      setSelected((before) =>
        before?.start === next?.start && before?.end === next?.end
          ? before
          : next,
      );
    };
    document.addEventListener("selectionchange", update);
    return () => document.removeEventListener("selectionchange", update);
  }, [within]);
  const drop = () => {
    getSelection()?.removeAllRanges();
    setSelected(null);
  };
  return [selected, drop];
}

/** Extends the selection within an element from one of its sentences to another, as Shift and an arrow do. */
export function extendTo(within: HTMLElement, from: number, to: number): void {
  const partsOf = (sentence: number) =>
    within.querySelectorAll(`[data-sentence="${String(sentence)}"]`);
  const selection = getSelection();
  if (!selection) return;
  const [first, last] = [partsOf(from)[0], [...partsOf(to)].at(-1)];
  if (!first || !last) return;
  if (selection.isCollapsed || !within.contains(selection.anchorNode))
    selection.setBaseAndExtent(first, 0, first, 0);
  selection.extend(last, to < from ? 0 : last.childNodes.length);
}
