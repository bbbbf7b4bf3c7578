import { oneLine, type Citing, type DateText, type Item } from "./item.ts";

const types: Readonly<Record<Item["type"], string>> = {
  record: "DATA",
  view: "DATA",
  article: "NEWS",
  work: "DBASE",
};

/** `2024-12` → `2024/12//`, always with its three slashes. */
function slashed(date: DateText): string {
  const [year, month = "", day = ""] = date.split("-");
  return `${year!}/${month}/${day}/`;
}

function entry(item: Item, accessed: DateText): string {
  const publisher = item.type === "article" ? "T2" : "PB";
  const lines: [string, string | undefined][] = [
    ["TY", types[item.type]],
    ["ID", item.key],
    ...item.authors.map((name): [string, string] => ["AU", name]),
    ["TI", item.title],
    [publisher, item.publisher],
    ["PY", item.issued?.slice(0, 4)],
    ["DA", item.issued && slashed(item.issued)],
    ["SP", item.page === undefined ? undefined : String(item.page)],
    ["ET", item.version],
    ["UR", item.url],
    ["Y2", item.url && slashed(accessed)],
    ["N1", item.note],
    ["LA", item.language],
    ["ER", ""],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${oneLine(value!)}\r\n`)
    .join("");
}

export const ris = ({ items, accessed }: Citing): string =>
  items.map((item) => entry(item, accessed)).join("\r\n");
