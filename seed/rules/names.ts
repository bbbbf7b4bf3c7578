import { joined, syllablesOf } from "../../api/text/pinyin.ts";
import { nearNames } from "./near-names.ts";
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

const namesOf = (record: SeedRecord): string[] =>
  [
    ...Object.values(partsOf(record, "name")),
    ...textsAt(record, "aliases"),
  ].filter((name) => typeof name === "string" && spelling(name) !== "");

const englishName = (record: SeedRecord) =>
  String(partsOf(record, "name")["en"] ?? "");

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
      add(index, key, record);
  // So that of all who share a name each is compared with those before it, wherever they are written.
  for (const records of index.values())
    records.sort((a, b) => (a.id < b.id ? -1 : 1));
  indexes.set(whole, index);
  return index;
}

function add<Key>(index: Map<Key, SeedRecord[]>, key: Key, record: SeedRecord) {
  const records = index.get(key);
  if (records) records.push(record);
  else index.set(key, [record]);
}

/** The records of a kind that are called so, by a name or an alias. */
export const recordsNamed = (
  kind: string,
  name: string,
  whole: Whole,
): readonly SeedRecord[] =>
  byName(whole).get(`${kind} ${spelling(name)}`) ?? [];

/** Whether an editor has said that the two are not one. */
const isToldApart = (a: SeedRecord, b: SeedRecord): boolean =>
  textsAt(a, "differentFrom").includes(b.id) ||
  textsAt(b, "differentFrom").includes(a.id);

/** People are told apart by their Chinese names: many share one pinyin. */
function haveChineseApart(a: SeedRecord, b: SeedRecord): boolean {
  const chinese = (record: SeedRecord) =>
    namesOf(record)
      .filter((name) => /\p{Script=Han}/u.test(name))
      .map(spelling);
  const [ofA, ofB] = [chinese(a), chinese(b)];
  return (
    ofA.length > 0 && ofB.length > 0 && !ofA.some((name) => ofB.includes(name))
  );
}

/** Whether two records are known to be two, whatever they are called. */
const areTwo = (a: SeedRecord, b: SeedRecord): boolean =>
  a.id === b.id ||
  isToldApart(a, b) ||
  (a.kind === "Person" && haveChineseApart(a, b));

/** Whether names differ only in words that spell their own Chinese names by sound. */
function differInPinyin(a: SeedRecord, b: SeedRecord): boolean {
  const words = (record: SeedRecord) =>
    englishName(record)
      .split(/[^\p{L}\p{N}'’]+/u)
      .map(spelling);
  const [ofA, ofB] = [words(a), words(b)];
  const isSound = (own: string[], others: string[], record: SeedRecord) => {
    const sound = joined(
      syllablesOf(
        (partsOf(record, "name")["zh"] ?? "").replace(
          /[^\p{Script=Han}]/gu,
          "",
        ),
      ),
    );
    return own
      .filter((word) => !others.includes(word))
      .every((word) => sound.includes(word));
  };
  return isSound(ofA, ofB, a) && isSound(ofB, ofA, b);
}

/** Names this short differ by a letter for good reasons. */
const shortest = 8;

interface Neighbours {
  /** Spellings that are a letter from a spelling. */
  readonly near: ReadonlyMap<string, readonly string[]>;
  readonly records: ReadonlyMap<string, readonly SeedRecord[]>;
}

/** The English names of each kind that are a letter apart. */
const neighbours = new WeakMap<Whole, Map<string, Neighbours>>();

function neighboursOf(kind: string, whole: Whole): Neighbours {
  const byKind = neighbours.get(whole) ?? new Map<string, Neighbours>();
  neighbours.set(whole, byKind);
  const known = byKind.get(kind);
  if (known) return known;
  const records = new Map<string, SeedRecord[]>();
  for (const record of whole.records) {
    const name = spelling(englishName(record));
    if (record.kind === kind && name.length >= shortest - 1)
      add(records, name, record);
  }
  const found = { near: nearNames([...records.keys()]), records };
  byKind.set(kind, found);
  return found;
}

export const nameRules: Rule[] = [
  {
    id: "N01",
    sentence: {
      en: "Two records of a kind share no name or alias, unless they are said to be two.",
      zh: "同类记录的名称与别名不得相同，除非注明并非同一对象。",
    },
    *check(record, _facts, whole) {
      if (!isNamed(record)) return;
      const seen = new Set<SeedRecord>();
      for (const name of namesOf(record)) {
        const other = recordsNamed(record.kind, name, whole).find(
          (each) => each.id >= record.id || !areTwo(record, each),
        );
        if (!other || other.id >= record.id || seen.has(other)) continue;
        seen.add(other);
        yield {
          path: ["name"],
          what: {
            en: `“${name}” also names “${other.id}” (${other.file}:${other.line()})`,
            zh: `“${name}”也是“${other.id}”的名称（${other.file}:${other.line()}）`,
          },
          remedy: {
            en: `merge the two records, remove the name from one, or, where they are two, write differentFrom: [${other.id}]`,
            zh: `请合并两条记录，或从其一删去该名称；若确非同一对象，请写 differentFrom: [${other.id}]`,
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
    *check(record, _facts, whole) {
      const name = spelling(englishName(record));
      if (name.length < shortest) return;
      const { near, records } = neighboursOf(record.kind, whole);
      for (const nearName of near.get(name) ?? []) {
        const other = records
          .get(nearName)!
          .find(
            (each) =>
              each.id < record.id &&
              !areTwo(record, each) &&
              !differInPinyin(record, each),
          );
        if (other)
          yield {
            path: ["name", "en"],
            what: {
              en: `is one letter from the name of “${other.id}”`,
              zh: `与“${other.id}”的名称仅差一个字母`,
            },
            remedy: {
              en: `merge the two records, make the names plainly different, or, where they are two, write differentFrom: [${other.id}]`,
              zh: `请合并两条记录，或使名称明显不同；若确非同一对象，请写 differentFrom: [${other.id}]`,
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
        if (typeof alias === "string" && names.includes(alias))
          yield {
            path: ["aliases", index],
            what: {
              en: `“${alias}” is the name`,
              zh: `“${alias}”就是名称`,
            },
            remedy: { en: "remove it", zh: "请删去" },
          };
    },
  },
  {
    id: "N05",
    sentence: {
      en: "What a record is said to differ from is another record of its kind.",
      zh: "注明并非同一对象的，须是另一条同类记录。",
    },
    *check(record, _facts, whole) {
      for (const [index, id] of textsAt(record, "differentFrom").entries()) {
        const other = whole.byId.get(id);
        if (
          other
            ? other.kind === record.kind && id !== record.id
            : whole.isLost(id, [record.kind])
        )
          continue;
        const near = whole
          .near(id, [record.kind])
          .filter((each) => each !== record.id);
        yield {
          path: ["differentFrom", index],
          what: {
            en: `“${id}” is no other ${record.kind}`,
            zh: `“${id}”不是另一条 ${record.kind} 记录`,
          },
          remedy: near.length
            ? {
                en: `did you mean ${near.join(", ")}?`,
                zh: `是否指 ${near.join("、")}？`,
              }
            : { en: "remove it", zh: "请删去" },
        };
      }
    },
  },
];
