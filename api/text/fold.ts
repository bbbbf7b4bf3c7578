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

/** By their codes; few letters have two code units. */
const foldedLetters = new Array<string | undefined>(0x1_0000);

/** A normalized letter; empty for separators. */
function foldLetter(letter: string): string {
  if (letter.length > 1) return foldAnew(letter);
  return (foldedLetters[letter.charCodeAt(0)] ??= foldAnew(letter));
}

const foldAnew = (letter: string): string =>
  [...letter.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()]
    .map((each) => plainLetters[each] ?? (isHan(each) ? simplify(each) : each))
    .filter((each) => /[\p{Alphabetic}\p{N}]/u.test(each))
    .join("");

/** The first Chinese character of Unicode, and those among which all are: other letters need a closer look where they are not before these. */
const firstHan = 0x2e80;
const [firstCommon, lastCommon] = [0x4e00, 0x9fff];

/** Whether a letter is Chinese, or any of several. */
export function isHan(letters: string): boolean {
  if (letters.length === 1) {
    const code = letters.charCodeAt(0);
    if (code < firstHan) return false;
    if (code >= firstCommon && code <= lastCommon) return true;
  }
  return /\p{Script=Han}/u.test(letters);
}

export function fold(original: string): Folded {
  const from: number[] = [];
  const to: number[] = [];
  const text = foldInto(original, (folded, start, end) => {
    for (let unit = 0; unit < folded.length; unit++) {
      from.push(start);
      to.push(end);
    }
  });
  return { text, from, to };
}

/** The text alone, which takes a fraction of the time. */
export const foldedText = (original: string): string => foldInto(original);

/** Folds a text, and tells of each piece of it which letter it is of. */
function foldInto(
  original: string,
  onPiece?: (folded: string, start: number, end: number) => void,
): string {
  let text = "";
  let last = "";
  let at = 0;
  let gap = false;
  for (const letter of original) {
    const folded = foldLetter(letter);
    // Neither accents nor apostrophes split words: “people's” is one.
    if (folded === "") gap ||= letter === " " || !/^\p{M}$|['’ʼ]/u.test(letter);
    else {
      if (gap && last !== "" && !isHan(lastOf(last)) && !isHan(folded)) {
        text += " ";
        onPiece?.(" ", at, at);
      }
      gap = false;
      text += folded;
      last = folded;
      onPiece?.(folded, at, at + letter.length);
    }
    at += letter.length;
  }
  return text;
}

const lastOf = (letters: string): string =>
  letters.length > 1 ? [...letters].at(-1)! : letters;

/** The tokens of a folded text: runs of Chinese, and words of other letters. */
export const tokensOf = (folded: string): string[] =>
  folded.match(/\p{Script=Han}+|[^\p{Script=Han} ]+/gu) ?? [];
