import { sortedBy } from "../topology/counting-sort.ts";

/** So many texts are gone through together: what a word adds to each of them fits into a processor's nearer memory. */
export const blockSize = 8_192;

/** So many texts are indexed together: the more, the fewer times a word is looked up, and the longer they take to be. */
export const segmentBits = 16;
export const segmentSize = 2 ** segmentBits;

/** A segment's words are found by their bits above these: a dozen of its some 200,000 share them. */
const lowBits = 18;

const space = " ".charCodeAt(0);

/** FNV-1a. Two words in four billion are taken for one, which brings a candidate that does not match. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The words of some texts: those of `words[at]` are the texts `holders[starts[at]]` to before `holders[starts[at + 1]]`. */
interface Words {
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  readonly holders: Uint16Array;
}

export interface Segment extends Words {
  /** Where the words start whose highest bits are each number. */
  readonly firsts: Uint32Array;
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
  private readonly blocks: Words[] = [];
  /** What was added since the last of these: each with the hashes of all its words. */
  private added: { lengths: Uint16Array; hashes: Uint32Array }[] = [];
  private readonly lengths = new Uint16Array(segmentSize);
  private count = 0;

  /** How many texts are left of the block that is being made. */
  get room(): number {
    return blockSize - (this.count % blockSize);
  }

  get isFull(): boolean {
    return this.count === segmentSize;
  }

  close(): Segment {
    if (this.added.length > 0) this.closeBlock();
    const lengths = this.lengths.slice(0, this.count);
    const all = merged(this.blocks);
    return {
      ...all,
      firsts: firstsOf(all.words),
      lengths,
      shortest: lengths.reduce(
        (least, length) => (length > 0 && length < least ? length : least),
        0xffff,
      ),
    };
  }

  /** Adds so many texts at most as are left of a block. */
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
    this.lengths.set(lengths, this.count);
    this.count += texts.length;
    this.added.push({ lengths, hashes });
    if (this.count % blockSize === 0) this.closeBlock();
  }

  private closeBlock(): void {
    const total = this.added.reduce(
      (sum, { hashes }) => sum + hashes.length,
      0,
    );
    const hashes = new Uint32Array(total);
    let count = 0;
    for (const each of this.added) {
      hashes.set(each.hashes, count);
      count += each.hashes.length;
    }
    const first = this.blocks.length * blockSize;
    const lengths = this.lengths.subarray(first, this.count);
    this.blocks.push(holdersOf(hashes, lengths));
    this.added = [];
  }
}

/** The words of all blocks, of which each has those of the texts after the ones of the last. */
function merged(blocks: readonly Words[]): Words {
  if (blocks.length === 1) return blocks[0]!;
  const sizes = blocks.map(({ words }) => words.length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const [hashes, places] = [new Uint32Array(total), new Uint32Array(total)];
  const blockOf = new Uint8Array(total);
  let count = 0;
  for (const [block, { words }] of blocks.entries()) {
    hashes.set(words, count);
    for (let place = 0; place < words.length; place++) {
      places[count] = place;
      blockOf[count++] = block;
    }
  }
  const held = blocks.reduce((sum, { holders }) => sum + holders.length, 0);
  return gathered(hashes, held, (each, holders, end) => {
    const block = blocks[blockOf[each]!]!;
    const first = blockOf[each]! * blockSize;
    const until = block.starts[places[each]! + 1]!;
    for (let at = block.starts[places[each]!]!; at < until; at++)
      holders[end++] = first + block.holders[at]!;
    return end;
  });
}

/** Words by their hashes, equal ones together: `put` adds the holders of the one that stands `each`, of so many in all, at `end`, and gives their new end. */
function gathered(
  hashes: Uint32Array,
  held: number,
  put: (each: number, holders: Uint16Array, end: number) => number,
): Words {
  const words = new Uint32Array(hashes.length);
  const starts = new Uint32Array(hashes.length + 1);
  const holders = new Uint16Array(held);
  let [last, end] = [0, 0];
  for (const each of orderOf(hashes)) {
    const word = hashes[each]!;
    if (last === 0 || words[last - 1] !== word) {
      starts[last] = end;
      words[last++] = word;
    }
    end = put(each, holders, end);
  }
  starts[last] = end;
  return {
    words: words.slice(0, last),
    starts: starts.slice(0, last + 1),
    holders,
  };
}

/** Where hashes stand, the smallest first, of equals the first. */
function orderOf(hashes: Uint32Array): Uint32Array {
  const total = hashes.length;
  let order = new Uint32Array(total);
  for (let at = 0; at < total; at++) order[at] = at;
  const [low, high] = [new Uint16Array(hashes), new Uint16Array(total)];
  for (let at = 0; at < total; at++) high[at] = hashes[at]! >>> 16;
  order = sortedBy(low, 65_536, order);
  return sortedBy(high, 65_536, order);
}

/** Which texts hold which words, given the hashes of each text's words, one text after another. */
function holdersOf(hashes: Uint32Array, lengths: Uint16Array): Words {
  const holderOf = new Uint16Array(hashes.length);
  let end = 0;
  for (const [text, length] of lengths.entries())
    holderOf.fill(text, end, (end += length));
  return gathered(hashes, hashes.length, (each, holders, end) => {
    holders[end] = holderOf[each]!;
    return end + 1;
  });
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
