import { oneLine, type Citing, type DateText, type Item } from "./item.ts";

const types: Readonly<Record<Item["type"], string>> = {
  record: "dataset",
  view: "dataset",
  article: "article-newspaper",
  work: "dataset",
};

const parts = (date: DateText) => ({
  "date-parts": [date.split("-").map(Number)],
});

const entry = (item: Item, accessed: DateText) => ({
  id: item.key,
  type: types[item.type],
  title: oneLine(item.title),
  author:
    item.authors.length > 0
      ? item.authors.map((name) => ({ literal: oneLine(name) }))
      : undefined,
  "container-title": item.newspaper && oneLine(item.newspaper),
  publisher: item.publisher && oneLine(item.publisher),
  issued: item.issued && parts(item.issued),
  page: item.page === undefined ? undefined : String(item.page),
  version: item.version,
  URL: item.url,
  accessed: item.url && parts(accessed),
  note: item.note && oneLine(item.note),
  language: item.language,
});

/** CSL-JSON; absent variables are left out. */
export const csl = ({ items, accessed }: Citing): string =>
  `${JSON.stringify(
    items.map((item) => entry(item, accessed)),
    null,
    2,
  )}\n`;
