import { readdir } from "node:fs/promises";
import { LRUCache } from "lru-cache";
import { readTexts, sha256, type ReadTexts } from "../articles.ts";
import { checkSeed, type SeedProblem } from "../check.ts";
import { validated, validSeed, type ValidSeed } from "../valid-seed.ts";
import type { Places } from "./desk.ts";
import { readSnapshot, type Snapshot } from "./snapshot.ts";

/** What was said of the seeds that were checked last, by the hash of all that was checked. */
const known = new LRUCache<string, readonly SeedProblem[]>({ max: 8 });

/** What the check says of some files of records; what was previewed, saved and is to be loaded is checked once. */
export function checked(
  { files, seed }: Snapshot,
  { texts, unfit }: ReadTexts,
): readonly SeedProblem[] {
  const key = sha256(
    JSON.stringify([
      [...files.values()].map(({ path, hash }) => [path, hash]),
      [...texts].map(([id, text]) => [id, sha256(text)]),
      unfit,
    ]),
  );
  const before = known.get(key);
  if (before) return before;
  // A file that the desk has emptied has lost nothing: what names a record that is not there is told of it.
  const problems = checkSeed({ ...seed, empty: [] }, texts, unfit);
  known.set(key, problems);
  return problems;
}

/** The graph that the records of the desk describe, as `validSeed` has it; what was checked already is not checked again. */
export async function validRecords({
  folder,
  articles,
}: Places): Promise<ValidSeed> {
  const snapshot = await readSnapshot(folder);
  const { empty = [], records } = snapshot.seed;
  // The desk follows no link out of its folder, and takes a file without records for one of its own.
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  if (empty.length > 0 || entries.some((each) => each.isSymbolicLink()))
    return validSeed(articles, folder);
  const read = await readTexts(records, articles);
  return validated(records, read, checked(snapshot, read));
}
