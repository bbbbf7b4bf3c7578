import type { Lesson } from "./lesson.ts";

export const errors: Lesson = {
  id: "errors",
  title: { en: "Errors and null", zh: "错误与空值" },
  story: [
    {
      en: "Three things may come back that are not what you hoped for: an error, `null`, and an empty list. They mean different things, and a researcher must not mix them up.",
      zh: "可能得到三种并非所愿的结果：错误、`null` 和空列表。三者含义不同，做研究的人不能混为一谈。",
    },
    {
      en: "An error says that the question makes no sense as it stands. It has a `message` and `locations`, the line and the column. The editor marks the place and says what to do. Mend the first error first: others often go with it.",
      zh: "错误表示问题本身写得不对。它有 `message`（说明）和 `locations`（行与列）。编辑器会标出位置并说明怎么改。先改第一个，别的往往随之消失。",
    },
    {
      en: "`null` is an answer: there is no such thing, or it is not known. An empty list, `[]`, is one as well: none is known. Neither means that there is none in the world; the graph rests on a few articles.",
      zh: "`null` 是一种回答：没有这个条目，或者不知道。空列表 `[]` 也是：目前一个也不知道。两者都不表示世上没有，图谱只依据几篇文章。",
    },
  ],
  task: {
    ask: {
      en: "This query has three mistakes. Mend them, so that it asks for `id` and English name of each of `$ids`. One of them does not exist: its row is null.",
      zh: "这个查询有三处错误。请改正，使它查出 `$ids` 中每一项的 `id` 和英文名。其中一项并不存在，对应的结果是 null。",
    },
    contract: {
      row: {
        en: "one of $ids; null where there is none",
        zh: "$ids 中的一项；不存在的为 null",
      },
      at: "nodes",
      fields: ["id", "name.en"],
      key: "id",
    },
    start: `query Three($ids: [ID!]!) {
  nodes(ids: ids) {
    id
    ... on Entitty {
      name
    }
  }
}`,
    variables: { ids: ["laos", "atlantis", "kenya"] },
    model: `query Three($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      name { en }
    }
  }
}`,
    uses: ["variable"],
    again: [{ variables: { ids: ["el-dorado", "chancay-port"] } }],
    hints: [
      {
        en: "The mistakes are underlined, and listed below the query. Read the first one.",
        zh: "错误处都画了线，并列在查询下方。请先读第一个。",
      },
      {
        en: "A variable begins with $; the type is called Entity; and a name needs braces that say in which language.",
        zh: "变量以 $ 开头；类型名是 Entity；名称要用花括号写明哪种语言。",
      },
      {
        en: "The query has this form:",
        zh: "查询的样子如下：",
      },
    ],
  },
  learnt: [
    {
      en: "An error is about the question, null and [] are answers.",
      zh: "错误说的是问题，null 和 [] 则是回答。",
    },
    {
      en: "Not in the graph does not mean not in the world.",
      zh: "图谱里没有，不等于世上没有。",
    },
  ],
};
