import type { Lesson } from "./lesson.ts";

export const fragments: Lesson = {
  id: "fragments",
  title: { en: "Fragments", zh: "片段" },
  story: [
    {
      en: "In Malaysia the East Coast Rail Link is under construction; the China–Laos Railway has long been in operation. To compare them you ask both for the same fields, and so the same lines stand in the query twice.",
      zh: "马来西亚的东海岸铁路正在建设，中老铁路早已通车。要比较二者，就得查同样的字段，于是同样的几行在查询里写了两遍。",
    },
    {
      en: "What stands twice is soon changed in one place and forgotten in the other. A fragment gives a selection a name. It is written below the query: `fragment Facts on Railway { lengthKm }`.",
      zh: "写了两遍的东西，往往改了一处忘了另一处。片段给一组选择取个名字，写在查询下方：`fragment Facts on Railway { lengthKm }`。",
    },
    {
      en: "After `on` stands the type whose fields these are. Where they are wanted you write three dots and the name: `...Facts`.",
      zh: "`on` 后面是这些字段所属的类型。要用的地方写三个点和名字：`...Facts`。",
    },
  ],
  task: {
    ask: {
      en: "Ask both railways for Chinese name, `status` and `lengthKm`, and write these fields only once.",
      zh: "查询两条铁路的中文名、`status` 和 `lengthKm`，这些字段只许写一遍。",
    },
    contract: {
      row: {
        en: "the whole answer, with both railways",
        zh: "整个结果，包含两条铁路",
      },
      at: "",
      fields: [
        "laos.name.zh",
        "laos.status",
        "laos.lengthKm",
        "malaysia.name.zh",
        "malaysia.status",
        "malaysia.lengthKm",
      ],
    },
    start: `query Railways {
  laos: railway(id: "china-laos-railway") {
    name { zh }
    status
    lengthKm
  }
  malaysia: railway(id: "east-coast-rail-link") {
    name { zh }
    status
    lengthKm
  }
}`,
    model: `query Railways {
  laos: railway(id: "china-laos-railway") {
    ...Facts
  }
  malaysia: railway(id: "east-coast-rail-link") {
    ...Facts
  }
}

fragment Facts on Railway {
  name { zh }
  status
  lengthKm
}`,
    uses: ["fragment"],
    again: [{ instead: { "east-coast-rail-link": "panzhou-xingyi-railway" } }],
    hints: [
      {
        en: "The answer is right already; what has to go is the copy. Of which type are the fields?",
        zh: "结果已经对了，要去掉的是重复。这些字段属于哪个类型？",
      },
      {
        en: "Write fragment Facts on Railway { … } below the query, with the three fields, and ...Facts in the place of either copy.",
        zh: "在查询下方写 fragment Facts on Railway { … }，里面放这三个字段；两处重复都换成 ...Facts。",
      },
      {
        en: "The query has this form:",
        zh: "查询的样子如下：",
      },
    ],
  },
  learnt: [
    {
      en: "A fragment is a selection with a name, written once: fragment Name on Type { … }.",
      zh: "片段是有名字的选择，只写一遍：fragment 名字 on 类型 { … }。",
    },
    { en: "...Name puts it in.", zh: "写 ...名字 即可用上。" },
  ],
};
