import { partsOf, type Rule } from "./rule.ts";

const ordinal = /\bordinal\b|序数|第[一二三四五六七八九十百千万\d]/u;

/** Words for those who are counted, where Chinese counts occasions. */
const people = /\b(?:people|persons|visitors|passengers|residents)\b/i;

export const quantityRules: Rule[] = [
  {
    id: "Q04",
    sentence: {
      en: "A number is written in plain digits, without zeros before it.",
      zh: "数字用普通十进制书写，前面不加零。",
    },
    *check({ oddNumbers = [] }) {
      for (const { path, text, value } of oddNumbers)
        yield {
          path,
          what: {
            en: `“${text}” would be read as ${value}`,
            zh: `“${text}”会被读作 ${value}`,
          },
          remedy: {
            en: `write ${value} if that is meant; a code or a text goes in quotation marks`,
            zh: `若确指此数，请写 ${value}；代码或文本请加引号`,
          },
        };
    },
  },
  {
    id: "Q01",
    sentence: {
      en: "An order of magnitude has a range: a value and a greater upperValue. Other figures have one value.",
      zh: "数量级须有范围：value 及更大的 upperValue；其他数据只有一个数值。",
    },
    *check({ kind, fields }) {
      if (kind !== "Figure") return;
      const { value, upperValue, qualifier } = fields;
      const isRange = qualifier === "ORDER_OF_MAGNITUDE";
      const isFit = isRange
        ? typeof upperValue === "number" && upperValue > Number(value)
        : upperValue === undefined;
      if (!isFit)
        yield {
          path: [isRange ? "qualifier" : "upperValue"],
          what: isRange
            ? {
                en: "has no upper value above its value",
                zh: "没有大于 value 的 upperValue",
              }
            : {
                en: `is no part of a figure that is ${String(qualifier)}`,
                zh: `不应与 ${String(qualifier)} 同写`,
              },
          remedy: isRange
            ? {
                en: "write both ends: value: 10000, upperValue: 99999",
                zh: "请写明两端：value: 10000，upperValue: 99999",
              }
            : {
                en: "remove it, or write ORDER_OF_MAGNITUDE",
                zh: "请删去，或写 ORDER_OF_MAGNITUDE",
              },
        };
    },
  },
  {
    id: "Q02",
    sentence: {
      en: "An ordinal is no amount.",
      zh: "序数不是数量。",
    },
    *check(record) {
      if (record.kind !== "Figure") return;
      for (const field of ["measure", "unit"])
        if (
          Object.values(partsOf(record, field)).some((text) =>
            ordinal.test(text),
          )
        )
          yield {
            path: [field],
            what: { en: "counts a place in an order", zh: "所计为次序" },
            remedy: {
              en: "say it in another kind, such as an event with its ordinal",
              zh: "请用其他类别说明，如带届次的事件",
            },
          };
    },
  },
  {
    id: "Q03",
    sentence: {
      en: "人次 counts occasions and never people: visits, trips, instances of a service.",
      zh: "“人次”计次数而非人数；英文写 visits、trips、instances 等。",
    },
    *check(record) {
      for (const field of ["gist", "measure", "unit"]) {
        const { en = "", zh = "" } = partsOf(record, field);
        const [word] = people.exec(en) ?? [];
        if (zh.includes("人次") && word !== undefined)
          yield {
            path: [field, "en"],
            what: {
              en: `“${word}” are people, and 人次 counts occasions`,
              zh: `“${word}”指人，而“人次”计次数`,
            },
            remedy: {
              en: "write what is counted: visits, trips, instances",
              zh: "请写所计之事：visits、trips、instances",
            },
          };
      }
    },
  },
];
