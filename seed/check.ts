import { kinds, type Text } from "../api/model/index.ts";
import type { Problem } from "../api/model/record/problem.ts";
import { articleRules } from "./rules/articles.ts";
import { codeRules } from "./rules/codes.ts";
import { coordinateRules } from "./rules/coordinates.ts";
import { dateRules } from "./rules/dates.ts";
import { evidenceRules } from "./rules/evidence.ts";
import { eventRules } from "./rules/events.ts";
import { formRules } from "./rules/forms.ts";
import { identityRules } from "./rules/identity.ts";
import { meaningRules } from "./rules/meaning.ts";
import { nameRules } from "./rules/names.ts";
import { ownerRules } from "./rules/owners.ts";
import { quantityRules } from "./rules/quantities.ts";
import { shapeRules } from "./rules/shape.ts";
import { textRules } from "./rules/texts.ts";
import { valueRules } from "./rules/values.ts";
import { voiceRules } from "./rules/voices.ts";
import { Whole, type Finding, type Rule } from "./rules/rule.ts";
import type { Texts, UnfitText } from "./articles.ts";
import type { Seed, SeedRecord, Unreadable } from "./read.ts";

/** Every rule that the seed obeys; of one value only what the first of them finds is told. */
export const rules: readonly Rule[] = [
  ...shapeRules,
  ...codeRules,
  ...formRules,
  ...valueRules,
  ...identityRules,
  ...coordinateRules,
  ...textRules,
  ...dateRules,
  ...evidenceRules,
  ...articleRules,
  ...nameRules,
  ...ownerRules,
  ...eventRules,
  ...meaningRules,
  ...voiceRules,
  ...quantityRules,
];

/** A problem with all that an editor needs to mend it. */
export interface SeedProblem extends Omit<Problem, "path"> {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly id: string;
  readonly field: string;
  /** Whether the graph can be served all the same. */
  readonly isNotice: boolean;
}

/**
 * All problems of all records at once: what cannot be read first, then by file and line. None
 * means that the seed can be loaded.
 */
export function checkSeed(
  seed: Seed,
  texts: Texts = new Map(),
  unfit: readonly UnfitText[] = [],
): SeedProblem[] {
  const whole = new Whole(seed, texts, unfit);
  const found = seed.records.flatMap((record) => findingsOf(record, whole));
  return [
    ...[...seed.unreadable, ...whole.emptied()]
      .map(unreadableProblem)
      .sort(byPlace),
    ...merged(found).sort(byPlace),
  ];
}

interface Found extends Finding {
  readonly rule: Rule;
  readonly record: SeedRecord;
}

function findingsOf(record: SeedRecord, whole: Whole): Found[] {
  const facts = kinds.get(record.kind)!;
  const found: Found[] = [];
  const misshapen = new Set<string>();
  const told = new Map<string, Rule>();
  for (const rule of rules)
    for (const finding of rule.check(record, facts, whole)) {
      // What has the wrong shape is told once, whatever else follows from that.
      if (rule !== rules[0] && isWithin(misshapen, finding.path)) continue;
      const place = finding.path.join(".");
      if (rule === rules[0]) misshapen.add(place);
      // At the id stands what is wrong with the record as a whole.
      const first = place === "id" ? rule : (told.get(place) ?? rule);
      if (first !== rule) continue;
      told.set(place, rule);
      found.push({ ...finding, rule, record });
    }
  return found;
}

const isWithin = (paths: ReadonlySet<string>, path: Problem["path"]) =>
  paths.size > 0 &&
  path.some((_, index) => paths.has(path.slice(0, index + 1).join(".")));

/** One problem for all places that show the same trouble: told at the first, with a count. */
function merged(found: readonly Found[]): SeedProblem[] {
  const subjects = new Map<string, Found[]>();
  const groups: Found[][] = [];
  for (const each of found) {
    const key = each.subject && `${each.rule.id} ${each.subject}`;
    const known = key && subjects.get(key);
    if (known) known.push(each);
    else {
      const group = [each];
      groups.push(group);
      if (key) subjects.set(key, group);
    }
  }
  return groups.map(([first, ...others]) => {
    const { rule, record, path, what, remedy } = first!;
    return {
      rule: rule.id,
      file: record.file,
      line: record.line(path),
      id: record.id,
      field: path.join("."),
      what: others.length > 0 ? withPlaces(what, others) : what,
      remedy,
      isNotice: rule.isNotice ?? false,
    };
  });
}

function withPlaces(what: Text, others: readonly Found[]): Text {
  const places = others
    .slice(0, 3)
    .map(({ record, path }) => `${record.file}:${record.line(path)}`);
  const more = others.length > places.length ? " …" : "";
  return {
    en: `${what.en} (also in ${others.length} more: ${places.join(", ")}${more})`,
    zh: `${what.zh}（另有 ${others.length} 处：${places.join("、")}${more}）`,
  };
}

const unreadableProblem = ({
  file,
  line,
  what,
  remedy,
}: Unreadable): SeedProblem => ({
  rule: "S00",
  file,
  line,
  id: "",
  field: "",
  what,
  remedy,
  isNotice: false,
});

const byPlace = (a: SeedProblem, b: SeedProblem) =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;

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
