import type { KeyboardEvent } from "react";

/** How far a key goes, in the words of `Selection.modify`. */
const steps: Readonly<
  Record<
    string,
    readonly [
      direction: "backward" | "forward",
      by: "character" | "line" | "lineboundary",
    ]
  >
> = {
  ArrowLeft: ["backward", "character"],
  ArrowRight: ["forward", "character"],
  ArrowUp: ["backward", "line"],
  ArrowDown: ["forward", "line"],
  Home: ["backward", "lineboundary"],
  End: ["forward", "lineboundary"],
};

const bringIntoView = ({ focusNode }: Selection) =>
  focusNode?.parentElement?.scrollIntoView({ block: "nearest" });

/** Selects what an element of the text holds, from its first letter on. */
export function selectAll(text: HTMLElement, elements: readonly HTMLElement[]) {
  const [first, last] = [elements[0], elements.at(-1)];
  const selection = getSelection();
  if (!first || !last || !selection) return;
  text.focus({ preventScroll: true });
  selection.setBaseAndExtent(first, 0, last, last.childNodes.length);
  bringIntoView(selection);
}

/**
 * Selects words by keys, as an editor of texts does: a key moves a cursor of one letter, and with Shift moves
 * the end of what is selected; with Ctrl or Alt by whole words.
 */
export function moveCursor(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const selection = getSelection();
  if (!step || !selection || event.metaKey) return;
  event.preventDefault();
  const [direction, unit] = step;
  const text = event.currentTarget;
  const before = [
    selection.anchorNode ?? text,
    selection.anchorOffset,
    selection.focusNode ?? text,
    selection.focusOffset,
  ] as const;
  const by =
    (event.ctrlKey || event.altKey) && unit === "character" ? "word" : unit;
  const isInside = () => text.contains(selection.focusNode);
  if (event.shiftKey) selection.modify("extend", direction, by);
  else {
    if (selection.rangeCount === 0 || !isInside()) {
      const first = text.querySelector("[data-start]");
      if (first) selection.collapse(first, 0);
    } else {
      const isCursor = selection.toString().length <= 1;
      const isBack = direction === "backward";
      // From several letters the cursor goes to the first or the last of them; from one, to the next.
      if (isBack || by === "line") selection.collapseToStart();
      else selection.collapseToEnd();
      if (isCursor ? isBack || by !== "character" : by !== "character")
        selection.modify("move", direction, by);
      else if (!isCursor && !isBack)
        selection.modify("move", "backward", "character");
    }
    const isAtEnd = direction === "forward" && by === "lineboundary";
    selection.modify("extend", isAtEnd ? "backward" : "forward", "character");
  }
  if (isInside()) bringIntoView(selection);
  else selection.setBaseAndExtent(...before);
}
