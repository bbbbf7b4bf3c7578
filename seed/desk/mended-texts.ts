import { join } from "node:path";
import { editionsOf } from "../../api/articles/articles.ts";
import { isFileName, readText, sha256 } from "../articles.ts";
import type { SeedRecord } from "../read.ts";
import type { Places } from "./desk.ts";

/** Where the mended text is kept until its passages have followed. */
export const mendedFile = (file: string) => `${file}.mended`;

/** The texts of a page, where it was mended: of old and now. */
export async function textsOf(
  { fields }: SeedRecord,
  articles: string | undefined,
) {
  const { file, sha256: hash } = fields;
  if (!articles || typeof file !== "string" || !isFileName(file))
    return undefined;
  const [there, pending] = await Promise.all(
    [file, mendedFile(file)].map((name) => readText(join(articles, name))),
  );
  if (typeof there !== "string") return undefined;
  const before = editionsOf(there).find((each) => sha256(each) === hash);
  const after =
    typeof pending === "string" && sha256(pending) !== hash
      ? pending
      : before === undefined
        ? editionsOf(there).at(-1)!
        : undefined;
  return after === undefined ? undefined : { file, before, after };
}

/** The pages whose texts were mended and whose passages have not followed yet. */
export async function mendedPages(
  places: Places,
  records: readonly SeedRecord[],
): Promise<string[]> {
  const found = await Promise.all(
    records.map(async (record) =>
      record.kind === "Page" && (await textsOf(record, places.articles))
        ? [record.id]
        : [],
    ),
  );
  return found.flat();
}
