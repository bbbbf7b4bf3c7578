import {
  isImportedId,
  kindsAt,
  origins,
  type Dataset,
  type Stored,
} from "../model/index.ts";
import type { About } from "./about.ts";
import {
  distinct,
  linkAttributes,
  linkId,
  linkValues,
  nodeAttributes,
  nodeValues,
  textOf,
  type Attribute,
} from "./attributes.ts";
import type { Lines } from "./lines.ts";

type Cell = Stored | undefined;

/** With it, spreadsheets recognize UTF-8. */
const byteOrderMark = "\uFEFF";

const dateParts = ["year", "month", "day"];

/** A table has no other place for its version and licence than columns of their own. */
const origin = {
  names: ["data_version", "data_licence"],
  cells: ({ version, licence }: About, id: string): Cell[] => [
    version,
    isImportedId(id)
      ? (origins[kindsAt(id, [])[0]!.dataset as Dataset].licence ?? undefined)
      : licence.name,
  ],
};

/** The columns of an attribute: a date has three, since tools misread one of years and days together. */
const columnsOf = ({ name, isDate }: Attribute): string[] =>
  isDate ? dateParts.map((part) => `${name}_${part}`) : [name];

function cellsOf({ isDate }: Attribute, value: Cell): Cell[] {
  if (!isDate) return [value];
  const parts = value === undefined ? [] : textOf(value).split("-");
  return dateParts.map((_, at) =>
    parts[at] === undefined ? undefined : Number(parts[at]),
  );
}

/** The nodes as a table. */
export async function* nodesCsv(
  lines: Lines,
  about: About,
): AsyncGenerator<string> {
  const attributes = nodeAttributes(about);
  const columns = ["id", ...attributes.flatMap(columnsOf), ...origin.names];
  yield byteOrderMark + row(distinct(columns));
  for await (const node of lines.nodes()) {
    const values = nodeValues(node);
    yield row([
      node.id,
      ...attributes.flatMap((each) => cellsOf(each, values[each.name])),
      ...origin.cells(about, node.id),
    ]);
  }
}

const linkNames = linkAttributes.map(({ name }) => name);
const linkColumns = distinct([
  "source",
  "target",
  ...linkNames,
  "id",
  ...origin.names,
]);

/** The links as a table, including those to evidence. Tools take its first two columns for the ends. */
export async function* linksCsv(
  lines: Lines,
  about: About,
): AsyncGenerator<string> {
  yield byteOrderMark + row(linkColumns);
  for await (const link of lines.links()) {
    const values = linkValues(link);
    yield row([
      link.from,
      link.to,
      ...linkNames.map((name) => values[name]),
      linkId(link),
      ...origin.cells(about, link.from),
    ]);
  }
}

/** A row by RFC 4180. */
const row = (cells: readonly Cell[]) => `${cells.map(written).join(",")}\r\n`;

function written(value: Cell): string {
  if (value === undefined) return "";
  // Some readers take a backslash for an escape, so it becomes a full-width one.
  const text = textOf(value).replaceAll("\\", "＼");
  const safe = typeof value === "number" ? text : harmless(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it. One that already
 * looks so gets another, so that removing one always restores the text.
 */
const harmless = (text: string) =>
  /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
