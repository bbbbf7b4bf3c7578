import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A list of words that finds itself in a text, longest word first. */
export class Lexicon {
  readonly #byFirst = new Map<string, string[]>();
  readonly #byLast = new Map<string, string[]>();
  readonly #words: ReadonlySet<string>;

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    const sorted = [...this.#words].sort((a, b) => b.length - a.length);
    for (const word of sorted) {
      push(this.#byFirst, word[0]!, word);
      push(this.#byLast, word.at(-1)!, word);
    }
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** The longest word that starts here. */
  startingAt(text: string, at: number): string | undefined {
    return this.#byFirst
      .get(text[at]!)
      ?.find((word) => text.startsWith(word, at));
  }

  /** The longest word that ends here. */
  endingAt(text: string, end: number): string | undefined {
    return this.#byLast
      .get(text[end - 1]!)
      ?.find((word) => text.endsWith(word, end));
  }
}

function push(lists: Map<string, string[]>, key: string, word: string) {
  const list = lists.get(key);
  if (list) list.push(word);
  else lists.set(key, [word]);
}

/** The words of a file in `words/`: parted by blanks and lines, `#` starts a comment. */
export const wordsOf = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, "words", `${name}.txt`), "utf8")
    .replace(/^#.*$/gm, "")
    .split(/\s+/)
    .filter(Boolean);

export const lexicon = (name: string): Lexicon => new Lexicon(wordsOf(name));
