import { readFile, readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Facts, Text } from "../api/model/index.ts";
import { finishReplacing } from "./desk/replace-files.ts";
import { decode, type BadBytes } from "./decode.ts";
import { kindOf, unreadFile, type Naming } from "./file-name.ts";
import { Chunk } from "./yaml/chunk.ts";
import type { Slip } from "./yaml/slips.ts";

/** Keys and indexes from a record down: `["evidence", 0, "start"]`. */
export type Path = readonly (string | number)[];

/** One record of the seed as its file has it. */
export interface SeedRecord {
  /** The kind by name: `Strategy`. */
  readonly kind: string;
  readonly id: string;
  /** As written, dates as strings, `id` included. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Path of the file below the folder that was read. */
  readonly file: string;
  /** Comments that follow a value without quotation marks on its line, where each value stands. */
  readonly comments?: readonly { readonly path: Path; readonly text: string }[];
  /** Numbers that are not written in plain decimal digits: `0x40b`, `1e3`, `007`. */
  readonly oddNumbers?: readonly {
    readonly path: Path;
    readonly text: string;
    readonly value: number;
  }[];
  /** The line, from 1, of the record or of the field at `path`. */
  line(path?: Path): number;
}

/** A file, or a part of one, that cannot be read: one a file, however much of it is lost. */
export interface Unreadable {
  readonly file: string;
  readonly line: number;
  readonly what: Text;
  readonly remedy: Text;
  /** The kind of the records that are lost; unknown where the file's name does not tell. */
  readonly kind: string | undefined;
  /** The ids of the records that are lost, where they can be made out. */
  readonly ids: readonly string[];
  /** Whether records may be lost whose ids cannot be made out. */
  readonly isVague: boolean;
}

export interface Seed {
  readonly records: readonly SeedRecord[];
  readonly unreadable: readonly Unreadable[];
  /** Files that hold no record. */
  readonly empty?: readonly { readonly file: string; readonly kind: string }[];
}

/** Where the records of this checkout are. */
export const seedFolder = join(import.meta.dirname, "data");

/** Reads every `*.yaml` below `folder`: `<kind>.yaml`, or any file in a folder `<kind>/`. */
export async function readSeed(folder = seedFolder): Promise<Seed> {
  await finishReplacing(folder);
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.split(sep).some((part) => part.startsWith(".")))
    .sort();
  const files = await Promise.all(
    paths.map(async (path): Promise<Seed> => {
      try {
        return parse(path, await readFile(join(folder, path)));
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === undefined) throw error;
        const slip: Slip = {
          line: 1,
          what: {
            en: `the file cannot be opened (${code})`,
            zh: `无法打开文件（${code}）`,
          },
          remedy: {
            en: "check its permissions, or remove it",
            zh: "请检查其权限，或移除该文件",
          },
        };
        return lost(nameOf(path), kindOf(path), slip, "");
      }
    }),
  );
  return {
    records: files.flatMap((file) => file.records),
    unreadable: files.flatMap((file) => file.unreadable),
    empty: files.flatMap((file) => file.empty ?? []),
  };
}

const nameOf = (path: string) => relative(".", path).split(sep).join("/");

/** The records of one file of seed, from its bytes or its text. */
export function parse(path: string, source: string | Uint8Array): Seed {
  const file = nameOf(path);
  const naming = kindOf(path);
  const decoded = typeof source === "string" ? source : decode(source);
  const bytes: BadBytes | undefined =
    typeof decoded === "string" ? undefined : decoded;
  const text = (bytes?.guess ?? (decoded as string)).replace(/^\uFEFF/, "");
  const slip = unreadFile(path) ?? bytes ?? naming.slip;
  if (slip) return lost(file, naming, slip, text);

  const facts = naming.facts!;
  // Each record is read by itself, so that a slip in one does not take the others.
  const chunks = chunksOf(text).map(
    ({ text, line }) => new Chunk(file, facts, text, line),
  );
  const broken = chunks.filter((chunk) => chunk.slip);
  const [first] = broken;
  if (!first) return sound(file, facts, chunks);
  // Only an alias may lead from one record to another.
  const whole = new Chunk(file, facts, text, 0);
  if (!whole.slip) return sound(file, facts, [whole]);
  const lostText = broken.map((chunk) => chunk.text).join("\n");
  return {
    records: chunks.flatMap((chunk) => chunk.records),
    unreadable: lost(file, naming, first.slip!, lostText).unreadable,
  };
}

function sound(file: string, facts: Facts, chunks: readonly Chunk[]): Seed {
  const records = chunks.flatMap((chunk) => chunk.records);
  const empty = records.length === 0 ? [{ file, kind: facts.name }] : [];
  return { records, unreadable: [], empty };
}

/** A file of which nothing can be read, or a part that cannot be. */
function lost(
  file: string,
  { facts, guess }: Naming,
  { line, what, remedy }: Slip,
  text: string,
): Seed {
  const ids = [
    ...text.matchAll(/^\s*(?:-\s*)?\{?\s*id:\s*["']?([a-z0-9-]+)/gm),
  ].map(([, id]) => id!);
  return {
    records: [],
    unreadable: [
      {
        file,
        line,
        what,
        remedy,
        kind: facts?.name ?? guess,
        ids,
        isVague: ids.length === 0,
      },
    ],
  };
}

/** The text of each record, and how many lines stand before it. */
function chunksOf(text: string): { text: string; line: number }[] {
  const indent = /^( *)-(?=\s)/m.exec(text)?.[1] ?? "";
  const starts = [...text.matchAll(new RegExp(`^${indent}-(?=\\s)`, "gm"))].map(
    ({ index }) => index,
  );
  let line = 0;
  return [0, ...starts].map((start, index) => {
    const chunk = { text: text.slice(start, starts[index]), line };
    line += chunk.text.split("\n").length - 1;
    return chunk;
  });
}
