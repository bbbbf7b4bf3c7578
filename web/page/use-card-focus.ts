import { useEffect, useRef } from "react";
import { hrefOf } from "../view/use-view.ts";
import { focus } from "../view/moves.ts";

const isVisible = (
  element: Element | null | undefined,
): element is HTMLElement =>
  element instanceof HTMLElement && element.checkVisibility();

/** Brings the keyboard back to where a card was opened from, when it closes. */
export function useCardFocus(card: string | null): void {
  const opener = useRef<Element | null>(null);
  const last = useRef<string | null>(card);
  useEffect(() => {
    const before = last.current;
    last.current = card;
    if (before === null && card !== null)
      opener.current = document.activeElement;
    if (before === null || card !== null) return;
    // Whoever left the card for another form is already where it begins.
    if (document.activeElement?.closest("main input")) return;
    // What the card stood in place of has been drawn anew: its link is another element.
    const link = `a[href="${hrefOf(focus(before)).replace(/["\\]/g, "\\$&")}"]`;
    const links = [
      ...document.querySelectorAll(`aside ${link}`),
      ...document.querySelectorAll(link),
    ];
    const target = [
      opener.current === document.body ? null : opener.current,
      ...links,
      document.getElementById("content"),
    ].find(isVisible);
    target?.focus({ preventScroll: target.id === "content" });
  }, [card]);
}
