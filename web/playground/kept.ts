import { useSyncExternalStore } from "react";

/** Whether the browser lets the page keep anything; otherwise it lasts as long as the page. */
let isStored = true;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

const tell = () => {
  for (const listener of listeners) listener();
};

export const useIsStored = (): boolean =>
  useSyncExternalStore(subscribe, () => isStored);

export interface Kept<Value> {
  now(): Value;
  set(value: Value): void;
  use(): Value;
}

/** A value that outlasts the page where the browser allows it. What cannot be read back is dropped. */
export function kept<Value>(
  key: string,
  initial: Value,
  read: (text: string) => Value | null,
  written: (value: Value) => string,
): Kept<Value> {
  let value = initial;
  try {
    value = read(localStorage.getItem(key) ?? "") ?? initial;
    localStorage.setItem(key, written(value));
  } catch {
    isStored = false;
  }
  const now = () => value;
  return {
    now,
    set(next) {
      value = next;
      try {
        if (isStored) localStorage.setItem(key, written(value));
      } catch {
        isStored = false;
      }
      tell();
    },
    use: () => useSyncExternalStore(subscribe, now),
  };
}
