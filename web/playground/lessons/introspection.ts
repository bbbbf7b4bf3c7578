import type { Lesson } from "./lesson.ts";

export const introspection: Lesson = {
  id: "introspection",
  title: { en: "Introspection", zh: "内省" },
  story: [
    {
      en: "How does the editor know which fields there are? It has asked. A GraphQL service describes itself, in GraphQL: that is called introspection, and you can use it on any such service in the world.",
      zh: "编辑器怎么知道有哪些字段？它问过。GraphQL 服务能用 GraphQL 描述自己，这叫内省，对世界上任何一个 GraphQL 服务都管用。",
    },
    {
      en: "`__type(name: …)` gives a type: its `name`, its `description`, its `fields`. Each field has a name and a description in turn. What begins with two underscores belongs to GraphQL itself.",
      zh: "`__type(name: …)` 给出一个类型：它的 `name`、`description` 和 `fields`，每个字段又有名称和说明。以两个下划线开头的，都属于 GraphQL 本身。",
    },
    {
      en: "The page Schema of this playground draws what introspection tells.",
      zh: "本演练场的“数据结构”页，就是把内省的结果画了出来。",
    },
  ],
  task: {
    ask: {
      en: "Ask for the fields of the type whose name is in `$type`: the `name` and the `description` of each.",
      zh: "查询名为 `$type` 的类型有哪些字段：每个字段的 `name` 和 `description`。",
    },
    contract: {
      row: { en: "one field of the type", zh: "该类型的一个字段" },
      at: "__type.fields",
      fields: ["name", "description"],
      key: "name",
    },
    start: `query Fields($type: String!) {
  __type(name: $type) {
    description
  }
}`,
    variables: { type: "Railway" },
    model: `query Fields($type: String!) {
  __type(name: $type) {
    fields {
      name
      description
    }
  }
}`,
    uses: ["variable"],
    again: [{ variables: { type: "Port" } }],
    hints: [
      {
        en: "A type may be asked for its fields as a country for its projects: it is a list.",
        zh: "查类型的字段，与查铁路的停靠地一样：是一个列表。",
      },
      {
        en: "Write fields { … } inside __type, with name and description.",
        zh: "在 __type 里写 fields { … }，查询 name 和 description。",
      },
      {
        en: "Put the right names in place of the holes:",
        zh: "把空格处换成正确的名字：",
      },
    ],
  },
  learnt: [
    {
      en: "Every GraphQL service can be asked what may be asked of it.",
      zh: "任何 GraphQL 服务，都可以问它能问些什么。",
    },
    {
      en: "__type, __schema and __typename belong to GraphQL itself.",
      zh: "__type、__schema 和 __typename 属于 GraphQL 本身。",
    },
  ],
};
