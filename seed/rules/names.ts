import { distance } from "../nearest.ts";
import { textsAt, partsOf, type Rule, type Whole } from "./rule.ts";
import type { SeedRecord } from "../read.ts";

/** Kinds whose records are told apart by their names; claims are not. */
const isNamed = (record: SeedRecord) => record.fields["name"] !== undefined;

const spelling = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

const namesOf = (record: SeedRecord): string[] => {
  return [
    ...Object.values(partsOf(record, "name")),
    ...textsAt(record, "aliases"),
  ].filter((name) => typeof name === "string");
};

/** Records of each kind by each of their names, spelling aside. */
const indexes = new WeakMap<Whole, Map<string, SeedRecord[]>>();

function byName(whole: Whole): Map<string, SeedRecord[]> {
  const known = indexes.get(whole);
  if (known) return known;
  const index = new Map<string, SeedRecord[]>();
  for (const record of whole.records.filter(isNamed))
    for (const key of new Set(
      namesOf(record).map((name) => `${record.kind} ${spelling(name)}`),
    ))
      index.set(key, [...(index.get(key) ?? []), record]);
  indexes.set(whole, index);
  return index;
}

export const nameRules: Rule[] = [
  {
    id: "N01",
    sentence: {
      en: "Two records of a kind share no name or alias.",
      zh: "同类记录的名称与别名不得相同。",
    },
    *check(record, _facts, whole) {
      if (!isNamed(record)) return;
      const seen = new Set<SeedRecord>();
      for (const name of namesOf(record))
        for (const other of byName(whole).get(
          `${record.kind} ${spelling(name)}`,
        ) ?? []) {
          if (other === record || seen.has(other) || other.id > record.id)
            continue;
          seen.add(other);
          yield {
            path: ["name"],
            what: {
              en: `“${name}” also names “${other.id}” (${other.file}:${other.line()})`,
              zh: `“${name}”也是“${other.id}”的名称（${other.file}:${other.line()}）`,
            },
            remedy: {
              en: "merge the two records, or take the name from one",
              zh: "请合并两条记录，或从其一删去该名称",
            },
          };
        }
    },
  },
  {
    id: "N02",
    sentence: {
      en: "Two records of a kind do not differ by a slip of the pen in their English names.",
      zh: "同类记录的英文名称不得仅有笔误之差。",
    },
    *check(record, _facts, { records }) {
      const name = spelling(String(partsOf(record, "name")["en"] ?? ""));
      if (name.length < 8) return;
      for (const other of records) {
        if (other.kind !== record.kind || other.id >= record.id) continue;
        const theirs = spelling(String(partsOf(other, "name")["en"] ?? ""));
        // Names that differ in a number (18th, 19th) are a series, not a slip.
        const isSeries =
          theirs.replace(/\d+/g, "") === name.replace(/\d+/g, "");
        if (
          Math.abs(theirs.length - name.length) <= 1 &&
          theirs !== name &&
          !isSeries &&
          distance(theirs, name) === 1
        )
          yield {
            path: ["name", "en"],
            what: {
              en: `is one letter from the name of “${other.id}”`,
              zh: `与“${other.id}”的名称仅差一个字母`,
            },
            remedy: {
              en: "merge the two records, or make the names plainly different",
              zh: "请合并两条记录，或使名称明显不同",
            },
          };
      }
    },
  },
  {
    id: "N03",
    sentence: {
      en: "An alias is not the name itself.",
      zh: "别名不得与名称相同。",
    },
    *check(record) {
      const names = Object.values(partsOf(record, "name"));
      const aliases = record.fields["aliases"];
      for (const [index, alias] of (Array.isArray(aliases)
        ? aliases
        : []
      ).entries())
        if (names.includes(String(alias)))
          yield {
            path: ["aliases", index],
            what: {
              en: `“${String(alias)}” is the name`,
              zh: `“${String(alias)}”就是名称`,
            },
            remedy: { en: "take it away", zh: "请删去" },
          };
    },
  },
];
