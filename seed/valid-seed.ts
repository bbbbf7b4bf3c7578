import { readTexts } from "./articles.ts";
import { checkSeed, problemLine, type SeedProblem } from "./check.ts";
import { projectRecords, type Projection } from "./projection.ts";
import { readSeed } from "./read.ts";
import type { Text } from "../api/model/index.ts";

/** The seed has problems; none of it is loaded. */
export class BrokenSeed extends Error {
  constructor(
    readonly problems: readonly SeedProblem[],
    language: keyof Text = "en",
  ) {
    super(problems.map((problem) => problemLine(problem, language)).join("\n"));
    this.name = "BrokenSeed";
  }
}

/** The graph that this checkout's records describe. Throws `BrokenSeed` with every problem. */
export async function soundSeed(
  articlesFolder: string | undefined,
): Promise<Projection> {
  const seed = await readSeed();
  const problems = checkSeed(
    seed,
    await readTexts(seed.records, articlesFolder),
  );
  if (problems.length > 0) throw new BrokenSeed(problems);
  return projectRecords(seed.records);
}
