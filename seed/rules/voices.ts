import { AttributedClaim, kindsOf } from "../../api/model/index.ts";
import { partsOf, textsAt, type Rule, type Whole } from "./rule.ts";
import type { Text } from "../../api/model/index.ts";
import type { SeedRecord } from "../read.ts";

const isAttributed = ({ kind }: SeedRecord) =>
  kindsOf(AttributedClaim).some(({ name }) => name === kind);

/** The fields that name whose words a claim gives. */
const voices = ["speakers", "reportedBy", "assertedBy"];

const han = /\p{Script=Han}/u;
const namesOf = (record: SeedRecord) => [
  ...Object.values(partsOf(record, "name")),
  ...textsAt(record, "aliases"),
];

/** What a description is about, without what describes it: Children of the school, 英才学校的小朋友们. */
const headOf = (name: string) =>
  name.split(/ (?:of|at|near|in|amazed) /)[0]!.replace(/^.*的/u, "");

/** The words of a name by which an English sentence can call its bearer. */
function englishOf(record: SeedRecord): string[] {
  const names = namesOf(record).filter((name) => !han.test(name));
  const isNamed = record.fields["isNamed"] === true;
  const words = names.flatMap((name) =>
    (isNamed ? name : headOf(name)).split(/[\s,]+/),
  );
  return [
    ...names,
    ...words.filter((word) =>
      isNamed ? /^\p{Lu}\p{L}/u.test(word) : word.length > 3,
    ),
  ];
}

/** The parts of a name by which a Chinese sentence can call its bearer. */
function chineseOf(record: SeedRecord): string[] {
  const names = namesOf(record).filter((name) => han.test(name));
  const isNamed = record.fields["isNamed"] === true;
  const parts = names.flatMap((name) =>
    isNamed ? name.split("·") : endsOf(headOf(name).replace(/们$/, "")),
  );
  return [...names, ...parts.filter((part) => part.length > 1)];
}

const endsOf = (text: string) =>
  Array.from(text, (_letter, index) => text.slice(index));

const bounded = (word: string) =>
  new RegExp(
    `(?<!\\p{L})${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\p{L})`,
    "iu",
  );

/** The languages in which a gist does not name somebody. */
function unnamedIn(record: SeedRecord, voice: SeedRecord): (keyof Text)[] {
  const { en = "", zh = "" } = partsOf(record, "gist");
  return [
    ...(englishOf(voice).some((name) => bounded(name).test(en))
      ? []
      : (["en"] as const)),
    ...(chineseOf(voice).some((name) => zh.includes(name))
      ? []
      : (["zh"] as const)),
  ];
}

const voicesOf = (record: SeedRecord, whole: Whole) =>
  voices.flatMap((field) =>
    textsAt(record, field).flatMap((id) => whole.byId.get(id) ?? []),
  );

export const voiceRules: Rule[] = [
  {
    id: "V01",
    sentence: {
      en: "A claim is the source's own or somebody's: assertion ARTICLE names nobody, every other one names who asserts it.",
      zh: "论断或出自来源本身，或出自他人：assertion 为 ARTICLE 时不写 assertedBy，其余须写明。",
    },
    *check(record) {
      const assertion = record.fields["assertion"];
      if (!isAttributed(record) || typeof assertion !== "string") return;
      const isOwn = assertion === "ARTICLE";
      const hasNames = textsAt(record, "assertedBy").length > 0;
      if (isOwn === hasNames)
        yield {
          path: [hasNames ? "assertedBy" : "assertion"],
          what: hasNames
            ? {
                en: "names somebody though the source speaks in its own voice",
                zh: "写有言者，assertion 却称来源自身的表述",
              }
            : {
                en: "is somebody's word, and nobody is named",
                zh: "为他人之言，却未写明是谁",
              },
          remedy: hasNames
            ? {
                en: "say what voice it is, or remove assertedBy",
                zh: "请改写 assertion，或删去 assertedBy",
              }
            : {
                en: "add assertedBy: [ … ], or write ARTICLE",
                zh: "请补上 assertedBy: [ … ]，或写 ARTICLE",
              },
        };
    },
  },
  {
    id: "V02",
    sentence: {
      en: "A gist names, in both languages, whose words it gives: a statement's speakers and who retells it, and whoever asserts a claim.",
      zh: "概要须以两种语言点明所述为谁之言：言论的说话人与转述者，论断的言者。",
    },
    *check(record, _facts, whole) {
      for (const voice of voicesOf(record, whole))
        for (const language of unnamedIn(record, voice))
          yield {
            path: ["gist", language],
            what: {
              en: `does not name “${voice.id}”, whose words it gives`,
              zh: `未点明所述为“${voice.id}”之言`,
            },
            remedy: {
              en: "begin with the name: Jane Doe says that …",
              zh: "请以姓名开头：某某说……",
            },
          };
    },
  },
  {
    id: "V03",
    sentence: {
      en: "An alignment is carried out by projects that it names.",
      zh: "已落实的对接须写明落实项目。",
    },
    *check(record) {
      if (
        record.fields["stage"] === "IMPLEMENTED" &&
        textsAt(record, "carriedBy").length === 0
      )
        yield {
          path: ["stage"],
          what: {
            en: "no project carries it out",
            zh: "没有落实项目",
          },
          remedy: {
            en: "add carriedBy: [ … ], or write the stage that the evidence shows",
            zh: "请补上 carriedBy: [ … ]，或按依据改写 stage",
          },
        };
    },
  },
];
