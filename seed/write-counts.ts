import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Coverage } from "./coverage.ts";
import { seedFolder, type SeedRecord } from "./read.ts";

const isCount =
  /^ {2}(?:sentences|coveredSentences|characters|coveredCharacters): /;

/** The text of a file of articles with the counts of one of them in their place, after its language or address. */
export function withCounts(
  text: string,
  { article, counts }: Pick<Coverage, "article" | "counts">,
): string | undefined {
  const lines = text.split("\n");
  const first = lines.indexOf(`- id: ${article}`);
  if (first < 0) return undefined;
  const next = lines.findIndex((line, at) => at > first && /^\S/.test(line));
  const last = next < 0 ? lines.length : next;
  const own = lines.slice(first, last).filter((line) => !isCount.test(line));
  const before = own.findLastIndex((line) =>
    /^ {2}(?:language|address): /.test(line),
  );
  if (before < 0) return undefined;
  const written = Object.entries(counts).map(
    ([name, count]) => `  ${name}: ${String(count)}`,
  );
  return [
    ...lines.slice(0, first),
    ...own.toSpliced(before + 1, 0, ...written),
    ...lines.slice(last),
  ].join("\n");
}

/** Writes what was counted into the records; returns the articles whose record is not written line by line. */
export async function writeCounts(
  records: readonly SeedRecord[],
  found: readonly Coverage[],
): Promise<string[]> {
  const unwritten: string[] = [];
  for (const each of found) {
    const { file } = records.find(({ id }) => id === each.article)!;
    const path = join(seedFolder, file);
    const text = withCounts(await readFile(path, "utf8"), each);
    if (text === undefined) unwritten.push(each.article);
    else await writeFile(path, text);
  }
  return unwritten;
}
