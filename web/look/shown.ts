import { useEffect, useSyncExternalStore } from "react";
import type { Document } from "../ask/ask.ts";
import type { KindName } from "../view/kind.ts";

/** A question whose answer is seen. */
export interface ShownQuery {
  readonly document: Document<unknown, never>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The kind of the thing that it is about: what it asks of other kinds goes without saying. */
  readonly about?: KindName;
}

/** What a form has drawn. */
export interface ShownPicture {
  /** Whether the window may show a part of it. */
  readonly isWindowed: boolean;
  /** As a drawing with real text: all of it, or what the window shows. */
  readonly svg: (options: {
    readonly isWhole: boolean;
    readonly isTransparent: boolean;
    readonly imprint: Imprint;
  }) => Promise<string>;
}

/** What a picture says of itself in its margin. */
export interface Imprint {
  readonly title: string;
  /** Source, licence, version of the data, address: one line each. */
  readonly lines: readonly string[];
}

/** What forms tell of what they show, for as long as they show it. */
class Shelf<Item> {
  #items: readonly Item[] = [];
  readonly #listeners = new Set<() => void>();

  readonly items = (): readonly Item[] => this.#items;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Returns what takes it away again. */
  put(item: Item): () => void {
    this.#set([...this.#items, item]);
    return () => this.#set(this.#items.filter((each) => each !== item));
  }

  #set(items: readonly Item[]): void {
    this.#items = items;
    this.#listeners.forEach((listener) => listener());
  }
}

const queries = new Shelf<ShownQuery>();
const pictures = new Shelf<ShownPicture>();

/** Tells which question a form shows the answer of, with its variables; null while there is none. */
export function useShownQuery<Variables extends object>(
  document: Document<unknown, Variables>,
  variables: Variables | null,
): void {
  useEachShownQuery(document, variables ? [variables] : []);
}

/** The same of one question asked several times, each with variables of its own. */
export function useEachShownQuery<Variables extends object>(
  document: Document<unknown, Variables>,
  each: readonly Variables[],
): void {
  const key = JSON.stringify(each);
  useEffect(() => {
    const shown = JSON.parse(key) as Record<string, unknown>[];
    const takeAway = shown.map((variables) =>
      queries.put({ document, variables }),
    );
    return () => takeAway.forEach((take) => take());
  }, [document, key]);
}

/** Tells how the picture of a form is had as a file; null while there is none. Keep it the same while it is. */
export function useShownPicture(picture: ShownPicture | null): void {
  useEffect(() => (picture ? pictures.put(picture) : undefined), [picture]);
}

export const useShownQueries = (): readonly ShownQuery[] =>
  useSyncExternalStore(queries.subscribe, queries.items);

export const useShownPictures = (): readonly ShownPicture[] =>
  useSyncExternalStore(pictures.subscribe, pictures.items);
