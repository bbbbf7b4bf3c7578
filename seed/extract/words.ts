import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A list of words that finds itself in a text, longest word first. */
export class Lexicon {
  readonly #words: Set<string>;
  /** Words by their first two units, and by their last two, the longest first. */
  readonly #byStart = new Map<number, string[]>();
  readonly #byEnd = new Map<number, string[]>();

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    const sorted = [...this.#words].sort((a, b) => b.length - a.length);
    for (const word of sorted) {
      if (word.length < 2) continue;
      push(this.#byStart, pairAt(word, 0), word);
      push(this.#byEnd, pairAt(word, word.length - 2), word);
    }
  }

  add(word: string): void {
    if (this.#words.has(word)) return;
    this.#words.add(word);
    if (word.length < 2) return;
    insert(this.#byStart, pairAt(word, 0), word);
    insert(this.#byEnd, pairAt(word, word.length - 2), word);
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** The longest word that starts here. */
  startingAt(text: string, at: number): string | undefined {
    if (at >= text.length) return undefined;
    const words = this.#byStart.get(pairAt(text, at));
    if (words !== undefined)
      for (const word of words) if (text.startsWith(word, at)) return word;
    const letter = text[at]!;
    return this.#words.has(letter) ? letter : undefined;
  }

  /** The longest word that ends here. */
  endingAt(text: string, end: number): string | undefined {
    if (end <= 0) return undefined;
    const words = end > 1 ? this.#byEnd.get(pairAt(text, end - 2)) : undefined;
    if (words !== undefined)
      for (const word of words) if (text.endsWith(word, end)) return word;
    const letter = text[end - 1]!;
    return this.#words.has(letter) ? letter : undefined;
  }
}

/** Two units as one number, which is looked up without making a string. */
const pairAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1);

function push(lists: Map<number, string[]>, key: number, word: string) {
  const list = lists.get(key);
  if (list) list.push(word);
  else lists.set(key, [word]);
}

function insert(lists: Map<number, string[]>, key: number, word: string) {
  const list = lists.get(key) ?? [];
  const shorter = list.findIndex(({ length }) => length < word.length);
  list.splice(shorter < 0 ? list.length : shorter, 0, word);
  lists.set(key, list);
}

/** The words of a file in `words/`: parted by blanks and lines, `#` starts a comment. */
export const wordsOf = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, "words", `${name}.txt`), "utf8")
    .replace(/^#.*$/gm, "")
    .split(/\s+/)
    .filter(Boolean);

export const lexicon = (name: string): Lexicon => new Lexicon(wordsOf(name));
