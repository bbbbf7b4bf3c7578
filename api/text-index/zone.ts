import type { Best } from "./best.ts";
import { isAmong, reach } from "./holders.ts";
import type { Segment } from "./segment.ts";

/** So many texts of a segment are gone through together, of much the same length. */
export const zoneSize = 4_096;

/** The holders of a word in a segment, and what it adds to each. */
export interface Holders {
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  /** Up to where they were gone through. */
  passed: number;
}

/** What the texts of a zone gain from words, all nothing between two zones. */
export class Zone {
  private readonly sums = new Float64Array(zoneSize);
  /** Those that have gained any. */
  private readonly met = new Uint16Array(zoneSize);
  count = 0;

  /** Adds a word's weight to each of its holders in the zone from `first` on. */
  meet({ holders }: Segment, first: number, word: Holders): void {
    const { sums, met } = this;
    const { weight, end } = word;
    let count = this.count;
    let next = reach(holders, first, word.passed, end);
    for (; next < end; next++) {
      const at = holders[next]! - first;
      if (at >= zoneSize) break;
      const sum = sums[at]!;
      if (sum === 0) met[count++] = at;
      sums[at] = sum + weight;
    }
    this.count = count;
    word.passed = next;
  }

  /** Likewise, but only to those that have gained any: one loop for both takes longer. */
  add({ holders }: Segment, first: number, word: Holders): void {
    const { sums } = this;
    const { weight, end } = word;
    let next = reach(holders, first, word.passed, end);
    for (; next < end; next++) {
      const at = holders[next]! - first;
      if (at >= zoneSize) break;
      const sum = sums[at]!;
      if (sum > 0) sums[at] = sum + weight;
    }
    word.passed = next;
  }

  /** Likewise, looking each of those up among all holders in the segment. */
  lookUp(
    { holders, lengths }: Segment,
    first: number,
    { start, end, weight }: Holders,
  ): void {
    const { sums, met, count } = this;
    for (let one = 0; one < count; one++) {
      const at = met[one]!;
      if (isAmong(holders, first + at, start, end, lengths.length))
        sums[at]! += weight;
    }
  }

  /** Leaves out whoever does not come to `least` times its denominator by gaining `rest`. */
  leaveOut(
    { lengths }: Segment,
    first: number,
    denominators: Float64Array,
    least: number,
    rest: number,
  ): void {
    const { sums, met, count } = this;
    let kept = 0;
    for (let one = 0; one < count; one++) {
      const at = met[one]!;
      if (sums[at]! + rest < denominators[lengths[first + at]!]! * least)
        sums[at] = 0;
      else met[kept++] = at;
    }
    this.count = kept;
  }

  /** Adds those that are left to the best; `before` is how many texts stand before the segment. */
  emptyInto(
    best: Best,
    { lengths, numbers }: Segment,
    first: number,
    before: number,
    denominators: Float64Array,
  ): void {
    const { sums, met, count } = this;
    for (let one = 0; one < count; one++) {
      const at = met[one]!;
      const sum = sums[at]!;
      sums[at] = 0;
      const text = first + at;
      best.add(before + numbers[text]!, sum / denominators[lengths[text]!]!);
    }
    this.count = 0;
  }
}
