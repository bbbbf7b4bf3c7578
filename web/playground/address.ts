import { useSyncExternalStore } from "react";
import { preferredLanguage } from "../view/url.ts";
import { languages, type Language } from "../view/view.ts";

export const parts = ["lessons", "ask", "schema", "graphiql"] as const;
export type Part = (typeof parts)[number];

/** Where in the playground somebody is. All of it stands in the address. */
export interface Place {
  readonly language: Language;
  readonly part: Part;
  /** The lesson, or the type of the schema, that is open. */
  readonly open: string | null;
  /** A query that the address hands over, with its variables, as the API takes them. */
  readonly query: string | null;
  readonly variables: string | null;
}

/**
 * `/playground/zh/lessons/fields`, `/playground/en/ask?query=…`; without a language the browser's is taken, and
 * without a part the lessons, or where a query is handed over the part that runs it.
 */
export function placeOf(url: string, preferred: Language): Place {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const [, first, ...rest] = pathname.split("/").filter(Boolean);
  const language = languages.find((each) => each === first);
  const [part, open = null] = language ? rest : [first, ...rest];
  const query = searchParams.get("query");
  return {
    language: language ?? preferred,
    part:
      parts.find((each) => each === part) ??
      (query === null ? "lessons" : "ask"),
    open,
    query,
    variables: searchParams.get("variables"),
  };
}

export function addressOf({
  language,
  part,
  open,
  query,
  variables,
}: Place): string {
  const parameters = new URLSearchParams();
  if (query !== null) parameters.set("query", query);
  if (variables !== null) parameters.set("variables", variables);
  const text = parameters.toString();
  return `/playground/${language}/${part}${open === null ? "" : `/${open}`}${text && `?${text}`}`;
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

const current = () => location.pathname + location.search;

export function usePlace(): Place {
  const url = useSyncExternalStore(subscribe, current);
  return placeOf(url, preferredLanguage(navigator.languages));
}

/** Where the browser is now. */
export const placeNow = (): Place =>
  placeOf(current(), preferredLanguage(navigator.languages));

/** Goes to another place, as a link of the page does. */
export function go(place: Place): void {
  const url = addressOf(place);
  if (url === current()) return;
  history.pushState(null, "", url);
  for (const listener of listeners) listener();
}

/** A place of the playground, from its beginning. */
export const at = (
  language: Language,
  part: Part,
  open: string | null = null,
): Place => ({ language, part, open, query: null, variables: null });
