import { getHeapStatistics } from "node:v8";
import { LRUCache } from "lru-cache";
import { kindNamed, searchableFields } from "../model/index.ts";
import {
  Findables,
  letterSetsOf,
  setsPerText,
  unpacked,
  type Findable,
} from "../text/findables.ts";
import { findablesOf, type CandidateRow } from "./candidate.ts";

/** The texts of some entities: those of the entity `at` are the bytes `starts[at]` to before `starts[at + 1]`, and its letter sets likewise. */
interface Segment {
  /** Of each entity the stored values of its kind's searchable fields, as JSON. */
  readonly stored: Buffer;
  readonly starts: Uint32Array;
  /** 0 where a text was not analyzed when it was loaded, nor since. */
  readonly sets: Int32Array;
  readonly setStarts: Uint32Array;
}

/** Stored texts with what is stored of their letters. */
interface KeptRow extends CandidateRow {
  readonly letters?: string | null;
}

/** How many entities' texts stay analyzed, of some 6 kB each: a twentieth of the heap. */
const mostAnalyzed = Math.floor(getHeapStatistics().heap_size_limit / 120_000);

/**
 * The texts of all entities, by number, outside of the heap that is cleaned. Of most that are looked
 * at, their letters tell that they do not match: those are found out once, and then the text itself is
 * not looked at again.
 */
export class KeptTexts {
  private readonly segments: Segment[] = [];
  private readonly analyzed = new LRUCache<number, readonly Findable[]>({
    max: mostAnalyzed,
  });

  /** `segmentSize` entities are added together, unless they are the last; `kindOf` tells the kind of each. */
  constructor(
    private readonly segmentSize: number,
    private readonly kindOf: (number: number) => string,
  ) {}

  /** Adds the texts of the entities with the next numbers; nothing of one that is there no longer. */
  add(rows: readonly (KeptRow | undefined)[]): void {
    const starts = new Uint32Array(rows.length + 1);
    const setStarts = new Uint32Array(rows.length + 1);
    let all = "";
    for (const [at, row] of rows.entries()) {
      const own = row ? storedOf(row) : "";
      const count = row ? findablesOf(row.kind, row).length : 0;
      all += own;
      starts[at + 1] = starts[at]! + Buffer.byteLength(own);
      setStarts[at + 1] = setStarts[at]! + setsPerText * count;
    }
    const sets = new Int32Array(setStarts[rows.length]!);
    for (const [at, row] of rows.entries()) {
      const start = setStarts[at]!;
      const count = (setStarts[at + 1]! - start) / setsPerText;
      const own = row && unpacked(row.letters, count);
      if (own) sets.set(own, start);
    }
    this.segments.push({ stored: Buffer.from(all), starts, sets, setStarts });
  }

  /** Those of an entity. */
  of(number: number): Findables {
    const { sets, setStarts } = this.segmentOf(number);
    const at = number % this.segmentSize;
    const [start, end] = [setStarts[at]!, setStarts[at + 1]!];
    if (end > start && sets[start] === 0)
      sets.set(letterSetsOf(this.analyze(number)), start);
    return new Findables(sets, start, (end - start) / setsPerText, () => {
      const known = this.analyzed.get(number);
      if (known) return known;
      const texts = this.analyze(number);
      this.analyzed.set(number, texts);
      return texts;
    });
  }

  private analyze(number: number): readonly Findable[] {
    const { stored, starts } = this.segmentOf(number);
    const at = number % this.segmentSize;
    const kind = this.kindOf(number);
    const values = JSON.parse(
      stored.toString("utf8", starts[at], starts[at + 1]),
    ) as unknown[];
    return findablesOf(
      kind,
      Object.fromEntries(
        searchableFields(kindNamed(kind)).map(({ stored }, at) => [
          stored,
          values[at],
        ]),
      ),
    );
  }

  private segmentOf(number: number): Segment {
    return this.segments[Math.floor(number / this.segmentSize)]!;
  }
}

const storedOf = (row: CandidateRow): string =>
  JSON.stringify(
    searchableFields(kindNamed(row.kind)).map(({ stored }) => row[stored]),
  );
