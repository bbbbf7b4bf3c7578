import type { About } from "./about.ts";
import {
  linkAttributes,
  linkId,
  linkValues,
  nodeAttributes,
  nodeValues,
  textOf,
} from "./attributes.ts";
import type { Stored } from "../model/index.ts";
import type { Lines } from "./lines.ts";

type Row = readonly (Stored | undefined)[];

/** With it, spreadsheets take the file for UTF-8. */
const byteOrderMark = "\uFEFF";

/** What every row ends with, since a table has no other place for it. */
const origin = ({ version, licence }: About): Row => [version, licence.name];
const originNames = ["data_version", "licence"];

/** The nodes as a table, a row each. */
export async function* nodesCsv(
  lines: Lines,
  about: About,
): AsyncGenerator<string> {
  const names = nodeAttributes.map(({ name }) => name);
  yield byteOrderMark + csvRow(["id", ...names, ...originNames]);
  for await (const node of lines.nodes()) {
    const own = nodeValues(node);
    const cells = names.map((name) => own[name]);
    yield csvRow([node.id, ...cells, ...origin(about)]);
  }
}

/** The links as a table, those to evidence among them. */
export async function* linksCsv(
  lines: Lines,
  about: About,
): AsyncGenerator<string> {
  const names = linkAttributes.map(({ name }) => name);
  yield byteOrderMark + csvRow(["id", "from", "to", ...names, ...originNames]);
  for await (const link of lines.links()) {
    const own = linkValues(link);
    const cells = names.map((name) => own[name]);
    yield csvRow([
      linkId(link),
      link.from,
      link.to,
      ...cells,
      ...origin(about),
    ]);
  }
}

/** A row as RFC 4180 has it. */
const csvRow = (cells: Row) => `${cells.map(cell).join(",")}\r\n`;

function cell(value: Stored | undefined): string {
  if (value === undefined) return "";
  const text = typeof value === "string" ? harmless(value) : textOf(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it. One that already
 * looks so gets another, so that taking one away always gives back what was.
 */
const harmless = (text: string) =>
  /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
