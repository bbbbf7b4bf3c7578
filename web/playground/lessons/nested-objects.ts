import type { Lesson } from "./lesson.ts";

export const nestedObjects: Lesson = {
  id: "nested-objects",
  title: { en: "Nested objects", zh: "嵌套对象" },
  story: [
    {
      en: "The Jakarta–Bandung High-Speed Railway starts in the capital of Indonesia. Its capital is not a mere word: it is a place, which the graph knows in its own right, with a name of its own.",
      zh: "雅万高铁从印度尼西亚首都出发。首都并不只是一个词，它本身也是图谱中的一个地点，有自己的名称。",
    },
    {
      en: "So some fields hold a value, such as `iso2`, and some hold an object, such as `capital`. After an object, braces say what you want to know of it: `capital { id }`.",
      zh: "所以有的字段是一个值，如 `iso2`；有的是一个对象，如 `capital`。对象后面要用花括号写明想知道它的什么：`capital { id }`。",
    },
    {
      en: "A name is an object, too, for there is one in each language: `name { en zh }`. Leave out the braces and the graph answers that the field “must have a selection of subfields”. Every beginner meets this message; it only means: say which part.",
      zh: "名称也是对象，因为每种语言各有一个：`name { en zh }`。若漏写花括号，图谱会回答 “must have a selection of subfields”。初学者都会遇到这句话，意思只是：请写明要哪一部分。",
    },
  ],
  task: {
    ask: {
      en: "What is Indonesia called in Chinese, and what is its capital called in Chinese?",
      zh: "印度尼西亚的中文名是什么？首都的中文名是什么？",
    },
    contract: {
      row: { en: "Indonesia", zh: "印度尼西亚" },
      at: "country",
      fields: ["name.zh", "capital.name.zh"],
    },
    start: `{
  country(id: "indonesia") {
    name { en }
  }
}`,
    model: `{
  country(id: "indonesia") {
    name { zh }
    capital { name { zh } }
  }
}`,
    again: [{ instead: { indonesia: "brazil" } }],
    hints: [
      {
        en: "See what the fields name and capital of the type Country hold.",
        zh: "看看类型 Country 的字段 name 和 capital 各是什么。",
      },
      {
        en: "A name has the parts en and zh. A capital is a place, and has a name as well.",
        zh: "名称有 en 和 zh 两部分。首都是一个地点，也有名称。",
      },
      {
        en: "Put the right names in place of the holes:",
        zh: "把空格处换成正确的名字：",
      },
    ],
  },
  learnt: [
    {
      en: "An object needs braces that say which of its fields you want.",
      zh: "对象后要用花括号写明要哪些字段。",
    },
    {
      en: "Objects stand inside objects, as deep as you like: that is how a graph is walked.",
      zh: "对象里还可以有对象，一层层往里写，就是在图谱中行走。",
    },
  ],
};
