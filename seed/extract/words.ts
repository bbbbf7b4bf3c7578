import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A list of words that finds itself in a text, longest word first. */
export class Lexicon {
  readonly #words: ReadonlySet<string>;
  /** How long words are by their first and by their last unit, the longest first. */
  readonly #sizesByFirst = new Map<string, number[]>();
  readonly #sizesByLast = new Map<string, number[]>();

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    const sizes = [...this.#words].sort((a, b) => b.length - a.length);
    for (const word of sizes) {
      push(this.#sizesByFirst, word[0]!, word.length);
      push(this.#sizesByLast, word.at(-1)!, word.length);
    }
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** The longest word that starts here. */
  startingAt(text: string, at: number): string | undefined {
    const sizes = this.#sizesByFirst.get(text[at]!);
    if (sizes === undefined) return undefined;
    for (const size of sizes) {
      const word = text.slice(at, at + size);
      if (word.length === size && this.#words.has(word)) return word;
    }
    return undefined;
  }

  /** The longest word that ends here. */
  endingAt(text: string, end: number): string | undefined {
    const sizes = this.#sizesByLast.get(text[end - 1]!);
    if (sizes === undefined) return undefined;
    for (const size of sizes) {
      if (size > end) continue;
      const word = text.slice(end - size, end);
      if (this.#words.has(word)) return word;
    }
    return undefined;
  }
}

function push(lists: Map<string, number[]>, key: string, size: number) {
  const list = lists.get(key);
  if (!list) lists.set(key, [size]);
  else if (list.at(-1) !== size) list.push(size);
}

/** The words of a file in `words/`: parted by blanks and lines, `#` starts a comment. */
export const wordsOf = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, "words", `${name}.txt`), "utf8")
    .replace(/^#.*$/gm, "")
    .split(/\s+/)
    .filter(Boolean);

export const lexicon = (name: string): Lexicon => new Lexicon(wordsOf(name));
