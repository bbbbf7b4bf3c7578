import { isDeepStrictEqual } from "node:util";
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Facts } from "../../api/model/index.ts";
import { writtenFields } from "../../api/model/record/check.ts";
import { isMap as isFields } from "../../api/model/record/problem.ts";
import type { Fields } from "./draft.ts";
import { stepsBetween } from "./in-common.ts";
import {
  endOf,
  lineEnd,
  lineStart,
  type PlacedRecord,
  type Range,
} from "./placed.ts";
import { fieldText, scalarText, valueText } from "./write-record.ts";

/** What is written in place of a part of a text. */
export interface Splice extends Range {
  readonly text: string;
}

export function spliced(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const splice of splices.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  return parts.join("") + text.slice(at);
}

/** The fewest changes to a file by which a record gets other fields: what is the same is not written anew. */
export function rewrites(
  text: string,
  { map }: PlacedRecord,
  facts: Facts,
  was: Fields,
  fields: Fields,
): Splice[] {
  const writer = new Rewriter(text, facts);
  const order = writtenFields(facts);
  const names = [...new Set([...Object.keys(was), ...Object.keys(fields)])];
  for (const name of names) {
    const pair = pairOf(map, name);
    const [old, wanted] = [was[name], fields[name]];
    if (isDeepStrictEqual(old, wanted)) continue;
    if (!pair) {
      const place = order.indexOf(name);
      const above = map.items.findLast((each) => {
        const at = order.indexOf(keyOf(each));
        return fields[keyOf(each)] !== undefined && at >= 0 && at < place;
      });
      writer.insert(above ?? map.items[0]!, fieldText(facts, name, wanted));
    } else if (wanted === undefined) writer.remove(pair);
    else writer.replace(pair, name, wanted, old);
  }
  return writer.splices;
}

const keyOf = ({ key }: Pair): string =>
  isScalar(key) ? String(key.value) : "";

const pairOf = (map: YAMLMap, name: string): Pair | undefined =>
  map.items.find((pair) => keyOf(pair) === name);

class Rewriter {
  readonly splices: Splice[] = [];
  readonly #text: string;
  readonly #facts: Facts;

  constructor(text: string, facts: Facts) {
    this.#text = text;
    this.#facts = facts;
  }

  #splice(range: Range, text: string) {
    this.splices.push({ ...range, text });
  }

  /** The whole lines of a field. */
  #lines({ key, value }: Pair): Range {
    const last = isNode(value) && value.range ? value : (key as Node);
    return {
      start: lineStart(this.#text, (key as Node).range![0]),
      end: lineEnd(
        this.#text,
        Math.max(endOf(this.#text, last), endOf(this.#text, key as Node)),
      ),
    };
  }

  insert(above: Pair, text: string) {
    const { end } = this.#lines(above);
    const isBroken = this.#text.slice(0, end).endsWith("\n");
    this.#splice({ start: end, end }, isBroken ? text : `\n${text.trimEnd()}`);
  }

  remove(pair: Pair) {
    this.#splice(this.#lines(pair), "");
  }

  replace(pair: Pair, name: string, wanted: unknown, old: unknown) {
    const node = pair.value;
    if (isNode(node) && node.range && this.#value(node, name, wanted, old, []))
      return;
    // The first field stands behind the mark of its record.
    const range = this.#lines(pair);
    const lead = this.#text.slice(range.start, (pair.key as Node).range![0]);
    this.#splice(
      range,
      lead + fieldText(this.#facts, name, wanted).trimStart(),
    );
  }

  /** Whether a value could be changed within its own lines. */
  #value(
    node: Node,
    name: string,
    wanted: unknown,
    old: unknown,
    path: readonly string[],
  ): boolean {
    if (isScalar(node) && isPlain(wanted)) {
      if (node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL")
        return false;
      this.#splice(
        { start: node.range![0], end: endOf(this.#text, node) },
        path.length > 0
          ? scalarText(wanted, true)
          : valueText(this.#facts, name, wanted),
      );
      return true;
    }
    if (isMap(node) && isFields(wanted) && isFields(old))
      return this.#map(node, name, wanted, old, path);
    if (isSeq(node) && Array.isArray(wanted) && Array.isArray(old))
      return this.#list(node, name, wanted, old);
    return false;
  }

  #map(
    node: YAMLMap,
    name: string,
    wanted: Fields,
    old: Fields,
    path: readonly string[],
  ): boolean {
    const keys = Object.keys(wanted);
    if (!isDeepStrictEqual(keys.toSorted(), Object.keys(old).toSorted()))
      return false;
    const before = this.splices.length;
    for (const key of keys) {
      if (isDeepStrictEqual(wanted[key], old[key])) continue;
      const value = pairOf(node, key)?.value;
      const isDone =
        isNode(value) &&
        isPlain(wanted[key]) &&
        this.#value(value, name, wanted[key], old[key], [...path, key]);
      if (isDone) continue;
      this.splices.length = before;
      return false;
    }
    return true;
  }

  #list(
    node: YAMLSeq,
    name: string,
    wanted: readonly unknown[],
    old: readonly unknown[],
  ): boolean {
    const nodes = node.items as Node[];
    if (wanted.length === 0 || nodes.length === 0) return false;
    if (nodes.length !== old.length) return false;
    const steps = stepsBetween(old, wanted, isDeepStrictEqual);
    if (node.flow) {
      const items = steps.flatMap((step) =>
        "kept" in step
          ? [this.#slice(nodes[step.from]!)]
          : "added" in step
            ? [valueText(this.#facts, name, [step.added]).slice(1, -1)]
            : [],
      );
      this.#splice(
        { start: node.range![0], end: endOf(this.#text, node) },
        `[${items.join(", ")}]`,
      );
      return true;
    }
    const lines = nodes.map((item) => ({
      start: lineStart(this.#text, item.range![0]),
      end: lineEnd(this.#text, endOf(this.#text, item)),
    }));
    const [first] = lines;
    const lead = /^ *- */.exec(this.#text.slice(first!.start, first!.end));
    // A record's own mark stands before the first.
    if (!lead || !this.#text.slice(0, lines.at(-1)!.end).endsWith("\n"))
      return false;
    let at = first!.start;
    for (const step of steps)
      if ("added" in step)
        this.#splice(
          { start: at, end: at },
          `${lead[0]}${valueText(this.#facts, name, step.added)}\n`,
        );
      else {
        const line = lines[step.from]!;
        if ("removed" in step) this.#splice(line, "");
        at = line.end;
      }
    return true;
  }

  #slice(node: Node): string {
    return this.#text.slice(node.range![0], endOf(this.#text, node));
  }
}

const isPlain = (value: unknown) =>
  typeof value === "string" ||
  typeof value === "number" ||
  typeof value === "boolean";
