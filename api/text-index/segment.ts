import { sortedBy } from "../topology/counting-sort.ts";
import { lowerBound } from "../topology/lower-bound.ts";
import { Merge, wordsOf, type Words } from "./words.ts";

/** The words of so many texts are put in order at once, before those of a segment are merged: that holds nobody up. */
const blockSize = 2_048;

/** So many texts are indexed together: the more, the fewer times a word is looked up. Where one stands fits into two bytes. */
export const segmentSize = 65_536;

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

/** Its texts stand by how many words they have, the fewest first, as these count for more: what follows is left out once it cannot be near. */
export interface Segment extends Words {
  /** Where the words start whose highest bits are each number. */
  readonly firsts: Uint32Array;
  /** How many words each text has. */
  readonly lengths: Uint16Array;
  /** The how-manieth of the segment each text was. */
  readonly numbers: Uint16Array;
}

/** Where a word stands among those of a segment; -1 where it does not. */
export function placeOf({ words, firsts }: Segment, word: number): number {
  const highest = word >>> lowBits;
  const [start, end] = [firsts[highest]!, firsts[highest + 1]!];
  const place = lowerBound(start, end, (at) => words[at]! < word);
  return place < end && words[place] === word ? place : -1;
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

  /** What makes a segment of the texts that were added. */
  close(): ClosingSegment {
    if (this.added.length > 0) this.closeBlock();
    return new ClosingSegment(this.blocks, this.lengths.slice(0, this.count));
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
    this.blocks.push(wordsOf(hashes, lengths));
    this.added = [];
  }
}

/** A segment of which all texts are there, and whose words are being merged. */
export class ClosingSegment {
  private readonly numbers: Uint16Array;
  private readonly merge: Merge;

  constructor(
    blocks: readonly Words[],
    private readonly lengths: Uint16Array,
  ) {
    this.numbers = Uint16Array.from(
      sortedBy(lengths, 65_536, Uint32Array.from(lengths.keys())),
    );
    const places = new Uint16Array(lengths.length);
    for (const [place, number] of this.numbers.entries())
      places[number] = place;
    this.merge = new Merge(blocks, blockSize, places);
  }

  /** Does a part of what is left; false where nothing was. */
  step(): boolean {
    return this.merge.step();
  }

  done(): Segment {
    const { numbers, lengths } = this;
    const all = this.merge.done();
    return {
      ...all,
      firsts: firstsOf(all.words),
      lengths: numbers.map((number) => lengths[number]!),
      numbers,
    };
  }
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
