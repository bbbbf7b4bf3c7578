import { kinds, type Text } from "../api/model/index.ts";
import type { Problem } from "../api/model/record/problem.ts";
import { dateRules } from "./rules/dates.ts";
import { evidenceRules } from "./rules/evidence.ts";
import { meaningRules } from "./rules/meaning.ts";
import { nameRules } from "./rules/names.ts";
import { shapeRules } from "./rules/shape.ts";
import type { Rule, Whole } from "./rules/rule.ts";
import type { Texts } from "./articles.ts";
import type { Seed, SeedRecord } from "./read.ts";

/** Every rule that the seed obeys. */
export const rules: readonly Rule[] = [
  ...shapeRules,
  ...evidenceRules,
  ...dateRules,
  ...nameRules,
  ...meaningRules,
];

/** A problem with all that an editor needs to mend it. */
export interface SeedProblem extends Omit<Problem, "path"> {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly id: string;
  readonly field: string;
}

/** All problems of all records at once, by file and line; none means that it can be loaded. */
export function checkSeed(seed: Seed, texts: Texts = new Map()): SeedProblem[] {
  const byId = new Map<string, SeedRecord>();
  for (const record of seed.records)
    if (!byId.has(record.id)) byId.set(record.id, record);
  const whole: Whole = { records: seed.records, byId, texts };
  const unreadable = seed.unreadable.map(
    ({ file, line, message }): SeedProblem => ({
      rule: "S00",
      file,
      line,
      id: "",
      field: "",
      what: { en: message, zh: `无法读取：${message}` },
      remedy: { en: "correct the YAML", zh: "请更正 YAML" },
    }),
  );
  const found = seed.records.flatMap((record) => {
    const facts = kinds.get(record.kind);
    return facts
      ? rules.flatMap((rule) =>
          [...rule.check(record, facts, whole)].map((finding): SeedProblem => ({
            rule: rule.id,
            file: record.file,
            line: record.line(finding.path),
            id: record.id,
            field: finding.path.join("."),
            what: finding.what,
            remedy: finding.remedy,
          })),
        )
      : [];
  });
  return [...unreadable, ...found].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line,
  );
}

/** One problem as a line for a terminal. */
export const problemLine = (
  problem: SeedProblem,
  language: keyof Text,
): string =>
  [
    `${problem.file}:${problem.line}`,
    problem.id || "–",
    problem.field || "–",
    `${problem.what[language]}; ${problem.remedy[language]} [${problem.rule}]`,
  ].join("  ");
