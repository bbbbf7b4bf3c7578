import type { Lesson } from "./lesson.ts";

export const argumentsLesson: Lesson = {
  id: "arguments",
  title: { en: "Arguments", zh: "参数" },
  story: [
    {
      en: "In 2013, in Kazakhstan, the Silk Road Economic Belt was proposed. The graph holds seventeen countries; how do you tell it which one you mean?",
      zh: "2013 年，“丝绸之路经济带”在哈萨克斯坦首次提出。图谱收录了十七个国家，怎样告诉它要查的是哪一个？",
    },
    {
      en: 'By an argument, in parentheses after the field: `country(id: "laos")`. An argument has a name, a colon and a value. A text stands in double quotation marks, a number does not: `railways(first: 3)`.',
      zh: '用参数，写在字段后的圆括号里：`country(id: "laos")`。参数由名称、冒号和值组成。文本要加英文双引号，数字不加：`railways(first: 3)`。',
    },
    {
      en: "Every thing in the graph has an `id`: its English name in small letters, with hyphens in place of spaces, such as `sri-lanka`. It is never a Chinese name.",
      zh: "图谱中每个条目都有一个 `id`：英文名的小写，空格换成连字符，例如 `sri-lanka`。中文名不能当作 id。",
    },
    {
      en: 'If you type with a Chinese keyboard, keep to half-width marks: `"` and not “, `(` and not （, `:` and not ：. The editor underlines the others, and a button below it mends them all.',
      zh: '使用中文输入法时，请用半角标点：`"` 而非“，`(` 而非（，`:` 而非：。写错了编辑器会划线，点编辑器下方的按钮即可全部改正。',
    },
  ],
  task: {
    ask: {
      en: "Ask for both codes of Kazakhstan: the one of two letters, `iso2`, and the one of three, `iso3`.",
      zh: "查询哈萨克斯坦（英文名 Kazakhstan）的两个国家代码：两字母的 `iso2` 和三字母的 `iso3`。",
    },
    contract: {
      row: { en: "Kazakhstan", zh: "哈萨克斯坦" },
      at: "country",
      fields: ["iso2", "iso3"],
    },
    start: `{
  country(id: "laos") {
    iso2
  }
}`,
    model: `{
  country(id: "kazakhstan") {
    iso2
    iso3
  }
}`,
    again: [{ instead: { kazakhstan: "sri-lanka" } }],
    hints: [
      {
        en: 'In the parentheses after `country`, the text after `id:` says which country is asked for. An id is the English name in small letters. Whoever does not know the English name runs this: `{ search(text: "哈萨克斯坦") { hits { entity { id name { en } } } } }`.',
        zh: '查哪个国家，由 `country` 后圆括号里 `id:` 之后的文本决定。id 是英文名的小写。不知道英文名时，运行这个查询即可查到：`{ search(text: "哈萨克斯坦") { hits { entity { id name { zh } } } } }`。',
      },
      {
        en: "Write `kazakhstan` in place of `laos`, between the same quotation marks, and add the field `iso3` below `iso2`.",
        zh: "把引号里的 `laos` 换成 `kazakhstan`，再在 `iso2` 下面添上字段 `iso3`。",
      },
      {
        en: "Put the right names and values in place of the holes:",
        zh: "把空格处换成正确的名字和值：",
      },
    ],
  },
  learnt: [
    {
      en: "An argument says which one, or how many: name, colon, value.",
      zh: "参数说明查哪一个、查多少：名称、冒号、值。",
    },
    {
      en: "Text stands in double quotation marks, numbers do not.",
      zh: "文本加英文双引号，数字不加。",
    },
    {
      en: "An id is in small letters with hyphens.",
      zh: "id 由小写字母和连字符组成。",
    },
  ],
};
