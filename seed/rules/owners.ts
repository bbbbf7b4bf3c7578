import { partsOf, textsAt, type Rule, type Whole } from "./rule.ts";
import type { SeedRecord } from "../read.ts";

/** Kinds whose things are named after the country or place that they belong to. */
const owned: readonly string[] = [
  "Concept",
  "Facility",
  "Organization",
  "Programme",
  "Strategy",
];

interface Land {
  readonly english: readonly string[];
  /** What a Chinese name says of it, be it only by the first character: 澳. */
  readonly marks: readonly string[];
}

const lands = new WeakMap<Whole, readonly Land[]>();

function landsOf(whole: Whole): readonly Land[] {
  const known = lands.get(whole);
  if (known) return known;
  const all = whole.records
    .filter(({ kind }) => kind === "Country" || kind === "Place")
    .map((record: SeedRecord) => {
      const names = [partsOf(record, "name"), partsOf(record, "officialName")];
      const chinese = [
        ...names.flatMap(({ zh }) => (zh ? [String(zh)] : [])),
        ...textsAt(record, "aliases").filter((text) =>
          /^\p{Script=Han}+$/u.test(text),
        ),
      ];
      return {
        english: names.flatMap(({ en }) => (en ? [String(en)] : [])),
        marks: chinese.flatMap((name) => [name, ...name.slice(0, 1)]),
      };
    });
  lands.set(whole, all);
  return all;
}

export const ownerRules: Rule[] = [
  {
    id: "N06",
    sentence: {
      en: "Where the English name says of which country or place, the Chinese name does.",
      zh: "英文名写明属于何国何地的，中文名亦须写明。",
    },
    *check(record, _facts, whole) {
      if (!owned.includes(record.kind)) return;
      const { en = "", zh = "" } = partsOf(record, "name");
      const land = landsOf(whole).find(({ english }) =>
        english.some(
          (name) =>
            String(en).endsWith(` of ${name}`) ||
            String(en).endsWith(` of the ${name}`) ||
            String(en).startsWith(`${name}'s `),
        ),
      );
      if (land && !land.marks.some((mark) => String(zh).includes(mark)))
        yield {
          path: ["name", "zh"],
          what: {
            en: `does not say of ${land.english[0]!}`,
            zh: `未写明属于${land.marks[0]!}`,
          },
          remedy: {
            en: "name the country or place, and keep the short form as an alias",
            zh: "请写明国名或地名，简称移入 aliases",
          },
        };
    },
  },
  {
    id: "N07",
    sentence: {
      en: "Who is not named has no name that could be rendered.",
      zh: "未具名者没有可译写的姓名。",
    },
    *check(record) {
      if (
        record.fields["isNamed"] === false &&
        record.fields["isTransliterated"] === true
      )
        yield {
          path: ["isTransliterated"],
          what: {
            en: "is said of somebody who is only described",
            zh: "用于仅有描述而未具名者",
          },
          remedy: { en: "remove it", zh: "请删去" },
        };
    },
  },
];
