import { sha256 } from "./articles.ts";

/** Where some words stand in an article, ready to be written as evidence. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  /** Line of the raw text on which it starts, from 1. */
  readonly line: number;
  /** The words as the article has them, in one line. */
  readonly words: string;
}

/** Marks that keyboards and fonts write in several ways, as one of them. */
const alike: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "「": '"',
  "」": '"',
  "『": '"',
  "』": '"',
  "〝": '"',
  "〞": '"',
  "‘": "'",
  "’": "'",
  "、": ",",
  "。": ".",
  "·": ".",
  "•": ".",
  "・": ".",
  "—": "-",
  "–": "-",
  "―": "-",
  "─": "-",
  "−": "-",
  "《": "<",
  "》": ">",
  "〈": "<",
  "〉": ">",
  "【": "[",
  "】": "]",
  "〔": "[",
  "〕": "]",
  "～": "~",
};

/** A text without white space, its marks in half width, and where each unit of it comes from. */
function fold(text: string): { text: string; from: number[]; to: number[] } {
  const from: number[] = [];
  const to: number[] = [];
  let folded = "";
  let at = 0;
  for (const letter of text) {
    const end = at + letter.length;
    const plain = alike[letter] ?? letter.normalize("NFKC").toLowerCase();
    for (const unit of plain.replace(/[\s\uFEFF\u200B]/g, "")) {
      folded += unit;
      for (let part = 0; part < unit.length; part++) {
        from.push(at);
        to.push(end);
      }
    }
    at = end;
  }
  return { text: folded, from, to };
}

/**
 * Every place where `words` stand in `text`, whatever its white space, line ends, and the width
 * and shape of its marks.
 */
export function findSpans(text: string, words: string): Span[] {
  const wanted = fold(words).text;
  if (wanted === "") return [];
  const folded = fold(text);
  const found: Span[] = [];
  for (
    let at = folded.text.indexOf(wanted);
    at >= 0;
    at = folded.text.indexOf(wanted, at + 1)
  ) {
    const start = folded.from[at]!;
    const end = folded.to[at + wanted.length - 1]!;
    const exact = text.slice(start, end);
    found.push({
      start,
      end,
      sha256: sha256(exact),
      line: text.slice(0, start).split("\n").length,
      words: exact.replace(/\s+/g, ""),
    });
  }
  return found;
}

/** How many of the words, from the first on, stand together in the text: where the two part. */
export function commonStart(text: string, words: string): string {
  const { text: wanted, to } = fold(words);
  const folded = fold(text).text;
  let [least, most] = [0, wanted.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (folded.includes(wanted.slice(0, middle))) least = middle;
    else most = middle - 1;
  }
  return least === 0 ? "" : words.slice(0, to[least - 1]);
}

/** The entry of `evidence` that an editor copies into a record. */
export const evidenceLine = (
  article: string,
  { start, end, sha256 }: Pick<Span, "start" | "end" | "sha256">,
): string =>
  `- { article: ${article}, start: ${start}, end: ${end}, sha256: ${sha256} }`;
