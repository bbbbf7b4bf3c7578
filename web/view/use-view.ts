import { useSyncExternalStore } from "react";
import { changeOf, type Change } from "./change.ts";
import { around, followed, logged, relogged } from "./log.ts";
import { fromUrl, preferredLanguage, toUrl } from "./url.ts";
import type { Filters } from "./parts/filters.ts";
import { isExpanded } from "./steps.ts";
import {
  unchanged,
  type Form,
  type Language,
  type Move,
  type View,
} from "./view.ts";

const preferred = () => preferredLanguage(navigator.languages);
const address = () => location.pathname + location.search;
const viewOf = (url: string) => fromUrl(url, preferred());

let shown: { readonly url: string; readonly view: View } | undefined;

/** The view of the address, which is the store: going back in the browser undoes a move. */
export function currentView(): View {
  if (!shown) {
    const url = address();
    shown = { url, view: viewOf(url) };
  }
  return shown.view;
}

function showUrl(url: string): void {
  const before = currentView();
  shown = { url, view: unchanged(before, viewOf(url)) };
}

const listeners = new Set<() => void>();
const announce = () => listeners.forEach((listener) => listener());

const follow = () => {
  const before = toUrl(currentView());
  const url = address();
  followed(before, url);
  showUrl(url);
  announce();
};

/** Calls `listener` after each change of the view. */
export const subscribe = (listener: () => void): (() => void) => {
  if (listeners.size === 0) window.addEventListener("popstate", follow);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("popstate", follow);
  };
};

let moves = 0;

/** Whether the reader has moved since the page was loaded: only then may focus go to what opens. */
export const hasMoved = (): boolean => moves > 0;

/** Browsers refuse more than a hundred changes of the address in ten seconds. */
const allowance = { changes: 90, milliseconds: 10_000 };
let changes: number[] = [];
let late: ReturnType<typeof setTimeout> | undefined;

/** Writes the address; where too much was written of late, only the last of several, a moment later. */
function write(state: { at: number }, url: string, how: "push" | "replace") {
  const now = Date.now();
  changes = changes.filter((at) => now - at < allowance.milliseconds);
  clearTimeout(late);
  if (changes.length < allowance.changes) {
    changes.push(now);
    if (how === "push") history.pushState(state, "", url);
    else history.replaceState(state, "", url);
    return;
  }
  late = setTimeout(
    () => write(state, url, "replace"),
    allowance.milliseconds / allowance.changes,
  );
}

let dataVersion: string | null = null;

/** How much of the version of the data an address holds. */
const versionLength = 12;

/** The version as addresses have it. */
export const shortVersion = (version: string): string =>
  version.slice(0, versionLength);

/** Says which data the API answers from: every address made from now on names their version. */
export function setDataVersion(version: string): void {
  dataVersion = shortVersion(version);
  if (currentView().version === null) go((view) => view, "replace");
}

/** Makes a move: a new entry of the browser's history, or in place of the last one. */
export type Go = (move: Move, how?: "push" | "replace") => void;

export const go: Go = (move, how = "push") => {
  const before = toUrl(currentView());
  const moved = move(currentView());
  const version =
    how === "push"
      ? (dataVersion ?? moved.version)
      : (moved.version ?? dataVersion);
  const url = toUrl({ ...moved, version });
  const isNew = url !== before || how === "replace";
  if (url === address() || !isNew) return;
  write(how === "push" ? logged(before, url) : relogged(before, url), url, how);
  showUrl(url);
  if (how === "push") moves += 1;
  announce();
};

/** The address that a move would lead to, for links that can be opened in a new tab. */
export const hrefOf = (move: Move): string => toUrl(move(currentView()));

/** A part of the view: what uses it renders again only when that part changes. */
const usePart = <Part>(part: (view: View) => Part): Part =>
  useSyncExternalStore(subscribe, () => part(currentView()));

export const useForm = (): Form => usePart(({ form }) => form);

export const useLanguage = (): Language => usePart(({ language }) => language);

export const useFilters = (): Filters => usePart(({ filters }) => filters);

/** Whether anything was opened in or added to the picture. */
export const useHasSteps = (): boolean =>
  usePart(({ steps }) => steps.length > 0);

/** Whether the neighbours of an entity are open. */
export const useIsExpanded = (id: string): boolean =>
  usePart((view) => isExpanded(view, id));

/** Whether a reader has marked a thing. */
export const useIsSelected = (id: string): boolean =>
  usePart(({ selected }) => selected.includes(id));

/** The whole view and how to move: what uses it renders again at every move. */
export function useView(): { view: View; go: Go } {
  return { view: usePart((view) => view), go };
}

/** What going back would undo, and going forward do again; null where there is nothing. */
export function useUndo(): {
  readonly undo: Change | null;
  readonly redo: Change | null;
} {
  const view = usePart((view) => view);
  const { previous, next } = around(toUrl(view));
  return {
    undo: previous === undefined ? null : changeOf(viewOf(previous), view),
    redo: next === undefined ? null : changeOf(view, viewOf(next)),
  };
}
