import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
} from "yaml";

/** A part of a text by its offsets, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A record as it stands in its file: whole lines. */
export interface PlacedRecord extends Range {
  readonly id: string;
  readonly map: YAMLMap;
}

/** Where each record of a file stands; undefined where they are not written one below the other. */
export function placedRecords(text: string): PlacedRecord[] | undefined {
  const document = parseDocument(text, { merge: true });
  if (document.errors.length > 0) return undefined;
  const list = document.contents;
  if (list === null || (isScalar(list) && list.value === null)) return [];
  if (!isSeq(list) || list.flow) return undefined;
  const placed: PlacedRecord[] = [];
  for (const item of list.items) {
    if (!isMap(item) || !item.range) return undefined;
    const start = lineStart(text, item.range[0]);
    if (!/^ *- *$/.test(text.slice(start, item.range[0]))) return undefined;
    placed.push({
      id: String(item.get("id")),
      map: item,
      start,
      end: lineEnd(text, endOf(text, item)),
    });
  }
  return placed;
}

export const lineStart = (text: string, at: number): number =>
  text.lastIndexOf("\n", at - 1) + 1;

/** Where the line ends on which `at` stands, its line break included. */
export function lineEnd(text: string, at: number): number {
  const found = text.indexOf("\n", at);
  return found < 0 ? text.length : found + 1;
}

/** Where a value ends, without the comments and blank lines that follow it. */
export function endOf(text: string, node: Node): number {
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1);
    if (isNode(last)) return endOf(text, last);
    const { key, value } = (last ?? {}) as Partial<Pair>;
    const end = isNode(value) && hasText(value) ? value : key;
    if (isNode(end)) return endOf(text, end);
  }
  const [start, end] = node.range!;
  return start + text.slice(start, end).trimEnd().length;
}

/** Whether anything is written for a value: `name:` has none. */
const hasText = ({ range }: Node) => range != null && range[1] > range[0];
