/** The languages in which something can be cited. */
export type Language = "en" | "zh";

/** A date of a year, a month or a day: `2024-12-03`. */
export type DateText = string;

/** Something that is cited, by the names of CSL, from which every style is written. */
export interface Item {
  /** Letters, digits, `-`, `:` only: the key by which a text names it. */
  readonly key: string;
  readonly type: "record" | "view" | "article" | "work";
  readonly title: string;
  readonly authors: readonly string[];
  /** The newspaper of an article, the publisher of a work. */
  readonly publisher?: string | undefined;
  readonly issued?: DateText | undefined;
  readonly page?: number | undefined;
  readonly url?: string | undefined;
  /** The version of Silkgraph's data; of what is not its own, none. */
  readonly version?: string | undefined;
  readonly note?: string | undefined;
  /** In which language the item itself is, as a BCP 47 tag. */
  readonly language: string;
}

/** A list of items as it is cited: when it was looked at, and in which language it is written. */
export interface Citing {
  readonly items: readonly Item[];
  readonly accessed: DateText;
  readonly language: Language;
}

/** One line, whatever the text holds: a line break could end an entry and begin another. */
export const oneLine = (text: string): string =>
  text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();

/** Whether it is Silkgraph's own: a record, or a view of several. */
export const isOwn = ({ type }: Item): boolean =>
  type === "record" || type === "view";
