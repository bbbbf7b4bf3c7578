import type { Lesson } from "./lesson.ts";

export const connections: Lesson = {
  id: "connections",
  title: { en: "Connections and cursors", zh: "连接与游标" },
  story: [
    {
      en: "Short lists the graph gives whole. A list that may be long comes in pages, and such a list is called a connection: `countries`, `statements`, `alignments`.",
      zh: "短的列表图谱会整个给出。可能很长的列表则分页给出，叫作连接，例如 `countries`、`statements`、`alignments`。",
    },
    {
      en: "In a connection the items stand one level deeper: `countries { edges { node { id } } }`. A node is the item; an edge holds it. Beside the edges you may ask for `totalCount`, the number over all pages.",
      zh: "在连接里，条目要深一层：`countries { edges { node { id } } }`。node 是条目，edge 装着它。与 edges 并列还可以查 `totalCount`，即各页合计的总数。",
    },
    {
      en: "`first` says how long a page is. `pageInfo { hasNextPage endCursor }` tells whether there is another, and where this one ends: that place is called a cursor. Give it as `after`, and you get the next page.",
      zh: "`first` 说明一页多长。`pageInfo { hasNextPage endCursor }` 说明是否还有下一页，以及本页止于何处：这个位置叫游标。把它作为 `after` 传入，就得到下一页。",
    },
  ],
  task: {
    ask: {
      en: "Page through the countries, five at a time, from the cursor in `$after`. Ask for `totalCount`, for `hasNextPage` and `endCursor`, and for each country’s `id`. Check turns the page for you.",
      zh: "逐页列出国家，每页五个，从 `$after` 中的游标开始。请查询 `totalCount`、`hasNextPage`、`endCursor` 以及每个国家的 `id`。“检查”会替你翻到下一页。",
    },
    contract: {
      row: { en: "one page of countries", zh: "一页国家" },
      at: "countries",
      fields: [
        "totalCount",
        "pageInfo.hasNextPage",
        "pageInfo.endCursor",
        "edges.node.id",
      ],
    },
    start: `query Page($after: String) {
  countries(first: 5) {
    totalCount
  }
}`,
    variables: { after: null },
    model: `query Page($after: String) {
  countries(first: 5, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { id } }
  }
}`,
    uses: ["variable"],
    again: [
      { cursor: { variable: "after", at: "countries.pageInfo.endCursor" } },
    ],
    hints: [
      {
        en: "See what a CountryConnection has, and which arguments countries takes.",
        zh: "看看 CountryConnection 有哪些字段，countries 有哪些参数。",
      },
      {
        en: "The items are in edges { node { … } }, the place in pageInfo { … }; pass after: $after beside first.",
        zh: "条目在 edges { node { … } } 中，位置在 pageInfo { … } 中；在 first 旁传入 after: $after。",
      },
      {
        en: "Put the right names in place of the holes:",
        zh: "把空格处换成正确的名字：",
      },
    ],
  },
  learnt: [
    {
      en: "A connection is a list in pages: edges { node { … } }, pageInfo, totalCount.",
      zh: "连接是分页的列表：edges { node { … } }、pageInfo、totalCount。",
    },
    {
      en: "first and after turn the pages.",
      zh: "用 first 和 after 翻页。",
    },
  ],
};
