import type { Lesson } from "./lesson.ts";

export const paths: Lesson = {
  id: "paths",
  title: { en: "Paths", zh: "路径" },
  story: [
    {
      en: "Kenya lies in Africa, Brazil in South America. Is there any connection between them in what the articles tell? In tables that would be a search through all of them; in a graph it is one question.",
      zh: "肯尼亚在非洲，巴西在南美。在文章的叙述里，两国之间有没有关联？若是表格，就得翻遍每一张；在图谱里，这只是一个问题。",
    },
    {
      en: "`path(from: …, to: …)` finds the shortest chain of links. Each link of the chain is a hop: `paths { hops { … } }`. Its `sentence` reads it out.",
      zh: "`path(from: …, to: …)` 找出最短的一串联系。其中每一步叫作 hop：`paths { hops { … } }`，`sentence` 把这一步念出来。",
    },
    {
      en: "A chain is as strong as its weakest link. So ask each hop for its `evidence`, too: the passages of articles that it rests on. That two countries are joined by a path does not mean that they have to do with each other.",
      zh: "一串联系有多可靠，取决于最弱的一环。所以还要查每一步的 `evidence`，即它所依据的原文段落。两国之间有路径，并不等于两国有往来。",
    },
  ],
  task: {
    ask: {
      en: "Ask for one path from `$from` to `$to`: for each hop its English sentence, and the `id` of the article of its evidence.",
      zh: "查询从 `$from` 到 `$to` 的一条路径：每一步的英文句子，以及其依据所在文章的 `id`。",
    },
    contract: {
      row: { en: "one hop of the path", zh: "路径中的一步" },
      at: "path.paths.hops",
      fields: ["sentence.en", "evidence.article.id"],
      key: "sentence.en",
    },
    start: `query Path($from: ID!, $to: ID!) {
  path(from: $from, to: $to) {
    paths { length }
  }
}`,
    variables: { from: "kenya", to: "brazil" },
    model: `query Path($from: ID!, $to: ID!) {
  path(from: $from, to: $to) {
    paths {
      hops {
        sentence { en }
        evidence { article { id } }
      }
    }
  }
}`,
    uses: ["variable"],
    again: [
      { variables: { from: "laos", to: "peru" } },
      { variables: { from: "malaysia", to: "indonesia" } },
    ],
    hints: [
      {
        en: "A path has hops: see what the type Hop can be asked for.",
        zh: "路径由 hops 组成：看看类型 Hop 能查什么。",
      },
      {
        en: "Inside paths { … } write hops { … }, with the sentence and with evidence { article { id } }.",
        zh: "在 paths { … } 里写 hops { … }，查询句子和 evidence { article { id } }。",
      },
      {
        en: "Put the right names in place of the holes:",
        zh: "把空格处换成正确的名字：",
      },
    ],
  },
  learnt: [
    {
      en: "A path is a chain of hops, and each hop has evidence of its own.",
      zh: "路径由若干步组成，每一步都有自己的依据。",
    },
    {
      en: "That there is a path proves no relation.",
      zh: "有路径并不能证明有关系。",
    },
  ],
};
