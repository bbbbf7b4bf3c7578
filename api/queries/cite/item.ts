/** The languages of citations. */
export type Language = "en" | "zh";

/** A date of a year, a month or a day: `2024-12-03`. */
export type DateText = string;

/** Something cited, in the terms of CSL; every style is written from it. */
export interface Item {
  /** The key by which a text cites it, of letters, digits, `-` and `:`; unique for each content. */
  readonly key: string;
  readonly type: "record" | "view" | "article" | "work";
  readonly title: string;
  readonly authors: readonly string[];
  /** The newspaper of an article. */
  readonly newspaper?: string | undefined;
  /** The newspaper or agency for which an article was written, where that is not the one it is printed in. */
  readonly publisher?: string | undefined;
  readonly issued?: DateText | undefined;
  readonly page?: number | undefined;
  readonly url?: string | undefined;
  /** The version of Silkgraph's data; only items of Silkgraph have one. */
  readonly version?: string | undefined;
  readonly note?: string | undefined;
  /** The language of the item itself, as a BCP 47 tag. */
  readonly language: string;
}

/** A list of references: its items, the day of access, and the language that it is written in. */
export interface Citing {
  readonly items: readonly Item[];
  readonly accessed: DateText;
  readonly language: Language;
}

/** The text on one line: a line break could end an entry and begin another. */
export const oneLine = (text: string): string =>
  text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
