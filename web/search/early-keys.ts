import { useLayoutEffect } from "react";
import { useView } from "../view/use-view.ts";
import { search } from "../view/moves.ts";
import type { Move } from "../view/view.ts";

/**
 * Takes what is typed before the field of the search is there to take it: the text stands in the address,
 * where the field finds it.
 */
export function useEarlyKeys(isEarly: boolean): void {
  const { go } = useView();
  useLayoutEffect(() => {
    if (!isEarly) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const move = meaningOf(event);
      if (!move) return;
      event.preventDefault();
      event.stopPropagation();
      go(move, "replace");
    };
    addEventListener("keydown", onKeyDown, true);
    return () => removeEventListener("keydown", onKeyDown, true);
  }, [isEarly, go]);
}

function meaningOf(event: KeyboardEvent): Move | undefined {
  const { key } = event;
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
    return undefined;
  if (key === "Escape") return search(null);
  const typed = (text: (before: string) => string): Move => {
    return (view) => search(text(view.search ?? ""))(view);
  };
  if (key === "Backspace") return typed((before) => before.slice(0, -1));
  return key.length === 1 ? typed((before) => before + key) : undefined;
}
