import { simplify } from "../../api/text/fold.ts";
import { doubledParts, paragraphsOf, type Line } from "./paragraphs.ts";

/** A part of the flow that was set as one: a paragraph, or a heading, byline or caption. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly isHeading: boolean;
  /** A headline that the scan has twice; the flow has it once. */
  readonly isDoubled: boolean;
}

/**
 * The text as it was before it was set in columns: no white space within paragraphs, a line feed
 * between them, marks of full width, simplified characters. Each unit knows its place in the raw text.
 */
export interface Flow {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Where a passage of the flow stands in the raw text. */
  rawSpan(start: number, end: number): { start: number; end: number };
}

interface Unit {
  letter: string;
  readonly from: number;
  readonly to: number;
}

export function flowOf(raw: string): Flow {
  const hasFullStop = raw.includes("。");
  const units: Unit[] = [];
  const paragraphs: Paragraph[] = [];
  for (const { lines, isHeading } of paragraphsOf(raw)) {
    let own = lines.flatMap((line) => unitsOf(raw, line));
    own = withoutBlanks(own);
    const single = isHeading ? undoubled(own) : undefined;
    if (single) own = single;
    settleMarks(own, hasFullStop);
    if (own.length === 0) continue;
    if (units.length > 0) {
      const from = units.at(-1)!.to;
      units.push({ letter: "\n", from, to: from });
    }
    const start = units.length;
    for (const unit of own) units.push(unit);
    paragraphs.push({
      start,
      end: units.length,
      isHeading,
      isDoubled: single !== undefined,
    });
  }
  return {
    text: units.map(({ letter }) => letter).join(""),
    paragraphs,
    rawSpan: (start, end) => ({
      start: units[start]!.from,
      end: units[end - 1]!.to,
    }),
  };
}

/** Quotation marks and dots of all regions and widths, as the marks of the mainland. */
const marks: Readonly<Record<string, string>> = {
  "「": "“",
  "」": "”",
  "﹁": "“",
  "﹂": "”",
  "〝": "“",
  "〞": "”",
  "〟": "”",
  "„": "“",
  "‟": "“",
  "『": "‘",
  "』": "’",
  "﹃": "‘",
  "﹄": "’",
  "‛": "‘",
  "•": "·",
  "‧": "·",
  "・": "·",
  "∙": "·",
  "⋅": "·",
  "．": "·",
  "―": "—",
  "─": "—",
  "–": "—",
  "﹏": "_",
  "～": "～",
  "…": "…",
  "⋯": "…",
};

/** Bounded by the letters that there are. */
const plainLetters = new Map<string, string>();

/** One letter, of one unit, in the form that the rules know. */
function plain(letter: string): string {
  const known = plainLetters.get(letter);
  if (known !== undefined) return known;
  let made = marks[letter];
  if (made === undefined) {
    const narrow = letter.normalize("NFKC");
    made = narrow.length === letter.length ? narrow : letter;
    made = marks[made] ?? made;
    if (/\p{Script=Han}/u.test(made)) {
      const simple = simplify(made);
      if (simple.length === letter.length) made = simple;
    }
  }
  plainLetters.set(letter, made);
  return made;
}

const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD]/;

function unitsOf(raw: string, { start, end }: Line): Unit[] {
  const units: Unit[] = [];
  for (let at = start; at < end;) {
    const letter = String.fromCodePoint(raw.codePointAt(at)!);
    const made = invisible.test(letter) ? "" : plain(letter);
    for (let unit = 0; unit < made.length; unit++)
      units.push({
        letter: made[unit]!,
        from: at,
        to: at + letter.length,
      });
    at += letter.length;
  }
  // A line end parts Latin words; within Chinese it goes like any blank.
  units.push({ letter: " ", from: end, to: end });
  return units;
}

const isWord = (letter: string | undefined) =>
  letter !== undefined && /[A-Za-z\u00C0-\u024F]/.test(letter);

/** Blanks stay, one of them, between Latin words. */
function withoutBlanks(units: readonly Unit[]): Unit[] {
  const kept: Unit[] = [];
  let gap: Unit | undefined;
  for (const unit of units) {
    if (/\s/.test(unit.letter)) {
      gap ??= unit;
      continue;
    }
    if (gap && isWord(kept.at(-1)?.letter) && isWord(unit.letter))
      kept.push({ letter: " ", from: gap.from, to: gap.to });
    gap = undefined;
    kept.push(unit);
  }
  return kept;
}

/** A headline that stands twice, once. */
function undoubled(units: readonly Unit[]): Unit[] | undefined {
  const parts = doubledParts(units.map(({ letter }) => letter).join(""));
  return parts?.flatMap(({ start, size }) => units.slice(start, start + size));
}

const wide: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
  "(": "（",
  ")": "）",
};
const isHanLike = (letter: string | undefined) =>
  letter !== undefined &&
  /[\p{Script=Han}“”‘’《》，。！？：；、）（…—]/u.test(letter);
const isDigit = (letter: string | undefined) =>
  letter !== undefined && /\d/.test(letter);

/** Marks of half width become what they stand for beside Chinese; straight quotation marks become pairs. */
function settleMarks(units: Unit[], hasFullStop: boolean) {
  let isDouble = false;
  let isSingle = false;
  for (const [at, unit] of units.entries()) {
    const { letter } = unit;
    if (letter > "\u007F" && letter !== "·") continue;
    const before = units[at - 1]?.letter;
    const after = units[at + 1]?.letter;
    if (letter === '"') {
      unit.letter = isDouble ? "”" : "“";
      isDouble = !isDouble;
    } else if (letter === "'" && !(isWord(before) && isWord(after))) {
      unit.letter = isSingle ? "’" : "‘";
      isSingle = !isSingle;
    } else if (letter in wide) {
      const isNumber = isDigit(before) && isDigit(after);
      if (
        !isNumber &&
        (isHanLike(before) || isHanLike(after) || after === undefined)
      )
        unit.letter = wide[letter]!;
    } else if (letter === "." || letter === "·") {
      const isBetweenHan =
        /\p{Script=Han}/u.test(before ?? "") &&
        /\p{Script=Han}/u.test(after ?? "");
      if (letter === "." && before === "." && after !== ".") unit.letter = "…";
      else if (letter === "." && (before === "." || after === "."))
        unit.letter = "…";
      else if (isBetweenHan)
        unit.letter = letter === "·" || hasFullStop ? "·" : "。";
      else if (letter === "." && isHanLike(before) && !isDigit(after))
        unit.letter = "。";
    } else if (letter === "-" && (before === "—" || after === "-"))
      unit.letter = "—";
  }
}
