import { oneLine, type Citing, type Item, type Language } from "./item.ts";

/**
 * The type of the document, and of its carrier where it is online. All but newspapers are data sets,
 * as in CSL-JSON, so that styles which set that print the same mark.
 */
function mark({ type, url }: Item): string {
  const letters = type === "article" ? "N" : "DS";
  return `[${letters}${url ? "/OL" : ""}]`;
}

/** The first three authors, and a note that there are more. */
function namesOf(authors: readonly string[], language: Language): string {
  const names = authors.slice(0, 3).map(oneLine);
  const others = authors.length > 3;
  return [
    ...names,
    ...(others ? [language === "zh" ? "等" : "et al"] : []),
  ].join(", ");
}

/** GB/T 7714-2015: author. title: other title information[type/carrier]. newspaper, date(page)[accessed]. address. */
function reference(item: Item, { accessed, language }: Citing): string {
  const version =
    item.version === undefined
      ? ""
      : language === "zh"
        ? `: 数据版本 ${item.version}`
        : `: data version ${item.version}`;
  const page = item.page === undefined ? "" : `(${String(item.page)})`;
  const published = [
    item.newspaper ?? item.publisher,
    item.issued && item.issued + page,
  ]
    .filter((part) => part !== undefined)
    .map(oneLine)
    .join(", ");
  const seen = item.url ? `[${accessed}]` : "";
  return [
    namesOf(item.authors, language),
    oneLine(item.title) + version + mark(item),
    published + seen,
    oneLine(item.url ?? ""),
  ]
    .filter((part) => part !== "")
    .map((part) => (part.endsWith(".") ? part : `${part}.`))
    .join(" ");
}

/** The references in order of citation, numbered. */
export const gbt = (citing: Citing): string =>
  citing.items
    .map((item, index) => `[${String(index + 1)}] ${reference(item, citing)}\n`)
    .join("");
