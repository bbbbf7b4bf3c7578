import { Identifier, schemes } from "../../api/model/index.ts";
import type { SeedRecord } from "../read.ts";
import { textsAt, type Rule, type Whole } from "./rule.ts";

/** Fields by which the world tells one record of a kind from all others. */
const identifying: Readonly<Record<string, readonly string[]>> = {
  Country: ["iso2", "iso3", "m49"],
  Page: ["file", "sha256"],
};

/** What stands in a field or a list, each with its place. */
const valuesAt = (record: SeedRecord, field: string) =>
  textsAt(record, field).map((value, index) => ({
    value,
    path: Array.isArray(record.fields[field]) ? [field, index] : [field],
  }));

const identifyingOf = ({ kind }: SeedRecord): readonly string[] => [
  ...(identifying[kind] ?? []),
  "identifiers",
];

/** The first record that has each identifying value. */
const owners = new WeakMap<Whole, Map<string, SeedRecord>>();

function ownersOf(whole: Whole): Map<string, SeedRecord> {
  const known = owners.get(whole);
  if (known) return known;
  const index = new Map<string, SeedRecord>();
  for (const record of whole.records)
    for (const field of identifyingOf(record))
      for (const { value } of valuesAt(record, field)) {
        const key = `${field} ${value}`;
        if (!index.has(key)) index.set(key, record);
      }
  owners.set(whole, index);
  return index;
}

export const identityRules: Rule[] = [
  {
    id: "N04",
    sentence: {
      en: "A code, an identifier, a file or a hash belongs to one record.",
      zh: "代码、外部标识、文件与哈希各只属于一条记录。",
    },
    *check(record, _facts, whole) {
      for (const field of identifyingOf(record))
        for (const { value, path } of valuesAt(record, field)) {
          const owner = ownersOf(whole).get(`${field} ${value}`);
          if (!owner || owner === record || owner.id === record.id) continue;
          yield {
            path,
            what: {
              en: `“${value}” is that of “${owner.id}” (${owner.file}:${owner.line([field])})`,
              zh: `“${value}”已属于“${owner.id}”（${owner.file}:${owner.line([field])}）`,
            },
            remedy: { en: "correct one of the two", zh: "请更正其一" },
          };
        }
    },
  },
  {
    id: "R02",
    sentence: {
      en: "A thing has one identifier of a scheme; only of schemes that number records about it may it have several.",
      zh: "一个事物在每种标识体系中只有一个标识；为有关记录编号的体系除外。",
    },
    *check(record) {
      const seen = new Map<string, string>();
      for (const { value, path } of valuesAt(record, "identifiers")) {
        if (!Identifier.isValid(value)) continue;
        const { scheme } = Identifier.of(value);
        const first = seen.get(scheme);
        if (first !== undefined && schemes[scheme].names === "THING")
          yield {
            path,
            what: {
              en: `${scheme} has given it “${first}” already`,
              zh: `${scheme} 已有标识“${first}”`,
            },
            remedy: {
              en: "keep the one that names the thing itself",
              zh: "请保留指称该事物本身的一个",
            },
          };
        seen.set(scheme, value);
      }
    },
  },
];
