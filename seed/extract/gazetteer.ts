import { LRUCache } from "lru-cache";
import { editDistance } from "../../api/text/edit-distance.ts";
import { fold } from "../../api/text/fold.ts";
import type { SeedRecord } from "../read.ts";
import { partsOf, textsAt } from "../rules/rule.ts";
import { Lexicon } from "./words.ts";

/** Whether the graph has what was found: one thing, none, or several that it may be. */
export interface Match {
  readonly status: "known" | "new" | "ambiguous";
  /** The thing, or those that it may be, the nearest first. */
  readonly ids: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
}

/** A place in a text where a name of the graph stands. */
export interface KnownPlace {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly { readonly id: string; readonly kind: string }[];
}

/** Kinds whose names are looked for in a text. */
const named = new Set([
  "Country",
  "Strategy",
  "Railway",
  "Port",
  "Zone",
  "Organization",
  "Place",
  "Event",
  "Programme",
  "Facility",
]);

/** The Chinese names of the graph: every accepted name makes the next page better. */
export class Gazetteer {
  readonly #byKey = new Map<string, Entry[]>();
  readonly #forms = new Map<string, Entry[]>();
  readonly #byLetter = new Map<string, string[]>();
  readonly #alignments = new Map<string, string[]>();
  readonly #lexicon: Lexicon;
  readonly #matches = new LRUCache<string, Match>({ max: 5_000 });
  /** The names of persons. */
  readonly persons: readonly string[];

  constructor(records: readonly SeedRecord[]) {
    for (const record of records)
      if (record.kind === "Alignment")
        add(
          this.#alignments,
          alignmentKey(
            textsAt(record, "strategy"),
            textsAt(record, "alignedWith"),
          ),
          record.id,
        );
    const persons: string[] = [];
    for (const record of records) {
      const names = [
        partsOf(record, "name")["zh"] ?? "",
        ...textsAt(record, "aliases"),
      ].filter((name) => /\p{Script=Han}/u.test(name));
      for (const name of names) {
        const entry = { id: record.id, kind: record.kind, key: keyOf(name) };
        add(this.#byKey, entry.key, entry);
        if (named.has(record.kind)) add(this.#forms, plainForm(name), entry);
        if (record.kind === "Person" && record.fields["isNamed"] === true)
          persons.push(name);
      }
    }
    for (const key of this.#byKey.keys())
      for (const letter of new Set(key)) add(this.#byLetter, letter, key);
    this.persons = persons.filter((name) =>
      /^[\p{Script=Han}·]{2,}$/u.test(name),
    );
    this.#lexicon = new Lexicon(
      [...this.#forms.keys()].filter((form) => form.length > 1),
    );
  }

  /** Every place where a name stands, the longest at each. */
  find(text: string): KnownPlace[] {
    const found: KnownPlace[] = [];
    for (let at = 0; at < text.length;) {
      const form = this.#lexicon.startingAt(text, at);
      if (form)
        found.push({
          start: at,
          end: at + form.length,
          entries: this.#forms.get(form)!,
        });
      at += form?.length ?? 1;
    }
    return found;
  }

  /** What a name of a kind stands for; where nothing has it, what is a letter from it. */
  match(name: string, kinds: readonly string[]): Match {
    const asked = `${kinds.join()}|${name}`;
    const known = this.#matches.get(asked);
    if (known) return known;
    const made = this.#match(keyOf(name), kinds);
    this.#matches.set(asked, made);
    return made;
  }

  #match(key: string, kinds: readonly string[]): Match {
    if (key === "") return { status: "new", ids: [] };
    const exact = this.#idsOf(key, kinds);
    if (exact.length === 1) return { status: "known", ids: exact };
    if (exact.length > 1) return { status: "ambiguous", ids: exact };
    const near = this.#nearKeys(key)
      .flatMap((each) => this.#idsOf(each, kinds))
      .filter((id, at, all) => all.indexOf(id) === at)
      .slice(0, 3);
    return near.length > 0
      ? { status: "ambiguous", ids: near }
      : { status: "new", ids: [] };
  }

  /** The alignment of two strategies of the graph. */
  alignment(strategy: string | null, alignedWith: string | null): Match {
    const ids =
      strategy && alignedWith
        ? (this.#alignments.get(alignmentKey([strategy], [alignedWith])) ?? [])
        : [];
    return ids.length === 1
      ? { status: "known", ids }
      : { status: ids.length > 1 ? "ambiguous" : "new", ids };
  }

  #idsOf(key: string, kinds: readonly string[]): string[] {
    const entries = this.#byKey.get(key) ?? [];
    return [
      ...new Set(
        entries.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id),
      ),
    ].sort();
  }

  /** Keys that differ by a letter, or contain the wanted one nearly whole. */
  #nearKeys(key: string): string[] {
    if (key.length < 3) return [];
    const seen = new Set<string>();
    for (const letter of [key[0]!, key.at(-1)!])
      for (const other of this.#byLetter.get(letter) ?? [])
        if (
          Math.abs(other.length - key.length) <= 2 &&
          (editDistance(key, other, 1) <= 1 ||
            (key.length > 3 &&
              (other.includes(key) || key.includes(other)) &&
              other.length > 3))
        )
          seen.add(other);
    return [...seen].sort(
      (a, b) =>
        editDistance(key, a, 3) - editDistance(key, b, 3) || (a < b ? -1 : 1),
    );
  }
}

const alignmentKey = (strategy: readonly string[], other: readonly string[]) =>
  [...strategy, ...other].sort().join("|");

function add<T>(lists: Map<string, T[]>, key: string, value: T) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** A name as the flow has it: simplified, with the marks of the mainland. */
const plainForm = (name: string) => name.replace(/\s+/g, "");

/** A name without its marks, in simplified characters. */
export const keyOf = (name: string): string =>
  fold(name).text.replace(/ /g, "");
