import { sortedBy } from "../topology/counting-sort.ts";

/** So many texts are indexed together: what a word adds to each of them fits into a processor's nearer memory. */
export const segmentBits = 13;
export const segmentSize = 2 ** segmentBits;

/** A segment's words are found by their bits above these: a dozen of its some 50,000 share them. */
const lowBits = 20;

const space = " ".charCodeAt(0);

/** FNV-1a. Two words in four billion are taken for one, which brings a candidate that does not match. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The words of some texts: those of `words[at]` are the texts `holders[starts[at]]` to before `holders[starts[at + 1]]`. */
export interface Segment {
  readonly words: Uint32Array;
  /** Where the words start whose highest bits are each number. */
  readonly firsts: Uint32Array;
  readonly starts: Uint32Array;
  readonly holders: Uint16Array;
  /** How many words each text has. */
  readonly lengths: Uint16Array;
  /** The least of them, texts without words aside. */
  readonly shortest: number;
}

/** Where a word stands among those of a segment; -1 where it does not. */
export function placeOf({ words, firsts }: Segment, word: number): number {
  const highest = word >>> lowBits;
  let [low, high] = [firsts[highest]!, firsts[highest + 1]!];
  const end = high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low < end && words[low] === word ? low : -1;
}

/** A segment that is being made, a few texts at a time, so that nobody waits for long. */
export class GrowingSegment {
  /** What was added, each with the hashes of all its words. */
  private readonly added: { lengths: Uint16Array; hashes: Uint32Array }[] = [];
  private count = 0;

  /** How many texts it has. */
  get size(): number {
    return this.count;
  }

  add(texts: readonly string[]): void {
    const lengths = Uint16Array.from(texts, wordCount);
    const hashes = new Uint32Array(sumOf(lengths));
    let count = 0;
    for (const text of texts) {
      let start = 0;
      for (let end = 0; end <= text.length; end++) {
        if (end < text.length && text.charCodeAt(end) !== space) continue;
        if (end > start) hashes[count++] = hashOf(text, start, end);
        start = end + 1;
      }
    }
    this.count += texts.length;
    this.added.push({ lengths, hashes });
  }

  close(): Segment {
    const lengths = new Uint16Array(this.count);
    const total = this.added.reduce(
      (sum, { hashes }) => sum + hashes.length,
      0,
    );
    const hashes = new Uint32Array(total);
    let [texts, count] = [0, 0];
    for (const each of this.added) {
      lengths.set(each.lengths, texts);
      hashes.set(each.hashes, count);
      texts += each.lengths.length;
      count += each.hashes.length;
    }
    return {
      ...holdersOf(hashes, lengths),
      lengths,
      shortest: lengths.reduce(
        (least, length) => (length > 0 && length < least ? length : least),
        0xffff,
      ),
    };
  }
}

/** Which texts hold which words, given the hashes of each text's words, one text after another. */
function holdersOf(
  hashes: Uint32Array,
  lengths: Uint16Array,
): Pick<Segment, "words" | "firsts" | "starts" | "holders"> {
  const total = hashes.length;
  const holderOf = new Uint16Array(total);
  let end = 0;
  for (const [text, length] of lengths.entries())
    holderOf.fill(text, end, (end += length));
  let order = new Uint32Array(total);
  for (let at = 0; at < total; at++) order[at] = at;
  const [low, high] = [new Uint16Array(hashes), new Uint16Array(total)];
  for (let at = 0; at < total; at++) high[at] = hashes[at]! >>> 16;
  order = sortedBy(low, 65_536, order);
  order = sortedBy(high, 65_536, order);
  const words = new Uint32Array(total);
  const starts = new Uint32Array(total + 1);
  const holders = new Uint16Array(total);
  let last = 0;
  for (let at = 0; at < total; at++) {
    const each = order[at]!;
    const word = hashes[each]!;
    if (at === 0 || words[last - 1] !== word) {
      starts[last] = at;
      words[last++] = word;
    }
    holders[at] = holderOf[each]!;
  }
  starts[last] = total;
  return {
    words: words.slice(0, last),
    firsts: firstsOf(words.subarray(0, last)),
    starts: starts.slice(0, last + 1),
    holders,
  };
}

function firstsOf(words: Uint32Array): Uint32Array {
  const firsts = new Uint32Array(2 ** (32 - lowBits) + 1);
  for (const word of words) firsts[(word >>> lowBits) + 1]!++;
  for (let at = 1; at < firsts.length; at++) firsts[at]! += firsts[at - 1]!;
  return firsts;
}

const sumOf = (numbers: Uint16Array): number =>
  numbers.reduce((sum, number) => sum + number, 0);

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
