import { readFile, readdir } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import {
  LineCounter,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type YAMLMap,
} from "yaml";
import { PartialDate, kinds, type Facts } from "../api/model/index.ts";

/** One record of the seed as its file has it. */
export interface SeedRecord {
  /** The kind by name: `Strategy`. Empty where the file belongs to no kind. */
  readonly kind: string;
  readonly id: string;
  /** As written, dates as strings, `id` included. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Path of the file below the folder that was read. */
  readonly file: string;
  /** The line, from 1, of the record or of the field at `path`. */
  line(path?: readonly (string | number)[]): number;
}

/** Something that keeps a file from being read at all. */
export interface Unreadable {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface Seed {
  readonly records: readonly SeedRecord[];
  readonly unreadable: readonly Unreadable[];
}

/** Where the records of this checkout are. */
export const seedFolder = join(import.meta.dirname, "data");

/** Reads every `*.yaml` below `folder`: `<kind>.yaml`, or any file in a folder `<kind>/`. */
export async function readSeed(folder = seedFolder): Promise<Seed> {
  const paths = (await readdir(folder, { recursive: true }))
    .filter((path) => path.endsWith(".yaml"))
    .sort();
  const files = await Promise.all(
    paths.map(async (path) =>
      parse(path, await readFile(join(folder, path), "utf8")),
    ),
  );
  return {
    records: files.flatMap((file) => file.records),
    unreadable: files.flatMap((file) => file.unreadable),
  };
}

/** The records of one file of seed, from its text. */
export function parse(path: string, text: string): Seed {
  const file = relative(".", path).split(sep).join("/");
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
  });
  const lineAt = (node: Node | null | undefined) =>
    lines.linePos(node?.range?.[0] ?? 0).line;
  const unreadable: Unreadable[] = document.errors.map((error) => ({
    file,
    line: error.linePos?.[0].line ?? 1,
    message: error.message.split("\n")[0]!,
  }));
  if (unreadable.length > 0) return { records: [], unreadable };

  const facts = kindOf(path);
  if (!facts)
    unreadable.push({
      file,
      line: 1,
      message: `the file's name is not a kind: ${[...kinds.keys()].map((kind) => `${kind.toLowerCase()}.yaml`).join(", ")}`,
    });
  const records: SeedRecord[] = [];
  const list = document.contents;
  if (list !== null && !isSeq(list))
    unreadable.push({
      file,
      line: 1,
      message: "a file of seed is a list of records, each with a dash",
    });
  for (const item of isSeq(list) ? list.items : []) {
    if (!isMap(item)) {
      unreadable.push({
        file,
        line: lineAt(item),
        message: "a record is a map of fields",
      });
      continue;
    }
    const fields = plain(item, facts);
    records.push({
      kind: facts?.name ?? "",
      id: typeof fields["id"] === "string" ? fields["id"] : "",
      fields,
      file,
      line: (at = []) => lineAt(nodeAt(item, at)),
    });
  }
  return { records, unreadable };
}

function kindOf(path: string): Facts | undefined {
  const folder = basename(dirname(path));
  const stem = basename(path, ".yaml").toLowerCase();
  return [...kinds.values()].find((kind) =>
    [stem, folder].includes(kind.name.toLowerCase()),
  );
}

/** A date such as `2024` is a number to YAML; the record means the words of it. */
function plain(
  map: YAMLMap,
  facts: Facts | undefined,
): Record<string, unknown> {
  const fields = map.toJSON() as Record<string, unknown>;
  for (const [name, value] of Object.entries(fields))
    if (
      typeof value === "number" &&
      facts?.props.get(name)?.type === PartialDate
    )
      fields[name] = String(value);
  return fields;
}

function nodeAt(
  map: YAMLMap,
  path: readonly (string | number)[],
): Node | null | undefined {
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
