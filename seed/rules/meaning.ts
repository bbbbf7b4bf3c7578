import { textsAt, partsOf, type Rule } from "./rule.ts";
import type { Whole } from "./rule.ts";

/** Types of place that a map shows as a point. */
const drawn = [
  "PROVINCE",
  "SPECIAL_ADMINISTRATIVE_REGION",
  "CITY",
  "DISTRICT",
  "ISLAND",
  "STATION",
  "BORDER_CROSSING",
  "SITE",
];

/** Links along which nothing may lead back to itself. */
const trees = ["partOf", "within"];

export const meaningRules: Rule[] = [
  {
    id: "M01",
    sentence: {
      en: "Texts in English have no Han characters; Chinese ones have some, or are names in letters.",
      zh: "英文部分不含汉字；中文部分须含汉字，字母名称除外。",
    },
    *check(record) {
      for (const name of [
        "name",
        "gist",
        "description",
        "measure",
        "unit",
        "title",
        "capacity",
      ]) {
        const { en, zh } = partsOf(record, name);
        if (typeof en === "string" && /\p{Script=Han}/u.test(en))
          yield {
            path: [name, "en"],
            what: { en: "holds Han characters", zh: "含汉字" },
            remedy: {
              en: "write it in English; Chinese goes to zh",
              zh: "请用英文书写，中文放入 zh",
            },
          };
        if (
          name !== "unit" &&
          typeof zh === "string" &&
          !/[\p{Script=Han}A-Z]/u.test(zh)
        )
          yield {
            path: [name, "zh"],
            what: { en: "is not Chinese", zh: "不是中文" },
            remedy: { en: "write it in Chinese", zh: "请用中文书写" },
          };
      }
    },
  },
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
      en: "Every country and every place that a map can show has coordinates.",
      zh: "凡国家及地图可示之地，均须有坐标。",
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
    id: "M05",
    sentence: {
      en: "Country codes are written as the standards write them.",
      zh: "国家代码须合乎标准写法。",
    },
    *check(record) {
      const codes = { iso2: /^[A-Z]{2}$/, iso3: /^[A-Z]{3}$/, m49: /^\d{3}$/ };
      for (const [name, pattern] of Object.entries(codes)) {
        const value = record.fields[name] as string | undefined;
        if (value !== undefined && !pattern.test(value))
          yield {
            path: [name],
            what: {
              en: `“${value}” is no such code`,
              zh: `“${value}”不是有效代码`,
            },
            remedy: {
              en: 'write it as in LA, LAO, "418"',
              zh: '请写成 LA、LAO、"418" 的形式',
            },
          };
      }
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
            what: {
              en: `following “${field}” leads back to “${record.id}”`,
              zh: `沿“${field}”可回到“${record.id}”`,
            },
            remedy: {
              en: "take one of the links away",
              zh: "请删去其中一个链接",
            },
          };
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

function leadsBack(id: string, field: string, { byId }: Whole): boolean {
  const seen = new Set<string>();
  for (let at = byId.get(id); at && !seen.has(at.id);) {
    seen.add(at.id);
    const next = at.fields[field];
    if (next === id) return true;
    at = typeof next === "string" ? byId.get(next) : undefined;
  }
  return false;
}
