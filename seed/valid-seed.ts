import { UserError } from "../api/errors.ts";
import { readTexts, type ReadTexts } from "./articles.ts";
import { checkSeed, problemLine, type SeedProblem } from "./check.ts";
import { projectRecords, type Projection } from "./projection.ts";
import { readSeed, seedFolder, type SeedRecord } from "./read.ts";
import type { Text } from "../api/model/index.ts";

/** The seed has problems; none of it is loaded. */
export class BrokenSeed extends UserError {
  override readonly name = "BrokenSeed";
  constructor(readonly problems: readonly SeedProblem[]) {
    const lines = (language: keyof Text) =>
      problems.map((problem) => problemLine(problem, language)).join("\n");
    super({ en: lines("en"), zh: lines("zh") });
  }
}

export interface ValidSeed {
  readonly projection: Projection;
  /** Which copies of pages cannot be used, and why: their passages stay without words. */
  readonly notices: readonly Text[];
}

/**
 * The graph that this checkout's records describe. Throws `BrokenSeed` with every problem of the
 * records; what is wrong with a reader's copy of a page, or counted anew, is only noticed.
 */
export async function validSeed(
  articlesFolder: string | undefined,
  folder = seedFolder,
): Promise<ValidSeed> {
  const seed = await readSeed(folder);
  const read = await readTexts(seed.records, articlesFolder);
  const problems = checkSeed(seed, read.texts, read.unfit);
  return validated(seed.records, read, problems);
}

/** The same of records that were checked. */
export function validated(
  records: readonly SeedRecord[],
  read: ReadTexts,
  problems: readonly SeedProblem[],
): ValidSeed {
  const broken = problems.filter(({ isNotice }) => !isNotice);
  if (broken.length > 0) throw new BrokenSeed(broken);
  return {
    projection: projectRecords(records),
    notices: noticesOf(problems, read),
  };
}

const noticesOf = (
  problems: readonly SeedProblem[],
  { folderFault }: ReadTexts,
): Text[] => [
  ...(folderFault ? [folderFault] : []),
  ...problems.map(({ id, what, remedy }) => ({
    en: `${id}: ${what.en}; ${remedy.en}.`,
    zh: `${id}：${what.zh}；${remedy.zh}。`,
  })),
];
