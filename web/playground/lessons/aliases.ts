import type { Lesson } from "./lesson.ts";

export const aliases: Lesson = {
  id: "aliases",
  title: { en: "Aliases", zh: "别名" },
  story: [
    {
      en: "Two railways were built at much the same time: one from China to Laos, one on the island of Java. Which is longer? You want both in one answer, side by side.",
      zh: "两条铁路几乎同期建设：一条从中国通往老挝，一条在爪哇岛上。哪条更长？最好一次查到，并排比较。",
    },
    {
      en: "But if `railway` stands twice in a query, with different arguments, there would be two values of one name, and the graph refuses: “Fields conflict”.",
      zh: "但若查询中两次写 `railway` 而参数不同，结果里就会有两个同名的值，图谱会拒绝：“Fields conflict”。",
    },
    {
      en: "An alias gives a field another name in the answer. It stands before the field, with a colon: `laos: railway(id: …)`. You choose the name.",
      zh: "别名让字段在结果中换个名字，写在字段前，加冒号：`laos: railway(id: …)`。名字由你来取。",
    },
    {
      en: "Both fields stand side by side within the same outer braces; there is no second query:\n`{\n  laos: railway(id: …) { … }\n  java: railway(id: …) { … }\n}`",
      zh: "两个字段并排写在同一对最外层花括号里，不是另写一个查询：\n`{\n  laos: railway(id: …) { … }\n  java: railway(id: …) { … }\n}`",
    },
  ],
  task: {
    ask: {
      en: "Ask for the length (`lengthKm`) of two railways in one query: the China–Laos Railway under the name `laos`, and `jakarta-bandung-high-speed-railway` under the name `java`.",
      zh: "用一个查询查出两条铁路的长度（`lengthKm`）：中老铁路取名 `laos`，`jakarta-bandung-high-speed-railway`（雅万高铁）取名 `java`。",
    },
    contract: {
      row: {
        en: "the whole answer, with both railways",
        zh: "整个结果，包含两条铁路",
      },
      at: "",
      fields: ["laos.lengthKm", "java.lengthKm"],
    },
    start: `{
  railway(id: "china-laos-railway") {
    lengthKm
  }
}`,
    model: `{
  laos: railway(id: "china-laos-railway") {
    lengthKm
  }
  java: railway(id: "jakarta-bandung-high-speed-railway") {
    lengthKm
  }
}`,
    uses: ["alias"],
    again: [{ instead: { "china-laos-railway": "east-coast-rail-link" } }],
    hints: [
      {
        en: "The field railway may stand twice, if each has a name of its own.",
        zh: "字段 railway 可以写两次，只要各有各的名字。",
      },
      {
        en: "Write `laos:` before the first `railway`. Copy its three lines and put the copy below them, before the last `}`; then change its name and its id.",
        zh: "在第一个 `railway` 前写上 `laos:`。把这三行复制一份，放在它们下面、最后一个 `}` 之前，再改掉名字和 id。",
      },
      {
        en: "Put the right names in place of the holes:",
        zh: "把空格处换成正确的名字：",
      },
    ],
  },
  learnt: [
    {
      en: "alias: field gives a field another name in the answer.",
      zh: "写作 别名: 字段，字段在结果中便换了名字。",
    },
    {
      en: "With aliases one query asks for the same kind of thing twice.",
      zh: "有了别名，一个查询就能两次查询同类条目。",
    },
  ],
};
