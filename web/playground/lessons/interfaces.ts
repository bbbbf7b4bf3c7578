import type { Lesson } from "./lesson.ts";

export const interfaces: Lesson = {
  id: "interfaces",
  title: { en: "Interfaces and inline fragments", zh: "接口与内联片段" },
  story: [
    {
      en: "A railway, a port and a country have little in common. Yet the graph can give you all three in one list: `nodes(ids: …)`. What may you ask of each?",
      zh: "铁路、港口和国家没有多少共同之处，图谱却可以把三者放在一个列表里给你：`nodes(ids: …)`。对每一项能查什么呢？",
    },
    {
      en: "What all of them have is said by an interface. `Node` has only an `id`; `Entity` also has a name. For the rest you say for which kind you ask, by an inline fragment: `... on Railway { lengthKm }`. On other kinds it does nothing.",
      zh: "它们共有的东西由接口规定。`Node` 只有 `id`，`Entity` 还有名称。其余的要用内联片段写明查的是哪一种：`... on Railway { lengthKm }`，对别的种类不起作用。",
    },
    {
      en: "And which kind is it? `__typename` tells. It may be asked of every object.",
      zh: "那么它是哪一种？`__typename` 会告诉你，任何对象都可以查。",
    },
  ],
  task: {
    ask: {
      en: "Ask each of the things in `$ids` for its `__typename` and `id`; a railway also for `lengthKm`, and a country for `iso2`.",
      zh: "对 `$ids` 中的每一项查询 `__typename` 和 `id`；铁路另查 `lengthKm`，国家另查 `iso2`。",
    },
    contract: {
      row: { en: "one thing of $ids", zh: "$ids 中的一项" },
      at: "nodes",
      fields: ["__typename", "id", "lengthKm", "iso2"],
      key: "id",
    },
    start: `query Things($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
  }
}`,
    variables: { ids: ["china-laos-railway", "laos", "chancay-port"] },
    model: `query Things($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Railway { lengthKm }
    ... on Country { iso2 }
  }
}`,
    uses: ["inlineFragment"],
    again: [{ variables: { ids: ["kenya", "east-coast-rail-link"] } }],
    hints: [
      {
        en: "The documentation of Node says what all have in common, and which kinds there are.",
        zh: "Node 的文档说明了共有的字段，以及有哪些种类。",
      },
      {
        en: "Write ... on Railway { … } with what only a railway has, and ... on Country { … } for a country.",
        zh: "用 ... on Railway { … } 写铁路独有的字段，用 ... on Country { … } 写国家独有的字段。",
      },
      {
        en: "Put the right names in place of the holes:",
        zh: "把空格处换成正确的名字：",
      },
    ],
  },
  learnt: [
    {
      en: "An interface says what several kinds have in common.",
      zh: "接口规定若干种类共有的字段。",
    },
    {
      en: "... on Kind { … } asks for what only that kind has; __typename tells the kind.",
      zh: "... on 种类 { … } 查该种类独有的字段；__typename 说明种类。",
    },
  ],
};
