import { getHeapStatistics } from "node:v8";
import {
  kindNamed,
  searchableAt,
  searchableFields,
  searchableTexts,
} from "../model/index.ts";
import {
  Findables,
  knownSets,
  letterSetsOf,
  setsPerText,
  unpacked,
  type Findable,
} from "../text/findables.ts";
import { Parts } from "../text/parts.ts";
import type { CandidateRow } from "./candidate.ts";

/** The texts of some entities: those of the entity `at` are `firsts[at]` to before `firsts[at + 1]`. */
interface Segment {
  readonly firsts: Uint32Array;
  /** The text `at` is the bytes `starts[at]` to before `starts[at + 1]`. */
  readonly stored: Buffer;
  readonly starts: Uint32Array;
  /** Which of its kind's searchable fields each text is of. */
  readonly fields: Uint8Array;
  /** Its letter sets; 0 where it was not analyzed when it was loaded, nor since. */
  readonly sets: Int32Array;
}

/** Stored texts with what is stored of their letters. */
export interface KeptRow extends CandidateRow {
  readonly letters?: string | null;
}

/** Where in a kind's searchable fields texts stand; null where it has none of a name, nothing where one is no text. */
type Places = readonly (number | null)[] | undefined;

/** How many texts stay analyzed, of some 1 kB each: a twentieth of the heap. */
const mostAnalyzed = Math.floor(getHeapStatistics().heap_size_limit / 20_000);

/**
 * The texts of all entities, by number, outside of the heap that is cleaned. Of most that are looked
 * at, their letters tell that they do not match: those are known, and the texts themselves not fetched.
 */
export class KeptTexts {
  private readonly segments: Segment[] = [];
  private readonly analyzed = new Analyzed();
  /** By the names that a question selects, and kind. */
  private readonly places = new WeakMap<
    readonly string[],
    Map<string, Places>
  >();

  /** `segmentSize` entities are added together, unless they are the last; `kindOf` tells the kind of each. */
  constructor(
    private readonly segmentSize: number,
    private readonly kindOf: (number: number) => string,
  ) {}

  /** Adds the texts of the entities with the next numbers; nothing of one that is there no longer. */
  add(rows: readonly (KeptRow | undefined)[]): void {
    const firsts = new Uint32Array(rows.length + 1);
    const texts: string[] = [];
    const fields: number[] = [];
    const sets: (Int32Array | null)[] = [];
    for (const [at, row] of rows.entries()) {
      const facts = row && kindNamed(row.kind);
      const own = facts ? searchableTexts(facts, row) : [];
      for (const { field, text } of own) {
        texts.push(text);
        fields.push(
          searchableFields(facts!).findIndex((each) => each.field === field),
        );
      }
      sets.push(unpacked(row?.letters, own.length));
      firsts[at + 1] = texts.length;
    }
    const starts = new Uint32Array(texts.length + 1);
    for (const [at, text] of texts.entries())
      starts[at + 1] = starts[at]! + Buffer.byteLength(text);
    const all = new Int32Array(setsPerText * texts.length);
    for (const [at, own] of sets.entries())
      if (own) all.set(own, setsPerText * firsts[at]!);
    this.segments.push({
      firsts,
      stored: Buffer.from(texts.join("")),
      starts,
      fields: Uint8Array.from(fields),
      sets: all,
    });
  }

  /** Those of an entity. */
  of(number: number): Findables {
    const inSegments = Math.floor(number / this.segmentSize);
    const { firsts, sets } = this.segments[inSegments]!;
    const at = number % this.segmentSize;
    const first = firsts[at]!;
    const count = firsts[at + 1]! - first;
    const start = setsPerText * first;
    const kind = this.kindOf(number);
    const texts = new Findables(sets, start, count, (index) =>
      this.textAt(inSegments, first + index, kind),
    );
    if (count > 0 && sets[start] === 0)
      sets.set(letterSetsOf(texts.all), start);
    return texts;
  }

  /** What is stored of an entity under these names; nothing where something of it is not among its texts. */
  storedOf(
    number: number,
    names: readonly string[],
  ): Record<string, string | null> | undefined {
    const places = this.placesOf(this.kindOf(number), names);
    if (!places) return undefined;
    const { stored, firsts, starts, fields } =
      this.segments[Math.floor(number / this.segmentSize)]!;
    const at = number % this.segmentSize;
    const row: Record<string, string | null> = {};
    for (const name of names) row[name] = null;
    for (let text = firsts[at]!; text < firsts[at + 1]!; text++)
      for (let each = 0; each < places.length; each++)
        if (places[each] === fields[text])
          row[names[each]!] = stored.toString(
            "utf8",
            starts[text],
            starts[text + 1],
          );
    return row;
  }

  /** Where among a kind's searchable fields each of `names` stands. */
  private placesOf(kind: string, names: readonly string[]): Places {
    const byKind = this.places.get(names) ?? new Map<string, Places>();
    this.places.set(names, byKind);
    if (byKind.has(kind)) return byKind.get(kind);
    const found = names.map((name) => searchableAt(kindNamed(kind), name));
    const places = found.every((each) => each !== undefined)
      ? found
      : undefined;
    byKind.set(kind, places);
    return places;
  }

  private textAt(inSegments: number, at: number, kind: string): Findable {
    const known = this.analyzed.get(inSegments, at);
    if (known) return known;
    const { stored, starts, fields, sets } = this.segments[inSegments]!;
    const { field, use } = searchableFields(kindNamed(kind))[fields[at]!]!;
    const text = stored.toString("utf8", starts[at], starts[at + 1]);
    const parts = new Parts(text, knownSets(sets, at));
    const found = { field, use, text, parts };
    this.analyzed.set(inSegments, at, found);
    return found;
  }
}

type BySegment = (Findable | undefined)[][];

/**
 * Texts that were analyzed, by segment and place in it. Those not looked at while half of the most came are
 * forgotten; a search looks at hundreds, for which a list of their order would take longer than a match.
 */
class Analyzed {
  private young: BySegment = [];
  private old: BySegment = [];
  private count = 0;

  get(segment: number, at: number): Findable | undefined {
    const known = this.young[segment]?.[at];
    if (known) return known;
    const before = this.old[segment]?.[at];
    if (before) this.set(segment, at, before);
    return before;
  }

  set(segment: number, at: number, found: Findable): void {
    if (this.count >= mostAnalyzed / 2) {
      this.old = this.young;
      this.young = [];
      this.count = 0;
    }
    (this.young[segment] ??= [])[at] = found;
    this.count++;
  }
}
