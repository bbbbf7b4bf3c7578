import { sortedBy } from "../topology/counting-sort.ts";
import { lowerBound } from "../topology/lower-bound.ts";

/** The words of some texts: those of `words[at]` are the texts `holders[starts[at]]` to before `holders[starts[at + 1]]`. */
export interface Words {
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  readonly holders: Uint16Array;
}

/** Puts words together by their hashes, the lowest first, each with all its holders. */
class Gathering {
  private readonly words: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly holders: Uint16Array;
  private last = 0;
  private end = 0;

  constructor(most: number, held: number) {
    this.words = new Uint32Array(most);
    this.starts = new Uint32Array(most + 1);
    this.holders = new Uint16Array(held);
  }

  /** Adds words after all before: `put` adds the holders of the one whose hash stands `each`, at `end`, and gives their new end. */
  add(
    hashes: Uint32Array,
    put: (each: number, holders: Uint16Array, end: number) => number,
  ): void {
    const { words, starts, holders } = this;
    let { last, end } = this;
    for (const each of orderOf(hashes)) {
      const word = hashes[each]!;
      if (last === 0 || words[last - 1] !== word) {
        starts[last] = end;
        words[last++] = word;
      }
      end = put(each, holders, end);
    }
    starts[last] = end;
    this.last = last;
    this.end = end;
  }

  /** Puts the holders in order of each word from the one on that stands there. */
  sort(from: number): void {
    for (let word = from; word < this.last; word++)
      sortIn(this.holders, this.starts[word]!, this.starts[word + 1]!);
  }

  get count(): number {
    return this.last;
  }

  done(): Words {
    return {
      words: this.words.slice(0, this.last),
      starts: this.starts.slice(0, this.last + 1),
      holders: this.holders,
    };
  }
}

/** Which texts hold which words, given the hashes of each text's words, one text after another. */
export function wordsOf(hashes: Uint32Array, lengths: Uint16Array): Words {
  const holderOf = new Uint16Array(hashes.length);
  let end = 0;
  for (const [text, length] of lengths.entries())
    holderOf.fill(text, end, (end += length));
  const all = new Gathering(hashes.length, hashes.length);
  all.add(hashes, (each, holders, end) => {
    holders[end] = holderOf[each]!;
    return end + 1;
  });
  return all.done();
}

/** Words are merged in so many parts, by their highest bits. */
const partBits = 5;
const parts = 2 ** partBits;

/** The words of several blocks of texts as those of all, a part at a time, so that nobody waits for long. */
export class Merge {
  private readonly all: Gathering;
  private part = 0;

  constructor(
    private readonly blocks: readonly Words[],
    /** How many texts each block has, unless it is the last. */
    private readonly blockSize: number,
    /** Where each text shall stand. */
    private readonly places: Uint16Array,
  ) {
    this.all = new Gathering(
      blocks.reduce((sum, { words }) => sum + words.length, 0),
      blocks.reduce((sum, { holders }) => sum + holders.length, 0),
    );
  }

  /** Merges the next part; false where there was none. */
  step(): boolean {
    if (this.part === parts) return false;
    const { all, blocks, blockSize, places } = this;
    const least = (this.part * 2 ** (32 - partBits)) >>> 0;
    const below = ++this.part * 2 ** (32 - partBits);
    const bounds = blocks.map(({ words }) => [
      lowerBound(0, words.length, (at) => words[at]! < least),
      lowerBound(0, words.length, (at) => words[at]! < below),
    ]);
    const total = bounds.reduce((sum, [from, to]) => sum + to! - from!, 0);
    const [hashes, wordAt] = [new Uint32Array(total), new Uint32Array(total)];
    const blockOf = new Uint8Array(total);
    let count = 0;
    for (const [block, [from, to]] of bounds.entries()) {
      hashes.set(blocks[block]!.words.subarray(from, to), count);
      for (let at = from!; at < to!; at++) {
        wordAt[count] = at;
        blockOf[count++] = block;
      }
    }
    const before = all.count;
    all.add(hashes, (each, holders, end) => {
      const block = blocks[blockOf[each]!]!;
      const first = blockOf[each]! * blockSize;
      const until = block.starts[wordAt[each]! + 1]!;
      for (let at = block.starts[wordAt[each]!]!; at < until; at++)
        holders[end++] = places[first + block.holders[at]!]!;
      return end;
    });
    all.sort(before);
    return true;
  }

  /** Merges what is left. */
  done(): Words {
    while (this.step());
    return this.all.done();
  }
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

/** So few are sorted where they are before a call could be made. */
const fewToSort = 24;

function sortIn(numbers: Uint16Array, start: number, end: number): void {
  if (end - start > fewToSort) {
    numbers.subarray(start, end).sort();
    return;
  }
  for (let at = start + 1; at < end; at++) {
    const number = numbers[at]!;
    let to = at;
    for (; to > start && numbers[to - 1]! > number; to--)
      numbers[to] = numbers[to - 1]!;
    numbers[to] = number;
  }
}
