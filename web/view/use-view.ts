import { useSyncExternalStore } from "react";
import { fromUrl, preferredLanguage, toUrl } from "./url.ts";
import type { Filters } from "./parts/filters.ts";
import {
  isExpanded,
  unchanged,
  type Language,
  type Move,
  type View,
} from "./view.ts";

const preferred = () => preferredLanguage(navigator.languages);
const address = () => location.pathname + location.search;

let shown: { readonly url: string; readonly view: View } | undefined;

/** The view of the address, which is the store: going back in the browser undoes a move. */
export function currentView(): View {
  const url = address();
  if (shown?.url !== url) {
    const view = fromUrl(url, preferred());
    shown = { url, view: shown ? unchanged(shown.view, view) : view };
  }
  return shown.view;
}

const listeners = new Set<() => void>();

/** Calls `listener` after each change of the view. */
export const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
};

let moves = 0;

/** Whether the reader has moved since the page was loaded: only then may focus go to what opens. */
export const hasMoved = (): boolean => moves > 0;

/** Makes a move: a new entry of the browser's history, or in place of the last one. */
export type Go = (move: Move, how?: "push" | "replace") => void;

export const go: Go = (move, how = "push") => {
  const url = toUrl(move(currentView()));
  if (url === address()) return;
  if (how === "push") history.pushState(null, "", url);
  else history.replaceState(null, "", url);
  moves += 1;
  listeners.forEach((listener) => listener());
};

/** The address that a move would lead to, for links that can be opened in a new tab. */
export const hrefOf = (move: Move): string => toUrl(move(currentView()));

/** A part of the view: what uses it renders again only when that part changes. */
const usePart = <Part>(part: (view: View) => Part): Part =>
  useSyncExternalStore(subscribe, () => part(currentView()));

export const useLanguage = (): Language => usePart(({ language }) => language);

export const useFilters = (): Filters => usePart(({ filters }) => filters);

/** Whether the neighbours of an entity are open. */
export const useIsExpanded = (id: string): boolean =>
  usePart((view) => isExpanded(view, id));

/** The whole view and how to move: what uses it renders again at every move. */
export function useView(): { view: View; go: Go } {
  return { view: usePart((view) => view), go };
}
