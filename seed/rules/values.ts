import { partsOf, type Rule } from "./rule.ts";

export const valueRules: Rule[] = [
  {
    id: "M10",
    sentence: {
      en: "What is counted is not less than nothing; only a share or its change may be.",
      zh: "计数不得为负；比例及其变化除外。",
    },
    *check(record) {
      const value = record.fields["value"];
      const unit = String(partsOf(record, "unit")["en"] ?? "");
      const isShare = /%|per ?cent|percentage|degree|celsius/i.test(unit);
      if (record.kind !== "Figure" || typeof value !== "number" || isShare)
        return;
      if (value < 0)
        yield {
          path: ["value"],
          what: { en: `${value} ${unit} cannot be`, zh: `${value} 不可能` },
          remedy: {
            en: "write the amount without its sign; the measure says whether it fell",
            zh: "请写绝对值；是否下降由 measure 说明",
          },
        };
    },
  },
  {
    id: "R01",
    sentence: {
      en: "A reference work can be found: by its address, or by its title and publisher.",
      zh: "参考资料须可查得：或有网址，或有题名与出版者。",
    },
    *check(record) {
      if (
        record.kind === "Source" &&
        record.fields["address"] === undefined &&
        record.fields["publisher"] === undefined
      )
        yield {
          path: ["id"],
          what: {
            en: "nobody can find it: it has neither an address nor a publisher",
            zh: "无从查找：既无网址，也无出版者",
          },
          remedy: {
            en: "add its address, or who published it under this title; where that is not known, take out what rests on it",
            zh: "请补上网址，或以此题名出版者；若不可知，请删去以其为据的内容",
          },
        };
    },
  },
];
