import type { Lesson } from "./lesson.ts";

export const filters: Lesson = {
  id: "filters",
  title: { en: "Filters and order", zh: "筛选与排序" },
  story: [
    {
      en: "Eleven railways and train services are in the graph. You only want those of some countries, and the longest first. Do not fetch all and search by hand: let the graph do it.",
      zh: "图谱收录了十一条铁路和班列。你只要某几个国家的，并且由长到短。不必全部取来再自己找，让图谱来做。",
    },
    {
      en: '`filter` takes conditions by the fields of the kind: `filter: { status: [IN_OPERATION] }`. A condition on a link names ids: `filter: { countries: { id: ["laos"] } }`. All the conditions that you give must hold.',
      zh: '`filter` 按字段给出条件：`filter: { status: [IN_OPERATION] }`。对联系的条件写 id：`filter: { countries: { id: ["laos"] } }`。所给的条件须全部满足。',
    },
    {
      en: "`IN_OPERATION` stands without quotation marks: it is a term, one of a closed list, and the editor shows the others.",
      zh: "`IN_OPERATION` 不加引号：它是枚举值，取自一份固定的清单，编辑器会列出其他的。",
    },
    {
      en: "`order` says by what to sort, and which way: `order: { by: OPENED, direction: ASCENDING }`. Without it the most important come first.",
      zh: "`order` 说明按什么排序、往哪个方向：`order: { by: OPENED, direction: ASCENDING }`。不写则最重要的在前。",
    },
  ],
  task: {
    ask: {
      en: "List the railways that lie in one of the countries of `$countries`, the longest first, with `id` and `lengthKm`. Ask for at most twenty.",
      zh: "列出位于 `$countries` 中任一国家的铁路，由长到短，查询 `id` 和 `lengthKm`，最多二十条。",
    },
    contract: {
      row: { en: "one railway", zh: "一条铁路" },
      at: "railways.edges.node",
      fields: ["id", "lengthKm"],
      key: "id",
      order: {
        by: "lengthKm",
        told: {
          en: "the longest first, unknown lengths last",
          zh: "由长到短，长度未知的在后",
        },
      },
    },
    start: `query Longest($countries: [ID!]!) {
  railways(first: 20) {
    edges { node { id lengthKm } }
  }
}`,
    variables: { countries: ["laos", "indonesia", "malaysia"] },
    model: `query Longest($countries: [ID!]!) {
  railways(
    filter: { countries: { id: $countries } }
    order: { by: LENGTH_KM, direction: DESCENDING }
    first: 20
  ) {
    edges { node { id lengthKm } }
  }
}`,
    uses: ["variable"],
    again: [{ variables: { countries: ["china"] } }],
    hints: [
      {
        en: "The field railways takes the arguments filter and order: look at RailwayFilter and RailwayOrder.",
        zh: "字段 railways 有参数 filter 和 order：请看 RailwayFilter 和 RailwayOrder。",
      },
      {
        en: "filter: { countries: { id: $countries } } finds them, order: { by: LENGTH_KM, … } sorts them. The longest first is DESCENDING.",
        zh: "filter: { countries: { id: $countries } } 负责筛选，order: { by: LENGTH_KM, … } 负责排序。由长到短是 DESCENDING。",
      },
      {
        en: "Put the right names in place of the holes:",
        zh: "把空格处换成正确的名字：",
      },
    ],
  },
  learnt: [
    {
      en: "filter keeps what matches, order sorts, first bounds: the graph does the work.",
      zh: "filter 筛选，order 排序，first 限量：都由图谱来做。",
    },
    { en: "Terms stand without quotation marks.", zh: "枚举值不加引号。" },
  ],
};
