import { LRUCache } from "lru-cache";
import { Converter } from "opencc-js/t2cn";

/** Traditional Chinese in simplified characters; what is simplified stays as it is. */
export const simplify = Converter({ from: "t", to: "cn" });

/** Letters that Unicode does not decompose. */
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

/** A text normalized for search, with the origin of each code unit. */
export interface Folded {
  /** Lower case, simplified Chinese, no accents; one space between words, none within Chinese. */
  readonly text: string;
  /** For each code unit of `text`, start and end of its letter in the original. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const foldedLetters = new LRUCache<string, string>({ max: 20_000 });

/** Those of ASCII, which are most of all, by their codes. */
const foldedAscii: string[] = [];

/** A normalized letter; empty for separators. */
function foldLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code < 128) return (foldedAscii[code] ??= foldAnew(letter));
  const known = foldedLetters.get(letter);
  if (known !== undefined) return known;
  const folded = foldAnew(letter);
  foldedLetters.set(letter, folded);
  return folded;
}

const foldAnew = (letter: string): string =>
  [...letter.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()]
    .map((each) => plainLetters[each] ?? (isHan(each) ? simplify(each) : each))
    .filter((each) => /[\p{Alphabetic}\p{N}]/u.test(each))
    .join("");

/** The first Chinese character of Unicode: no letter before it needs a closer look. */
const firstHan = "\u2e80";

/** Whether a letter is Chinese, or any of several. */
export const isHan = (letters: string): boolean =>
  (letters.length > 1 || letters >= firstHan) &&
  /\p{Script=Han}/u.test(letters);

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
    // Neither accents nor apostrophes split words: “people's” is one.
    if (folded === "") gap ||= !/^\p{M}$|['’ʼ]/u.test(letter);
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

/** The tokens of a folded text: runs of Chinese, and words of other letters. */
export const tokensOf = (folded: string): string[] =>
  folded.match(/\p{Script=Han}+|[^\p{Script=Han} ]+/gu) ?? [];
