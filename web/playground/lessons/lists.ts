import type { Lesson } from "./lesson.ts";

export const lists: Lesson = {
  id: "lists",
  title: { en: "Lists", zh: "列表" },
  story: [
    {
      en: "A railway lies in one country or in several, and stops at many places. Where there may be several of something, the graph gives a list.",
      zh: "一条铁路可能穿过一国或数国，停靠许多地方。凡可能不止一个的，图谱就给出列表。",
    },
    {
      en: "You ask for a list as you ask for an object: `countries { id }`. The braces say what you want to know of each of its items. In the answer the list stands in square brackets: `[ … ]`.",
      zh: "查列表与查对象的写法一样：`countries { id }`。花括号写明想知道每一项的什么。在结果中，列表写在方括号 `[ … ]` 里。",
    },
    {
      en: "The documentation tells the two apart: `Place` is one place, `[Place!]!` is a list of places. The exclamation mark means that there is always a value; where there may be none, the answer says `null`. You need not look it up now: the first hint leads there.",
      zh: "文档里的写法能分清二者：`Place` 是一个地点，`[Place!]!` 是地点的列表。感叹号表示一定有值；可能没有值的，结果中会写 `null`。现在不必去查，需要时看第一条提示里的链接。",
    },
  ],
  task: {
    ask: {
      en: "Where does the Jakarta–Bandung High-Speed Railway stop? Ask for the `id` and the English name of each of its `stops`.",
      zh: "雅万高铁停靠哪些地方？请查询每个停靠地（`stops`）的 `id` 和英文名。",
    },
    contract: {
      row: { en: "one stop of the railway", zh: "铁路的一个停靠地" },
      at: "railway.stops",
      fields: ["id", "name.en"],
      key: "id",
    },
    start: `{
  railway(id: "jakarta-bandung-high-speed-railway") {
    name { en }
    countries { id }
  }
}`,
    model: `{
  railway(id: "jakarta-bandung-high-speed-railway") {
    stops {
      id
      name { en }
    }
  }
}`,
    again: [
      {
        instead: { "jakarta-bandung-high-speed-railway": "china-laos-railway" },
      },
    ],
    hints: [
      {
        en: "Look in the documentation of Railway for a field that is a list of places.",
        zh: "在 Railway 的文档中，找一个值为地点列表的字段。",
      },
      {
        en: "Put stops in the place of countries, and ask of each for id and name { en }.",
        zh: "把 countries 换成 stops，并查询每一项的 id 和 name { en }。",
      },
      {
        en: "Put the right names in place of the holes:",
        zh: "把空格处换成正确的名字：",
      },
    ],
  },
  learnt: [
    {
      en: "A list is asked for like an object; the braces count for each of its items.",
      zh: "列表与对象写法相同，花括号对每一项都有效。",
    },
    {
      en: "[Place!]! in the documentation is a list; ! means that there is always a value.",
      zh: "文档中的 [Place!]! 表示列表；! 表示一定有值。",
    },
  ],
};
