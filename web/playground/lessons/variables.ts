import type { Lesson } from "./lesson.ts";

export const variables: Lesson = {
  id: "variables",
  title: { en: "Variables", zh: "变量" },
  story: [
    {
      en: "You have asked for the capital of one country. Now you want it of sixteen others. Writing the query sixteen times is no way to work.",
      zh: "查过一个国家的首都之后，还想查另外十六个国家的。把查询抄写十六遍可不是办法。",
    },
    {
      en: "A variable leaves a gap in the query that is filled from outside. It begins with `$`. At the start of the query you declare it, with its type: `query Capital($id: ID!) { … }`. The exclamation mark says that it must be given.",
      zh: "变量在查询里留出一个空，由外部来填。变量以 `$` 开头，先在查询开头声明它和它的类型：`query Capital($id: ID!) { … }`。感叹号表示必须给出。",
    },
    {
      en: "Then you write it where the value would stand, without quotation marks: `country(id: $id)`. The values themselves are below the query, as JSON. A program keeps the query as it is and changes only these.",
      zh: "然后把它写在值的位置上，不加引号：`country(id: $id)`。值写在查询下方，用 JSON 格式。程序里查询不变，变的只是这些值。",
    },
    {
      en: "Check runs your query twice: with the variables that you see, and with others that you do not.",
      zh: "“检查”会把查询运行两次：一次用这里显示的变量，一次用你看不到的变量。",
    },
  ],
  task: {
    ask: {
      en: "Let this query take the country from the variable `$id`, and ask for its English name and that of its capital.",
      zh: "请让这个查询从变量 `$id` 得知是哪个国家，并查询国家的英文名和首都的英文名。",
    },
    contract: {
      row: { en: "the country of $id", zh: "$id 所指的国家" },
      at: "country",
      fields: ["name.en", "capital.name.en"],
    },
    start: `query Capital {
  country(id: "laos") {
    name { en }
    capital { name { en } }
  }
}`,
    variables: { id: "laos" },
    model: `query Capital($id: ID!) {
  country(id: $id) {
    name { en }
    capital { name { en } }
  }
}`,
    uses: ["variable"],
    again: [{ variables: { id: "kenya" } }, { variables: { id: "peru" } }],
    hints: [
      {
        en: "The fields are right already. What has to change is where the id comes from.",
        zh: "字段已经对了，要改的是 id 从哪里来。",
      },
      {
        en: 'Declare the variable after the name of the query, ($id: ID!), and put $id in the place of "laos".',
        zh: '在查询名后声明变量 ($id: ID!)，再把 "laos" 换成 $id。',
      },
      {
        en: "The query has this form; the hole is the variable:",
        zh: "查询的样子如下，空格处是变量：",
      },
    ],
  },
  learnt: [
    {
      en: "A variable is declared at the start, with its type, and stands where a value would.",
      zh: "变量在开头声明类型，写在值的位置上。",
    },
    {
      en: "One query then answers for every value.",
      zh: "这样一个查询就能回答每一个值。",
    },
  ],
};
