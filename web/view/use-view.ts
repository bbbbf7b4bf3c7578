import { createContext, use, useMemo, useSyncExternalStore } from "react";
import { fromUrl, preferredLanguage, toUrl } from "./url.ts";
import type { Move, View } from "./view.ts";

/** The address is the store: going back in the browser undoes a move. */
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
};
const address = () => location.pathname + location.search;
const preferred = () => preferredLanguage(navigator.languages);

/** Makes a move: a new entry of the browser's history, or in place of the last one. */
export type Go = (move: Move, how?: "push" | "replace") => void;

const go: Go = (move, how = "push") => {
  const before = fromUrl(address(), preferred());
  const url = toUrl(move(before));
  if (url === address()) return;
  if (how === "push") history.pushState(null, "", url);
  else history.replaceState(null, "", url);
  listeners.forEach((listener) => listener());
};

/** The address that a move would lead to, for links that can be opened in a new tab. */
export const hrefOf = (view: View, move: Move) => toUrl(move(view));

const ViewContext = createContext<{ view: View; go: Go } | null>(null);
export const ViewProvider = ViewContext.Provider;

/** The view of the address; called once, at the top. */
export function useAddress(): { view: View; go: Go } {
  const url = useSyncExternalStore(subscribe, address);
  return useMemo(() => ({ view: fromUrl(url, preferred()), go }), [url]);
}

/** What the person is looking at, and how to move. */
export function useView(): { view: View; go: Go } {
  const context = use(ViewContext);
  if (!context) throw new Error("useView stands outside of ViewProvider.");
  return context;
}
