// Counts how often each rule is right on the pages with answers: what a candidate's confidence rests on.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readSeed } from "../../read.ts";
import { Gazetteer } from "../gazetteer.ts";
import { goldPages } from "./gold.ts";
import { judgements } from "./score.ts";

const gazetteer = new Gazetteer((await readSeed()).records);
const counts = new Map<string, { right: number; wrong: number }>();
for (const page of goldPages())
  for (const { rule, isRight } of judgements(page, gazetteer)) {
    const count = counts.get(rule) ?? { right: 0, wrong: 0 };
    count[isRight ? "right" : "wrong"]++;
    counts.set(rule, count);
  }
const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
await writeFile(
  join(import.meta.dirname, "..", "rule-counts.json"),
  `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`,
);
