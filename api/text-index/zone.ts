import type { Best } from "./best.ts";
import { isAmong } from "./holders.ts";
import type { Segment } from "./segment.ts";

/** So many texts of a segment are gone through together, of much the same length: a block has some of these. */
export const zoneSize = 4_096;

/** Where some holders of a word stand, and what it adds to whoever holds it. */
interface Holders {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** What the texts of a zone gain from words, all nothing between two zones. */
export class Zone {
  private readonly sums = new Float64Array(zoneSize);
  /** Those that have gained any. */
  private readonly met = new Uint16Array(zoneSize);
  count = 0;

  /** Adds a word's weight to each of its holders from `start` to the end of the zone; gives where the next zone's start. */
  meet(
    { holders }: Segment,
    first: number,
    { start, end, weight }: Holders,
  ): number {
    const { sums, met } = this;
    let count = this.count;
    let next = start;
    for (; next < end; next++) {
      const at = holders[next]! - first;
      if (at >= zoneSize) break;
      const sum = sums[at]!;
      if (sum === 0) met[count++] = at;
      sums[at] = sum + weight;
    }
    this.count = count;
    return next;
  }

  /** Likewise, but only to those that have gained any. */
  add(
    { holders }: Segment,
    first: number,
    { start, end, weight }: Holders,
  ): number {
    const { sums } = this;
    let next = start;
    for (; next < end; next++) {
      const at = holders[next]! - first;
      if (at >= zoneSize) break;
      const sum = sums[at]!;
      if (sum > 0) sums[at] = sum + weight;
    }
    return next;
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
