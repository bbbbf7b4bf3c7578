import type { Lesson } from "./lesson.ts";

export const fields: Lesson = {
  id: "fields",
  title: { en: "Fields", zh: "字段" },
  story: [
    {
      en: "In December 2021 the first train left Kunming for Vientiane. Since then Laos, which has no coast, has a railway to China. Railways like this one, countries, people and what joins them: together they are the graph, and GraphQL is the language in which you ask it.",
      zh: "2021 年 12 月，首趟列车从昆明开往万象。没有海岸线的老挝，从此有了通往中国的铁路。这样的铁路，还有国家、人物以及它们之间的联系，合在一起就是图谱；GraphQL 是向图谱提问的语言。",
    },
    {
      en: "A query is a list of what you want to know, in braces: `{ … }`. The names in it are fields. In the editor, `railway` finds one railway (which one, the parentheses say; leave them as they are for now), and the braces after it say what you want to know of it: `gaugeMm`, how far its rails are apart.",
      zh: "查询就是写在花括号 `{ … }` 里的一张清单：想知道什么，就写什么。清单里的名字叫字段。编辑器里的 `railway` 找到一条铁路（圆括号写明是哪一条，先不用改），其后的花括号写明想知道它的什么：`gaugeMm` 是轨距，即两条钢轨的间距。",
    },
    {
      en: "Press Run. The answer has the shape of the query, with the values filled in (below the word `data`). You get what you name, and nothing else.",
      zh: "按“运行”。结果（写在 `data` 之下）与查询形状相同，只是填上了值：写了什么就得到什么，别的一概没有。",
    },
    {
      en: "To ask for more, write more fields inside the same braces, each on a line of its own. “What can I write here?” shows every field that there is; Enter takes the one that is marked. Brackets close by themselves. When your query does what the task asks, press Check: Run only shows the answer, Check compares it.",
      zh: "想知道更多，就在同一对花括号里再写几个字段，每个一行；按“此处能写什么？”，会列出所有可用的字段，按 Enter 选用。括号会自动成对。写好后按“检查”：“运行”只显示结果，“检查”则与任务比对。",
    },
  ],
  task: {
    ask: {
      en: "How long is the China–Laos Railway, and for what speed is it built? Ask for `lengthKm` and `designSpeedKmh`.",
      zh: "中老铁路全长多少？设计时速多少？请查询 `lengthKm` 和 `designSpeedKmh`。",
    },
    contract: {
      row: { en: "the China–Laos Railway", zh: "中老铁路" },
      at: "railway",
      fields: ["lengthKm", "designSpeedKmh"],
    },
    start: `{
  railway(id: "china-laos-railway") {
    gaugeMm
  }
}`,
    model: `{
  railway(id: "china-laos-railway") {
    lengthKm
    designSpeedKmh
  }
}`,
    again: [
      {
        instead: { "china-laos-railway": "jakarta-bandung-high-speed-railway" },
      },
    ],
    hints: [
      {
        en: "Everything you may ask of a railway is in the documentation of the type Railway.",
        zh: "一条铁路有哪些字段可查，见类型 Railway 的文档。",
      },
      {
        en: "Write the two fields inside the inner braces, where gaugeMm stands, each on a line of its own.",
        zh: "把两个字段写在里层花括号中，也就是 gaugeMm 所在的位置，每个一行。",
      },
      {
        en: "Put the right names in place of the holes:",
        zh: "把空格处换成正确的名字：",
      },
    ],
  },
  learnt: [
    {
      en: "A query names fields; the answer has its shape.",
      zh: "查询写出字段，结果与查询同形。",
    },
    {
      en: "You get what you ask for, and no more.",
      zh: "查什么得什么，不多也不少。",
    },
    {
      en: "“What can I write here?” shows what there is to ask.",
      zh: "按“此处能写什么？”可看有哪些字段。",
    },
  ],
};
