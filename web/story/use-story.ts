import { useSyncExternalStore } from "react";
import { emptyStory, parseStory, type Story } from "./story.ts";

const key = "silkgraph:story";

/** The story being written, and where its presentation stands. */
interface State {
  readonly story: Story;
  /** The page that is presented; null while none is. */
  readonly at: number | null;
  /** Whether the browser keeps the story. */
  readonly isKept: boolean;
}

function initial(): State {
  try {
    const text = localStorage.getItem(key);
    return {
      story: (text && parseStory(text)) || emptyStory,
      at: null,
      isKept: true,
    };
  } catch {
    return { story: emptyStory, at: null, isKept: false };
  }
}

let state: State | undefined;
const listeners = new Set<() => void>();

const current = (): State => (state ??= initial());

function set(next: Partial<State>): void {
  state = { ...current(), ...next };
  listeners.forEach((listener) => listener());
}

/** Takes a story in place of the one that was there, and has the browser keep it. */
export function keepStory(story: Story): void {
  let isKept = true;
  try {
    localStorage.setItem(key, JSON.stringify(story));
  } catch {
    isKept = false;
  }
  set({ story, isKept });
}

/** Presents a page of the story; null ends the presentation. */
export const present = (at: number | null): void => set({ at });

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useStory = (): State => useSyncExternalStore(subscribe, current);
