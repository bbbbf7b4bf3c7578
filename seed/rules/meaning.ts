import { targetsOf } from "../../api/model/record/targets.ts";
import { textsAt, partsOf, type Rule } from "./rule.ts";
import type { Whole } from "./rule.ts";
import type { SeedRecord } from "../read.ts";

/** Types of place that the gazetteers of the world have one and all. */
const drawn = ["PROVINCE", "SPECIAL_ADMINISTRATIVE_REGION"];

/** Links along which nothing may lead back to itself. */
const trees = ["partOf", "within"];

export const meaningRules: Rule[] = [
  {
    id: "M02",
    sentence: {
      en: "A gist is one short sentence: at most 60 words, at most 90 Han characters.",
      zh: "概要须为一句短句：英文不超过 60 词，中文不超过 90 字。",
    },
    *check(record) {
      const { en = "", zh = "" } = partsOf(record, "gist");
      const words = String(en).split(/\s+/).length;
      if (words > 60 || String(zh).length > 90)
        yield {
          path: ["gist"],
          what: {
            en: `has ${words} words and ${String(zh).length} characters`,
            zh: `英文 ${words} 词，中文 ${String(zh).length} 字`,
          },
          remedy: { en: "say it more briefly", zh: "请写短些" },
        };
    },
  },
  {
    id: "M04",
    sentence: {
      en: "Every country and every division of the first level has coordinates.",
      zh: "凡国家及一级行政区，均须有坐标。",
    },
    *check(record) {
      const isDrawn =
        record.kind === "Country" ||
        (record.kind === "Place" &&
          drawn.includes(String(record.fields["placeType"])));
      if (isDrawn && record.fields["coordinates"] === undefined)
        yield {
          path: ["id"],
          what: { en: "has no coordinates", zh: "没有坐标" },
          remedy: {
            en: "add coordinates: { latitude: …, longitude: … } with their reference",
            zh: "请补上 coordinates: { latitude: …, longitude: … } 及其来源",
          },
        };
    },
  },
  {
    id: "M06",
    sentence: {
      en: "Nothing lies within itself or is part of itself, however many steps away.",
      zh: "任何事物不得直接或间接隶属于自身。",
    },
    *check(record, _facts, whole) {
      for (const field of trees)
        if (leadsBack(record.id, field, whole))
          yield {
            path: [field],
            subject: `${field} ${cycleOf(record, field, whole)}`,
            what: {
              en: `following “${field}” leads back to “${record.id}”`,
              zh: `沿“${field}”可回到“${record.id}”`,
            },
            remedy: {
              en: "remove one of the links",
              zh: "请删去其中一个链接",
            },
          };
    },
  },
  {
    id: "M11",
    sentence: {
      en: "No link leads from a record to itself, and no claim joins a thing with itself.",
      zh: "链接不得指向记录自身，论断不得将事物与其自身相连。",
    },
    *check(record, facts, whole) {
      if (whole.isDoubled(record)) return;
      const ends = new Map<string, string>();
      for (const { id, path } of targetsOf(facts, record.fields)) {
        const [field = ""] = path;
        const isEnd = facts.role === "CLAIM" && path.length === 1;
        const first = isEnd ? ends.get(id) : undefined;
        if (isEnd) ends.set(id, String(field));
        if (id !== record.id && first === undefined) continue;
        yield {
          path,
          what:
            first === undefined
              ? { en: "names the record itself", zh: "指向记录自身" }
              : {
                  en: `“${id}” is its ${first} as well`,
                  zh: `“${id}”也是其 ${first}`,
                },
          remedy: { en: "name another record", zh: "请改写另一条记录" },
        };
      }
    },
  },
  {
    id: "M07",
    sentence: {
      en: "A statement has a speaker; a figure is about something.",
      zh: "言论须有发言人，数据须有对象。",
    },
    *check(record) {
      const needed = { Statement: "speakers", Figure: "about" }[record.kind];
      if (needed && textsAt(record, needed).length === 0)
        yield {
          path: [needed],
          what: { en: "names nobody and nothing", zh: "为空" },
          remedy: { en: `add ${needed}`, zh: `请补上 ${needed}` },
        };
    },
  },
];

/** Records by field of a tree from which nothing leads back to themselves. */
const rooted = new WeakMap<Whole, Map<string, Set<string>>>();

function leadsBack(id: string, field: string, whole: Whole): boolean {
  const byField = rooted.get(whole) ?? new Map<string, Set<string>>();
  rooted.set(whole, byField);
  const sound = byField.get(field) ?? new Set<string>();
  byField.set(field, sound);
  const seen = new Set<string>();
  for (
    let at = whole.byId.get(id);
    at && !seen.has(at.id) && !sound.has(at.id);
  ) {
    seen.add(at.id);
    const next = at.fields[field];
    if (next === id) return true;
    at = typeof next === "string" ? whole.byId.get(next) : undefined;
    if (!at) for (const each of seen) sound.add(each);
  }
  return false;
}

/** The first id of those along which a field leads from a record back to it. */
function cycleOf(record: SeedRecord, field: string, { byId }: Whole): string {
  const ids = [record.id];
  for (
    let at = byId.get(String(record.fields[field]));
    at && !ids.includes(at.id);
    at = byId.get(String(at.fields[field]))
  )
    ids.push(at.id);
  return ids.sort()[0]!;
}
