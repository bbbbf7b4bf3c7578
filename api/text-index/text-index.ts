import { sortedBy } from "../topology/counting-sort.ts";

/** As both engines rank: BM25 with the usual constants, for texts in which no word stands twice. */
const [k1, b] = [1.2, 0.75];

/** So many texts are indexed together: what a word adds to each of them fits into a processor's nearest memory. */
export const segmentSize = 4_096;

const space = " ".charCodeAt(0);

/** FNV-1a. Two words in four billion are taken for one, which brings a candidate that does not match. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The words of some texts: those of `words[at]` are the texts `holders[starts[at]]` to before `holders[starts[at + 1]]`. */
interface Segment {
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  readonly holders: Uint16Array;
  /** How many words each text has. */
  readonly lengths: Uint16Array;
  /** The least of them, texts without words aside. */
  readonly shortest: number;
}

/** A word of which some texts are looked for. */
interface Term {
  /** The more, the fewer texts hold it. */
  readonly weight: number;
  /** The texts of each segment that hold it. */
  readonly holders: readonly Uint16Array[];
}

/**
 * Which texts hold which words, by their numbers: some 440 bytes for a text of 120 words. What
 * `search` of an engine finds by its own index, which takes it a hundred times as long.
 */
export class TextIndex {
  private readonly segments: Segment[] = [];
  private count = 0;
  private totalLength = 0;
  /** What the texts of a segment have gained, all 0 between two questions, and which of them any. */
  private readonly sums = new Float64Array(segmentSize);
  private readonly met = new Uint16Array(segmentSize);
  /** By the length of a text, what a sum of weights is divided by. */
  private denominators = new Float64Array();

  /** Adds the texts with the next numbers, `segmentSize` of them unless they are the last: words apart by spaces, each once. */
  add(texts: readonly string[]): void {
    const segment = segmentOf(texts);
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
    const { denominators } = this;
    const best = new Best(limit);
    const { sums, met } = this;
    for (const [at, { lengths, shortest }] of this.segments.entries()) {
      let needed = terms.length;
      const least = denominators[shortest]! * best.least * tolerance;
      while (needed > 0 && rest[needed - 1]! < least) needed--;
      let count = 0;
      for (let each = 0; each < needed; each++) {
        const { weight, holders } = terms[each]!;
        const own = holders[at]!;
        for (let each = 0; each < own.length; each++) {
          const text = own[each]!;
          const sum = sums[text]!;
          if (sum === 0) met[count++] = text;
          sums[text] = sum + weight;
        }
      }
      for (let each = 0; each < count; each++) {
        const text = met[each]!;
        let sum = sums[text]!;
        sums[text] = 0;
        const denominator = denominators[lengths[text]!]!;
        const wanted = denominator * best.least * tolerance;
        let next = needed;
        for (; next < terms.length && sum + rest[next]! >= wanted; next++) {
          const { weight, holders } = terms[next]!;
          if (placeOf(holders[at]!, text) >= 0) sum += weight;
        }
        if (next === terms.length)
          best.add(at * segmentSize + text, sum / denominator);
      }
    }
    return best.numbers();
  }

  /** Those of `words` that any text holds, the rarest first. */
  private termsOf(words: readonly string[]): Term[] {
    const hashes = new Set(words.map((word) => hashOf(word, 0, word.length)));
    return Array.from(hashes, (hash) => this.holdersOf(hash))
      .filter(({ count }) => count > 0)
      .map(({ count, holders }) => ({
        holders,
        weight: Math.log(1 + (this.count - count + 0.5) / (count + 0.5)),
      }))
      .sort((a, b) => b.weight - a.weight);
  }

  /** The texts of each segment that hold a word, and how many they are. */
  private holdersOf(word: number): { holders: Uint16Array[]; count: number } {
    let count = 0;
    const holders = this.segments.map(({ words, starts, holders }) => {
      const at = placeOf(words, word);
      const own = at < 0 ? none : holders.subarray(starts[at], starts[at + 1]);
      count += own.length;
      return own;
    });
    return { holders, count };
  }
}

const none = new Uint16Array();

/** Sums of the same weights in another order may differ by less; then both are looked at. */
const tolerance = 1 - 1e-9;

/** Where a value stands in a sorted list; -1 where it does not. */
function placeOf(sorted: Uint16Array | Uint32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === value ? low : -1;
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

function segmentOf(texts: readonly string[]): Segment {
  const lengths = Uint16Array.from(texts, wordCount);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const [high, low] = [new Uint16Array(total), new Uint16Array(total)];
  const holderOf = new Uint16Array(total);
  let count = 0;
  for (const [at, text] of texts.entries()) {
    let start = 0;
    for (let end = 0; end <= text.length; end++) {
      if (end < text.length && text.charCodeAt(end) !== space) continue;
      if (end > start) {
        const hash = hashOf(text, start, end);
        high[count] = hash >>> 16;
        low[count] = hash;
        holderOf[count++] = at;
      }
      start = end + 1;
    }
  }
  let order = new Uint32Array(total);
  for (let at = 0; at < total; at++) order[at] = at;
  order = sortedBy(low, 65_536, order);
  order = sortedBy(high, 65_536, order);
  const words = new Uint32Array(total);
  const starts = new Uint32Array(total + 1);
  const holders = new Uint16Array(total);
  let last = 0;
  for (let at = 0; at < total; at++) {
    const each = order[at]!;
    const word = ((high[each]! << 16) | low[each]!) >>> 0;
    if (at === 0 || words[last - 1] !== word) {
      starts[last] = at;
      words[last++] = word;
    }
    holders[at] = holderOf[each]!;
  }
  starts[last] = total;
  return {
    words: words.slice(0, last),
    starts: starts.slice(0, last + 1),
    holders,
    lengths,
    shortest: lengths.reduce(
      (least, length) => (length > 0 && length < least ? length : least),
      0xffff,
    ),
  };
}

function wordCount(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++)
    if (
      text.charCodeAt(at) !== space &&
      (at === 0 || text.charCodeAt(at - 1) === space)
    )
      count++;
  return count;
}
