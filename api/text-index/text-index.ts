import {
  GrowingSegment,
  blockSize,
  hashOf,
  placeOf,
  segmentBits,
  segmentSize,
  type Segment,
} from "./segment.ts";

/** As both engines rank: BM25 with the usual constants, for texts in which no word stands twice. */
const [k1, b] = [1.2, 0.75];

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
  private count = 0;
  private totalLength = 0;
  /** What the texts of a block have gained, all 0 between two questions, and which of them any. */
  private readonly sums = new Float64Array(blockSize);
  private readonly met = new Uint16Array(blockSize);
  /** By the length of a text, what a sum of weights is divided by. */
  private denominators = new Float64Array();

  /** Adds the texts with the next numbers: words apart by spaces, each once. They are found once their segment is closed. */
  add(texts: readonly string[]): void {
    let added = 0;
    while (added < texts.length) {
      const some = texts.slice(added, added + this.growing.room);
      this.growing.add(some);
      added += some.length;
      if (this.growing.isFull) this.close();
    }
  }

  /** Closes the last segment: no more texts are added. */
  close(): void {
    const segment = this.growing.close();
    this.growing = new GrowingSegment();
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
   * ones, and are then only looked up for those (MaxScore, by H. Turtle and J. Flood).
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

  /** Adds those texts of a segment to the best that may be among them, block by block. */
  private addNearest(
    best: Best,
    at: number,
    terms: readonly Term[],
    rest: Float64Array,
  ): void {
    const { denominators, sums, met } = this;
    const { holders, lengths, shortest } = this.segments[at]!;
    /** Up to where the holders of each term were gone through. */
    const passed = Uint32Array.from(terms, ({ bounds }) => bounds[2 * at]!);
    let needed = terms.length;
    for (let first = 0; first < lengths.length; first += blockSize) {
      const least = denominators[shortest]! * best.least * tolerance;
      while (needed > 0 && rest[needed - 1]! < least) needed--;
      if (needed === 0) return;
      let count = 0;
      for (let each = 0; each < needed; each++) {
        const { weight, bounds } = terms[each]!;
        const end = bounds[2 * at + 1]!;
        let next = passed[each]!;
        for (; next < end; next++) {
          const text = holders[next]! - first;
          if (text >= blockSize) break;
          const sum = sums[text]!;
          if (sum === 0) met[count++] = text;
          sums[text] = sum + weight;
        }
        passed[each] = next;
      }
      for (let each = 0; each < count; each++) {
        const inBlock = met[each]!;
        const text = first + inBlock;
        let sum = sums[inBlock]!;
        sums[inBlock] = 0;
        const denominator = denominators[lengths[text]!]!;
        const wanted = denominator * best.least * tolerance;
        let next = needed;
        for (; next < terms.length && sum + rest[next]! >= wanted; next++) {
          const { weight, bounds } = terms[next]!;
          const [start, end] = [bounds[2 * at]!, bounds[2 * at + 1]!];
          if (isAmong(holders, text, start, end)) sum += weight;
        }
        if (next === terms.length)
          best.add(at * segmentSize + text, sum / denominator);
      }
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

/**
 * Whether a text is one of a word's holders, from `start` to before `end`. They are looked at from where it
 * would stand were they evenly spread, further and further away: that is mostly near.
 */
function isAmong(
  holders: Uint16Array,
  text: number,
  start: number,
  end: number,
): boolean {
  // Those before `low` are less, and those from `high` on are not.
  let [low, high] = [start, end];
  let at = start + (((end - start) * text) >>> segmentBits);
  if (at < end && holders[at]! < text) {
    for (let step = 8; at < end && holders[at]! < text; step *= 2) {
      low = at + 1;
      at += step;
    }
    if (at < end) high = at;
  } else {
    for (let step = 8; at >= start && holders[at]! >= text; step *= 2) {
      high = at;
      at -= step;
    }
    if (at >= start) low = at + 1;
  }
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holders[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low < end && holders[low] === text;
}

/** The best of what is added, of equals the first numbers: a heap, on top of which lies the worst. */
class Best {
  private readonly held: Float64Array;
  private readonly scores: Float64Array;
  private count = 0;

  /** Nothing that scores less is among the best. */
  least = -Infinity;

  constructor(private readonly limit: number) {
    this.held = new Float64Array(limit);
    this.scores = new Float64Array(limit);
  }

  add(number: number, score: number): void {
    if (this.count < this.limit) this.rise(this.count++, number, score);
    else if (!this.isWorse(number, score, 0)) this.sink(number, score);
    if (this.count === this.limit) this.least = this.scores[0]!;
  }

  /** Empties it. */
  numbers(): number[] {
    const all = new Array<number>(this.count);
    while (this.count > 0) {
      const last = --this.count;
      all[last] = this.held[0]!;
      this.sink(this.held[last]!, this.scores[last]!);
    }
    return all;
  }

  /** Puts what is added into a free place at the end. */
  private rise(at: number, number: number, score: number): void {
    while (at > 0) {
      const above = (at - 1) >>> 1;
      if (!this.isWorse(number, score, above)) break;
      this.move(above, at);
      at = above;
    }
    this.put(at, number, score);
  }

  /** Puts what is added in place of the worst. */
  private sink(number: number, score: number): void {
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.count) break;
      const next = below + 1;
      if (
        next < this.count &&
        this.isWorse(this.held[next]!, this.scores[next]!, below)
      )
        below = next;
      if (this.isWorse(number, score, below)) break;
      this.move(below, at);
      at = below;
    }
    this.put(at, number, score);
  }

  private isWorse(number: number, score: number, at: number): boolean {
    const other = this.scores[at]!;
    return score < other || (score === other && number > this.held[at]!);
  }

  private move(from: number, to: number): void {
    this.put(to, this.held[from]!, this.scores[from]!);
  }

  private put(at: number, number: number, score: number): void {
    this.held[at] = number;
    this.scores[at] = score;
  }
}
