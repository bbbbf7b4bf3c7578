import { addWords } from "../i18n/i18n.ts";

const en = {
  lead: "The claims here rest on {{told}}. What these do not tell, the graph does not know.",
  rests: "What it rests on",
  article: "Article",
  by: "By",
  records: "Records",
  sentences: "Sentences in the graph",
  of: "{{covered}} of {{all}}",
  characters: "Share of characters",
  unsigned: "not on the page",
  all: "All",
  uncounted: "not counted",
  otherwise:
    "Codes, coordinates and dates that the articles do not give come from reference works, which each record names.",
  facts: "Facts",
  version: "Data version",
  licence: "Licence",
  things: "Records",
  works: "Reference works",
  stages: "How stages are meant",
  places: "Names of places",
  corrections: "If you find an error",
  rights: "Whose the texts are",
};
const zh = {
  lead: "图谱中的论断以{{told}}为依据。版面没有说的，图谱也不知道。",
  rests: "依据什么",
  article: "文章",
  by: "作者",
  records: "记录",
  sentences: "已收入的句子",
  of: "{{all}} 句中 {{covered}} 句",
  characters: "字数占比",
  unsigned: "版面未载",
  all: "合计",
  uncounted: "未统计",
  otherwise: "文章未载的代码、坐标与日期取自参考资料，每条记录均已注明。",
  facts: "概况",
  version: "数据版本",
  licence: "许可",
  things: "记录",
  works: "参考资料",
  stages: "对接进展的含义",
  places: "地名",
  corrections: "发现错误怎么办",
  rights: "原文归谁所有",
};

declare module "../i18n/i18n.ts" {
  interface Resources {
    aboutPage: typeof en;
  }
}

addWords("aboutPage", { en, zh });
