import { LRUCache } from "lru-cache";
import { Converter } from "opencc-js/t2cn";

const simplify = Converter({ from: "t", to: "cn" });

/** Letters that Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
  ß: "ss",
  þ: "th",
};

/** A text as search sees it, and where each of its code units comes from. */
export interface Folded {
  /** Lower case, simplified, without accents; words apart by one space, Chinese by none. */
  readonly text: string;
  /** For each code unit of `text`, the start and the end of its letter in the original. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const foldedLetters = new LRUCache<string, string>({ max: 20_000 });

/** One letter or mark as search sees it; empty for what only stands between words. */
function foldLetter(letter: string): string {
  const cached = foldedLetters.get(letter);
  if (cached !== undefined) return cached;
  const folded = [
    ...letter.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase(),
  ]
    .map((each) => plainLetters[each] ?? (isHan(each) ? simplify(each) : each))
    .filter((each) => /[\p{Alphabetic}\p{N}]/u.test(each))
    .join("");
  foldedLetters.set(letter, folded);
  return folded;
}

export const isHan = (letter: string): boolean =>
  /\p{Script=Han}/u.test(letter);

export function fold(original: string): Folded {
  let text = "";
  const from: number[] = [];
  const to: number[] = [];
  const add = (folded: string, start: number, end: number) => {
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) {
      from.push(start);
      to.push(end);
    }
  };
  let at = 0;
  let gap = false;
  for (const letter of original) {
    const folded = foldLetter(letter);
    const isMark = /^\p{M}$/u.test(letter);
    // Apostrophes join: “people's” is one word.
    if (folded === "") gap ||= !isMark && !/['’ʼ]/.test(letter);
    else {
      if (gap && text !== "" && !isHan(lastOf(text)) && !isHan(folded))
        add(" ", at, at);
      gap = false;
      add(folded, at, at + letter.length);
    }
    at += letter.length;
  }
  return { text, from, to };
}

const lastOf = (text: string) => [...text.slice(-2)].at(-1)!;

/** The words of a folded text: each run of Chinese is one, each word of other letters. */
export const tokensOf = (folded: string): string[] =>
  folded.match(/\p{Script=Han}+|[^\p{Script=Han} ]+/gu) ?? [];
