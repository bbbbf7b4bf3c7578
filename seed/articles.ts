import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SeedRecord } from "./read.ts";

/** The raw text of each article that is at hand, by the id of its record. */
export type Texts = ReadonlyMap<string, string>;

export const sha256 = (text: string): string =>
  createHash("sha256").update(text, "utf8").digest("hex");

/** Reads the articles' texts; those whose file is missing are left out. */
export async function readTexts(
  records: readonly SeedRecord[],
  folder: string | undefined,
): Promise<Texts> {
  if (folder === undefined) return new Map();
  const articles = records.filter((record) => record.kind === "Article");
  const texts = await Promise.all(
    articles.map(async ({ id, fields }) => {
      const text = await readFile(
        join(folder, String(fields["file"])),
        "utf8",
      ).catch(() => undefined);
      return text === undefined ? [] : [[id, text] as const];
    }),
  );
  return new Map(texts.flat());
}

/** Only the Han characters and digits: how two texts are compared word for word. */
export const hanOf = (text: string): string =>
  text.replace(/[^\p{Script=Han}\d]/gu, "");
