import { oneLine, type Citing, type DateText, type Item } from "./item.ts";

const types: Readonly<Record<Item["type"], string>> = {
  record: "DATA",
  view: "DATA",
  article: "NEWS",
  work: "DATA",
};

/** `2024-12` → `2024/12//`: RIS wants all three slashes. */
function slashed(date: DateText): string {
  const [year, month = "", day = ""] = date.split("-");
  return `${year!}/${month}/${day}/`;
}

/**
 * Readers split authors at a comma into family and given name. A corporate author that has one is
 * named as publisher, which nobody splits; a person loses the comma (`Martin King Jr.`).
 */
function authorLine(item: Item, name: string): [string, string] {
  if (!name.includes(",")) return ["AU", name];
  return item.type === "article"
    ? ["AU", name.replaceAll(",", "")]
    : ["PB", name];
}

function entry(item: Item, accessed: DateText): string {
  const lines: [string, string | undefined][] = [
    ["TY", types[item.type]],
    ["ID", item.key],
    ...item.authors.map((name) => authorLine(item, name)),
    ["TI", item.title],
    ["T2", item.newspaper],
    ["PB", item.publisher],
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
