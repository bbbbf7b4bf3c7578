import { useEffect, useRef } from "react";
import { useSay } from "../look/language.ts";
import { words } from "./words.ts";
import classes from "./desk.module.css";

const keys = [
  ["j", words.keyNext],
  ["k", words.keyPrevious],
  ["a", words.keyAccept],
  ["x", words.keyReject],
  ["m", words.keyMerge],
  ["s", words.keySplit],
  ["e", words.keyEdit],
  ["t", words.keyText],
  ["w", words.keyWords],
  ["n", words.keyNew],
  ["u", words.keyUndo],
  ["p", words.keyChanges],
  ["h", words.keyHistory],
  ["Ctrl+Enter", words.keyDone],
  ["Esc", words.keyLeave],
] as const;

export type Key = Exclude<(typeof keys)[number][0], "Esc">;

/** The key that an event is; none while an input method composes. */
function keyOf(event: KeyboardEvent): (typeof keys)[number][0] | undefined {
  if (event.isComposing || event.keyCode === 229) return undefined;
  const isFilledIn = (event.target as HTMLElement).closest(
    "input, textarea, select, [contenteditable]",
  );
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
    return "Ctrl+Enter";
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === "Escape") return isFilledIn ? "Esc" : undefined;
  return isFilledIn
    ? undefined
    : keys.find(([each]) => each === event.key)?.[0];
}

/** Calls what a key stands for: no letter while something is typed, none at all while an input method composes. */
export function useKeys(press: (key: Key) => void): void {
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = keyOf(event);
      if (!key) return;
      event.preventDefault();
      const target = event.target as HTMLElement;
      const form = key === "Ctrl+Enter" && target.closest("form");
      if (form) form.requestSubmit();
      else if (key === "Esc") target.blur();
      else latest.current(key);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

export function KeyList() {
  const say = useSay();
  return (
    <footer className={classes.keys} aria-label={say(words.keys)}>
      {keys.map(([key, word]) => (
        <span key={key}>
          <kbd>{key}</kbd> <span>{say(word)}</span>
        </span>
      ))}
    </footer>
  );
}
