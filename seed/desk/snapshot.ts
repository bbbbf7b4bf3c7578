import { readFile, readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { LRUCache } from "lru-cache";
import { sha256 } from "../articles.ts";
import { parse, type Seed, type SeedRecord } from "../read.ts";

/** A file of records as it was read. */
export interface SeedFile {
  /** Below the folder of records. */
  readonly path: string;
  readonly text: string;
  readonly hash: string;
  readonly seed: Seed;
}

/** All files of records as they were at one moment. */
export interface Snapshot {
  readonly files: ReadonlyMap<string, SeedFile>;
  readonly seed: Seed;
  readonly byId: ReadonlyMap<string, SeedRecord>;
}

/** Files that were parsed; an editor's every key asks for all of them again. */
const parsed = new LRUCache<string, Seed>({ max: 200 });

/** A file of records from its bytes or its text. */
export function seedFile(path: string, bytes: string | Uint8Array): SeedFile {
  const hash = sha256(bytes);
  const key = `${path} ${hash}`;
  const seed = parsed.get(key) ?? parse(path, bytes);
  parsed.set(key, seed);
  const text =
    typeof bytes === "string" ? bytes : Buffer.from(bytes).toString();
  return { path, text, hash, seed };
}

export async function readSnapshot(folder: string): Promise<Snapshot> {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"),
    )
    .filter((path) => !path.split("/").some((part) => part.startsWith(".")))
    .sort();
  const files = await Promise.all(
    paths.map(async (path) =>
      seedFile(path, await readFile(join(folder, path))),
    ),
  );
  return snapshotOf(files);
}

export function snapshotOf(files: readonly SeedFile[]): Snapshot {
  const records = files.flatMap(({ seed }) => seed.records);
  return {
    files: new Map(files.map((file) => [file.path, file])),
    seed: {
      records,
      unreadable: files.flatMap(({ seed }) => seed.unreadable),
      empty: files.flatMap(({ seed }) => seed.empty ?? []),
    },
    byId: new Map(records.map((record) => [record.id, record])),
  };
}
