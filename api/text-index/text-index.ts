import { Best } from "./best.ts";
import {
  GrowingSegment,
  hashOf,
  placeOf,
  segmentSize,
  type ClosingSegment,
  type Segment,
} from "./segment.ts";
import { Zone, zoneSize, type Holders } from "./zone.ts";

/** As both engines rank: BM25 with the usual constants, for texts in which no word stands twice. */
const [k1, b] = [1.2, 0.75];

/** To look up one text among the holders of a word takes as long as to go through so many of them. */
const perLookup = 64;

/** A word of which some texts are looked for. */
interface Term {
  /** The more, the fewer texts hold it. */
  readonly weight: number;
  /** Where the texts that hold it start among the holders of each segment, and end. */
  readonly bounds: Uint32Array;
}

/**
 * Which texts hold which words, by their numbers: some 310 bytes for a text of 120 words. What
 * `search` of an engine finds by its own index, which takes it a hundred times as long.
 */
export class TextIndex {
  private readonly segments: Segment[] = [];
  private growing = new GrowingSegment();
  private closing: ClosingSegment | undefined;
  private count = 0;
  private totalLength = 0;
  private readonly zone = new Zone();
  /** By the length of a text, what a sum of weights is divided by. */
  private denominators = new Float64Array();

  /** Adds the texts with the next numbers: words apart by spaces, each once. They are found once their segment is closed. */
  add(texts: readonly string[]): void {
    let added = 0;
    while (added < texts.length) {
      const some = texts.slice(added, added + this.growing.room);
      this.growing.add(some);
      added += some.length;
      if (this.growing.isFull) this.closeGrowing();
    }
    this.closing?.step();
  }

  /** Closes the last segment, a part at a time: no more texts are added. */
  *close(): Generator<undefined> {
    this.closeGrowing();
    while (this.closing?.step()) yield;
    this.addClosing();
  }

  private closeGrowing(): void {
    this.addClosing();
    this.closing = this.growing.close();
    this.growing = new GrowingSegment();
  }

  private addClosing(): void {
    const segment = this.closing?.done();
    this.closing = undefined;
    if (!segment) return;
    this.segments.push(segment);
    for (const length of segment.lengths) {
      this.totalLength += length;
      if (length > 0) this.count++;
    }
    const longest = segment.lengths.reduce(
      (most, length) => Math.max(most, length),
      this.denominators.length - 1,
    );
    const average = this.totalLength / this.count;
    this.denominators = Float64Array.from(
      { length: longest + 1 },
      (_, length) => 1 + k1 * (1 - b + (b * length) / average),
    );
  }

  /**
   * The numbers of the texts that hold any of `words`, at most so many: the nearest first, of equals the
   * first. Words that stand in many texts bring none among them once enough are found that hold rarer
   * ones, and then only add to those (MaxScore, by H. Turtle and J. Flood).
   */
  nearest(words: readonly string[], limit: number): number[] {
    const terms = this.termsOf(words);
    // What a text may gain from the terms from this one on.
    const rest = new Float64Array(terms.length + 1);
    for (let at = terms.length - 1; at >= 0; at--)
      rest[at] = rest[at + 1]! + terms[at]!.weight;
    const best = new Best(limit);
    for (let at = 0; at < this.segments.length; at++)
      this.addNearest(best, at, terms, rest);
    return best.numbers();
  }

  /** Adds those texts of a segment to the best that may be among them, zone by zone. */
  private addNearest(
    best: Best,
    at: number,
    terms: readonly Term[],
    rest: Float64Array,
  ): void {
    const { denominators, zone } = this;
    const segment = this.segments[at]!;
    const { lengths } = segment;
    const before = at * segmentSize;
    const all = terms.map(({ weight, bounds }): Holders => {
      const [start, end] = [bounds[2 * at]!, bounds[2 * at + 1]!];
      return { weight, start, end, passed: start };
    });
    for (let first = 0; first < lengths.length; first += zoneSize) {
      const least = best.least * tolerance;
      const shortest = denominators[lengths[first]!]!;
      let needed = terms.length;
      while (needed > 0 && rest[needed - 1]! < shortest * least) needed--;
      if (needed === 0) return;
      for (let each = 0; each < needed; each++)
        zone.meet(segment, first, all[each]!);
      for (let each = needed; each < terms.length && zone.count > 0; each++) {
        zone.leaveOut(segment, first, denominators, least, rest[each]!);
        const word = all[each]!;
        const held = ((word.end - word.start) * zoneSize) / lengths.length;
        if (held > perLookup * zone.count) zone.lookUp(segment, first, word);
        else zone.add(segment, first, word);
      }
      zone.emptyInto(best, segment, first, before, denominators);
    }
  }

  /** Those of `words` that any text holds, the rarest first. */
  private termsOf(words: readonly string[]): Term[] {
    const hashes = new Set(words.map((word) => hashOf(word, 0, word.length)));
    return Array.from(hashes, (hash) => this.holdersOf(hash))
      .filter(({ count }) => count > 0)
      .map(({ count, bounds }) => ({
        bounds,
        weight: Math.log(1 + (this.count - count + 0.5) / (count + 0.5)),
      }))
      .sort((a, b) => b.weight - a.weight);
  }

  /** Where the texts of each segment that hold a word stand, and how many they are. */
  private holdersOf(word: number): { bounds: Uint32Array; count: number } {
    const bounds = new Uint32Array(2 * this.segments.length);
    let count = 0;
    for (const [at, segment] of this.segments.entries()) {
      const place = placeOf(segment, word);
      if (place < 0) continue;
      const [start, end] = [segment.starts[place]!, segment.starts[place + 1]!];
      bounds[2 * at] = start;
      bounds[2 * at + 1] = end;
      count += end - start;
    }
    return { bounds, count };
  }
}

/** Sums of the same weights in another order may differ by less; then both are looked at. */
const tolerance = 1 - 1e-9;
