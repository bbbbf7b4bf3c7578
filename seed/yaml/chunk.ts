import {
  LineCounter,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { PartialDate, type Facts } from "../../api/model/index.ts";
import { fieldNames } from "./field-names.ts";
import { slipOf, type Slip } from "./slips.ts";
import type { Path, SeedRecord } from "../read.ts";

/** Above so many characters a text is parsed once and kept. */
const mostParsedAgain = 20_000;

interface Parsed {
  readonly document: Document;
  readonly counter: LineCounter;
}

function parsed(text: string): Parsed {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    merge: true,
    uniqueKeys: true,
  });
  return { document, counter };
}

/** A text of YAML: one record of a file, or all of them. */
export class Chunk {
  readonly records: readonly SeedRecord[];
  readonly slip: Slip | undefined;

  constructor(
    file: string,
    facts: Facts,
    readonly text: string,
    linesBefore: number,
  ) {
    const { document, counter } = parsed(text);
    // The nodes of one record take more room than its text: few are asked for the line of a field.
    const again =
      text.length < mostParsedAgain
        ? () => parsed(text)
        : () => ({ document, counter });
    const lineAt = (index: number, path: Path): number => {
      const { document, counter } = again();
      const map = (document.contents as YAMLSeq<YAMLMap>).items[index]!;
      const node = nodeAt(map, path);
      return linesBefore + counter.linePos(node?.range?.[0] ?? 0).line;
    };
    const [error] = [...document.errors, ...document.warnings];
    const found = error
      ? slipOf(text, error, fieldNames(facts))
      : listSlip(document, counter);
    try {
      this.records = found ? [] : recordsOf(document, facts, file, lineAt);
      this.slip = found && { ...found, line: linesBefore + found.line };
    } catch (thrown) {
      // An alias that leads nowhere, or to too much, shows only when it is followed.
      this.records = [];
      this.slip = {
        line: linesBefore + aliasLine(document, counter, thrown),
        what: {
          en: "an alias (*) names no anchor (&) that stands before it",
          zh: "别名（*）所指的锚点（&）不在其前",
        },
        remedy: {
          en: "write the value itself, or quotation marks around a text that begins with *",
          zh: "请直接写出该值；若文本以 * 开头，请加引号",
        },
      };
    }
  }
}

/** What keeps a text that YAML reads from being a list of records. */
function listSlip(document: Document, counter: LineCounter): Slip | undefined {
  const list = document.contents;
  if (list === null || (isScalar(list) && list.value === null))
    return undefined;
  const wrong = isSeq(list) ? list.items.find((item) => !isMap(item)) : list;
  if (wrong === undefined) return undefined;
  return {
    line: counter.linePos((wrong as Node).range?.[0] ?? 0).line,
    what: isSeq(list)
      ? { en: "a record is a map of fields", zh: "记录应由字段组成" }
      : {
          en: "the file is not a list of records",
          zh: "文件内容不是记录列表",
        },
    remedy: {
      en: "begin each record with “- id: …”",
      zh: "每条记录以“- id: …”开头",
    },
  };
}

function aliasLine(
  document: Document,
  counter: LineCounter,
  error: unknown,
): number {
  const [, name] = / ([^\s:]+)$/.exec((error as Error).message) ?? [];
  let line = 1;
  visit(document, {
    Alias(_, node) {
      if (name !== undefined && node.source !== name) return undefined;
      line = counter.linePos(node.range?.[0] ?? 0).line;
      return visit.BREAK;
    },
  });
  return line;
}

function recordsOf(
  document: Document,
  facts: Facts,
  file: string,
  lineAt: (index: number, path: Path) => number,
): SeedRecord[] {
  const list = document.contents;
  let hasAlias = false;
  visit(document, {
    Alias() {
      hasAlias = true;
      return visit.BREAK;
    },
  });
  return (isSeq(list) ? list.items : []).map((item, index): SeedRecord => {
    const map = item as YAMLMap;
    const fields = plain(map, document, facts);
    // An anchor around its own alias has no end; JSON refuses it as YAML does not.
    if (hasAlias) JSON.stringify(fields);
    const plainValues = plainIn(map);
    return {
      kind: facts.name,
      id: typeof fields["id"] === "string" ? fields["id"] : "",
      fields,
      file,
      comments: plainValues.flatMap(commentIn),
      oddNumbers: plainValues.flatMap(oddNumberIn),
      line: (at = []) => lineAt(index, at),
    };
  });
}

/** A date such as `2024` is a number to YAML; the record means the words of it. */
function plain(
  map: YAMLMap,
  document: Document,
  facts: Facts,
): Record<string, unknown> {
  const fields = map.toJS(document) as Record<string, unknown>;
  for (const [name, value] of Object.entries(fields))
    if (
      typeof value === "number" &&
      facts.props.get(name)?.type === PartialDate
    )
      fields[name] = String(value);
  return fields;
}

/** A value without quotation marks, and where it stands. */
interface Plain {
  readonly path: Path;
  readonly scalar: Scalar;
}

function plainIn(node: unknown, path: Path = []): Plain[] {
  if (isScalar(node))
    return node.type === "PLAIN" ? [{ path, scalar: node }] : [];
  if (isMap(node))
    return node.items.flatMap(({ key, value }) =>
      plainIn(value, [...path, String(isScalar(key) ? key.value : key)]),
    );
  return isSeq(node)
    ? node.items.flatMap((item, index) => plainIn(item, [...path, index]))
    : [];
}

const commentIn = ({ path, scalar: { comment } }: Plain) =>
  comment ? [{ path, text: comment }] : [];

/** A number as people write it. */
const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/;

const oddNumberIn = ({ path, scalar: { value, source = "" } }: Plain) =>
  typeof value === "number" &&
  Number.isFinite(value) &&
  !plainNumber.test(source)
    ? [{ path, text: source, value }]
    : [];

function nodeAt(map: YAMLMap, path: Path): Node | null | undefined {
  let found: Node = map;
  for (const step of path) {
    let next: unknown;
    if (isMap(found)) {
      const pair = found.items.find(
        (each) => isPair(each) && isScalar(each.key) && each.key.value === step,
      );
      next = pair?.value ?? pair?.key;
    } else if (isSeq(found)) next = found.items[Number(step)];
    if (!isNode(next)) return found;
    found = next;
  }
  return found;
}
