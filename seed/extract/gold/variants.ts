import { Converter } from "opencc-js/cn2t";
import type { GoldPage } from "./gold.ts";

/** A page set anew: what each unit of it becomes, so that its answers move with it. */
export type Setting = (text: string) => string[];

/** The page in another setting, and its answers where they now stand. */
export function reset(page: GoldPage, setting: Setting): GoldPage {
  const units = setting(page.text);
  const starts: number[] = [];
  let length = 0;
  for (const unit of units) {
    starts.push(length);
    length += unit.length;
  }
  // White space that is set around a unit belongs to no passage.
  const startOf = (at: number) =>
    starts[at]! + (units[at]!.length - units[at]!.trimStart().length);
  const endOf = (at: number) => starts[at]! + units[at]!.trimEnd().length;
  return {
    ...page,
    text: units.join(""),
    statements: page.statements.map((statement) => ({
      ...statement,
      parts: statement.parts.map(({ start, end }) => ({
        start: startOf(start),
        end: endOf(end - 1),
      })),
    })),
  };
}

const asIs: Setting = (text) =>
  [...text].flatMap((letter) =>
    letter.length === 1 ? [letter] : [letter, ""],
  );

/** Lines of `size` units, as a column has them. */
export const wrapped =
  (size: number): Setting =>
  (text) => {
    let column = 0;
    return asIs(text).map((unit) => {
      if (unit === "\n") {
        column = 0;
        return unit;
      }
      column++;
      if (column <= size) return unit;
      column = 1;
      return `\n${unit}`;
    });
  };

/** In columns, with a blank line every `lines` lines, where the page goes on beside or below. */
export const brokenColumns =
  (size: number, lines: number): Setting =>
  (text) => {
    let line = 0;
    return wrapped(size)(text).map((unit) => {
      if (!unit.startsWith("\n") || unit === "\n") return unit;
      line++;
      return line % lines === 0 ? `\n${unit}` : unit;
    });
  };

export const withCrlf: Setting = (text) =>
  asIs(text).map((unit) => unit.replaceAll("\n", "\r\n"));

export const withByteOrderMark: Setting = (text) => {
  const [first = "", ...rest] = asIs(text);
  return [`\uFEFF${first}`, ...rest];
};

const traditional = Converter({ from: "cn", to: "t" });

/** Traditional characters and the quotation marks that go with them, letter by letter. */
export const inTraditional: Setting = (text) =>
  asIs(text).map((unit) => {
    const mark = "“”‘’".indexOf(unit);
    if (unit !== "" && mark >= 0) return "「」『』"[mark]!;
    const letter = traditional(unit);
    return letter.length === unit.length ? letter : unit;
  });

const narrow: Readonly<Record<string, string>> = {
  "，": ",",
  "：": ":",
  "；": ";",
  "？": "?",
  "！": "!",
  "（": "(",
  "）": ")",
};

export const withHalfWidthMarks: Setting = (text) =>
  asIs(text).map((unit) => narrow[unit] ?? unit);

export const withStraightQuotes: Setting = (text) =>
  asIs(text).map(
    (unit) => ({ "“": '"', "”": '"', "‘": "'", "’": "'" })[unit] ?? unit,
  );

/** Headlines that stand twice, as some scans have them. */
export const withDoubledHeadlines: Setting = (text) => {
  const lines = text.split("\n");
  return lines.flatMap((line, at) => {
    const isHeadline =
      line.length >= 4 &&
      line.length <= 30 &&
      !/[。”）」]$/.test(line) &&
      !/记者|記者/.test(line);
    const units = [...asIs(line)];
    if (isHeadline) units[units.length - 1] += line;
    return at < lines.length - 1 ? [...units, "\n"] : units;
  });
};
