import type { Lesson } from "./lesson.ts";

export const statements: Lesson = {
  id: "statements",
  title: { en: "Statements, and who says so", zh: "陈述：出自谁口" },
  story: [
    {
      en: "“Brazil’s strategies align with the initiative.” Is that a fact? In the graph such a sentence is a claim, and a claim has somebody behind it: both sides together, one side, a witness, an expert, or the article itself.",
      zh: "“巴西的发展战略与倡议相对接。”这是事实吗？在图谱里，这样的话是一项主张，主张总有人说：双方共同、一方、亲历者、专家，或者文章本身。",
    },
    {
      en: "`assertion` tells on whose word a claim rests, and `assertedBy` who that is. Where the article speaks in its own voice, that list is empty: nobody is named, and the reporters answer for it.",
      zh: "`assertion` 说明主张凭谁的话成立，`assertedBy` 说明是哪些人。若文章以自己的口吻叙述，这个列表就是空的：没有点名任何人，由记者负责。",
    },
    {
      en: "What people said is data of its own kind: a `Statement`, with `speakers`, the `role` in which they spoke, and whether the words are given directly. Whoever cites a claim should cite who made it.",
      zh: "人们说的话也是一类数据：`Statement`，有说话人 `speakers`、当时的身份 `role`，以及是否直接引用。引用一项主张时，应说明出自谁口。",
    },
  ],
  task: {
    ask: {
      en: "Which alignments concern `$of`, and on whose word? Ask for each one’s English `gist`, `stage`, `assertion`, and the English names of those who assert it. At most twenty.",
      zh: "哪些对接与 `$of` 有关，凭谁的话？请查询每一项的英文概述 `gist`、`stage`、`assertion`，以及主张者的英文名，最多二十项。",
    },
    contract: {
      row: { en: "one alignment", zh: "一项对接" },
      at: "alignments.edges.node",
      fields: ["gist.en", "stage", "assertion", "assertedBy.name.en"],
      key: "gist.en",
    },
    start: `query OnWhoseWord($of: ID!) {
  alignments(of: $of, first: 20) {
    edges { node { gist { en } stage } }
  }
}`,
    variables: { of: "brazil" },
    model: `query OnWhoseWord($of: ID!) {
  alignments(of: $of, first: 20) {
    edges {
      node {
        gist { en }
        stage
        assertion
        assertedBy { name { en } }
      }
    }
  }
}`,
    uses: ["variable"],
    again: [
      { variables: { of: "kenya" } },
      { variables: { of: "kazakhstan" } },
    ],
    hints: [
      {
        en: "Look at the type Alignment: two of its fields tell who stands behind it.",
        zh: "看类型 Alignment：有两个字段说明出自谁口。",
      },
      {
        en: "assertion is a term and needs no braces; assertedBy is a list of entities, each with a name.",
        zh: "assertion 是枚举值，不用花括号；assertedBy 是条目的列表，每一项都有名称。",
      },
      {
        en: "Put the right names in place of the holes:",
        zh: "把空格处换成正确的名字：",
      },
    ],
  },
  learnt: [
    {
      en: "A claim tells on whose word it rests: assertion and assertedBy.",
      zh: "主张会说明凭谁的话成立：assertion 和 assertedBy。",
    },
    {
      en: "Words that people said are Statements, with speaker and role.",
      zh: "人们说的话是 Statement，有说话人和身份。",
    },
  ],
};
