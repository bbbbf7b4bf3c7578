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
  ["w", words.keyWords],
  ["u", words.keyUndo],
  ["p", words.keyChanges],
] as const;

export type Key = (typeof keys)[number][0];

/** Calls what a key stands for: never while something is typed, nor while an input method composes. */
export function useKeys(press: (key: Key) => void): void {
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as HTMLElement;
      if (target.closest("input, textarea, select, [contenteditable]")) return;
      const key = keys.find(([each]) => each === event.key)?.[0];
      if (!key) return;
      event.preventDefault();
      latest.current(key);
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
