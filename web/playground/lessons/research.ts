import type { Lesson } from "./lesson.ts";

export const research: Lesson = {
  id: "research",
  title: { en: "A research question from nothing", zh: "从零开始的研究问题" },
  story: [
    {
      en: "A seminar paper asks: whose strategies have gone beyond words in aligning with the Belt and Road Initiative? Who owns them, which projects carry them out, and in which article does it stand?",
      zh: "一篇课程论文要问：哪些国家和组织的战略与“一带一路”倡议的对接，不止停留在口头？战略属于谁，由哪些项目落实，出自哪篇文章？",
    },
    {
      en: "Go from the question to the query. Of what is one row? An alignment. Which ones? Those at the stages `AGREED`, `SIGNED` and `IMPLEMENTED`: that is a filter. What do you want to know of each? Those are the fields.",
      zh: "从问题走到查询。一条结果是什么？一项对接。哪些？阶段为 `AGREED`、`SIGNED`、`IMPLEMENTED` 的，这就是筛选。想知道每一项的什么？这就是字段。",
    },
    {
      en: "And what would make the answer wrong? A list that is cut off; so say how many, up to 50. A claim that nobody can follow; so ask for its evidence.",
      zh: "什么会让结果出错？列表被截断，所以要写明数量，最多 50；主张无从查证，所以要查依据。",
    },
  ],
  task: {
    ask: {
      en: "For the alignments with `$of` at the stages `AGREED`, `SIGNED` or `IMPLEMENTED`, ask for: English name of the `strategy` and of its `owners`, the `stage`, the English names of the projects that carry it out (`carriedBy`), and the `id` of the article of its evidence. At most 50.",
      zh: "对于与 `$of` 的对接，阶段为 `AGREED`、`SIGNED` 或 `IMPLEMENTED` 的，请查询：`strategy`（战略）及其 `owners`（所属）的英文名、`stage`（阶段）、落实它的项目 `carriedBy` 的英文名，以及依据所在文章的 `id`，最多 50 项。",
    },
    contract: {
      row: { en: "one alignment", zh: "一项对接" },
      at: "alignments.edges.node",
      fields: [
        "strategy.name.en",
        "strategy.owners.name.en",
        "stage",
        "carriedBy.name.en",
        "evidence.article.id",
      ],
      key: "strategy.name.en",
    },
    start: "# Begin with: query Beyond($of: ID!) { … }\n",
    variables: { of: "belt-and-road-initiative" },
    model: `query Beyond($of: ID!) {
  alignments(
    of: $of
    filter: { stage: [AGREED, SIGNED, IMPLEMENTED] }
    first: 50
  ) {
    edges {
      node {
        strategy {
          name { en }
          owners { name { en } }
        }
        stage
        carriedBy { name { en } }
        evidence { article { id } }
      }
    }
  }
}`,
    uses: ["variable"],
    again: [
      { variables: { of: "brazil" } },
      { variables: { of: "jakarta-bandung-high-speed-railway" } },
    ],
    hints: [
      {
        en: "Begin with the field of Query that lists alignments, and see its arguments of and filter.",
        zh: "从 Query 中列出对接的字段开始，看它的参数 of 和 filter。",
      },
      {
        en: "It is a connection: edges { node { … } }. The stages are terms in square brackets, without quotation marks.",
        zh: "它是一个连接：edges { node { … } }。阶段是枚举值，写在方括号里，不加引号。",
      },
      {
        en: "Put the right names in place of the holes:",
        zh: "把空格处换成正确的名字：",
      },
    ],
  },
  learnt: [
    {
      en: "From question to query: what is one row, which rows, which fields, in what order, how many.",
      zh: "从问题到查询：一条是什么，要哪些条，要哪些字段，什么顺序，多少条。",
    },
    {
      en: "A claim is worth citing only with its evidence.",
      zh: "主张连同依据，才值得引用。",
    },
  ],
};
