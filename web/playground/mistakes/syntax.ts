import { closing, nameless } from "./brackets.ts";
import {
  put,
  write,
  type Explanation,
  type Remedy,
  type Spot,
} from "./explanation.ts";

/** What is no query yet: braces, quotes and colons that are missing or too many. */
export const syntaxMistakes: readonly Explanation[] = [
  {
    message: /^Syntax Error: Unexpected character: "\."\.$/,
    told: () => ({
      en: "What is inside stands in braces, and not after a dot: name { zh }.",
      zh: "里层的内容写在花括号里，不用点号：name { zh }。",
    }),
    remedies: (_, spot) => nested(spot),
  },
  {
    message: /^Syntax Error: .*(?:found|character:) "="\.$/,
    told: () => ({
      en: "A name and what belongs to it are joined by a colon, and not by =.",
      zh: "名称与其后的内容之间用冒号，不用等号。",
    }),
    remedies: (_, { query, from, to }) => [
      put({ en: "Make it a colon", zh: "改为冒号" }, ":", {
        from: query.slice(0, from).trimEnd().length,
        to,
      }),
    ],
  },
  {
    message: /^Syntax Error: Expected Name, found "\["\.$/,
    told: () => ({
      en: "The items of a list are not picked by number: the braces after it count for all of them.",
      zh: "列表不按序号取：其后的花括号对每一项都有效。",
    }),
    remedies: (_, { query, from }) => {
      const index = /^\[\s*\w*\s*\]/.exec(query.slice(from));
      return index
        ? [
            put({ en: "Take it away", zh: "去掉" }, "", {
              from,
              to: from + index[0].length,
            }),
          ]
        : [];
    },
  },
  {
    message: /^Syntax Error: Expected Name, found String "(\w+)"\.$/,
    told: ([name]) => ({
      en: `Names stand without quotation marks: ${name!}.`,
      zh: `名称不加引号：${name!}。`,
    }),
    remedies: ([name], spot) => [write(name!, spot)],
  },
  {
    message: /^Syntax Error: Expected Name, found (?:"?<EOF>"?)\.$/,
    told: () => ({
      en: "The query ends too early: a brace that opens must also close.",
      zh: "查询没有写完：有左括号就要有右括号。",
    }),
    remedies: (_, { query }) => closing(query),
  },
  {
    message: /^Syntax Error: Expected "?(.+?)"?, found <EOF>\.$/,
    told: ([mark]) => ({
      en: `The query ends too early: here a ${mark!} is missing.`,
      zh: `查询没有写完：此处缺少 ${mark!}。`,
    }),
    remedies: (_, { query }) => closing(query),
  },
  {
    message: /^Syntax Error: Unexpected <EOF>\.$/,
    told: () => ({
      en: "There is no query yet: it begins with a brace, {.",
      zh: "还没有查询：查询以花括号 { 开头。",
    }),
  },
  {
    message: /^Syntax Error: Unexpected single quote character \('\)/,
    told: () => ({
      en: 'A text stands in double quotation marks: ".',
      zh: '文本要用双引号 "，不用单引号。',
    }),
    remedies: (_, { query }) => [
      {
        label: { en: "Make them double", zh: "改为双引号" },
        changes: Array.from(query.matchAll(/'/g), ({ index }) => ({
          from: index,
          to: index + 1,
          insert: '"',
        })),
      },
    ],
  },
  {
    message: /^Syntax Error: Expected Name, found "?}"?\.$/,
    told: () => ({
      en: "Nothing stands between these braces: write the fields that you want, or take the braces away.",
      zh: "这对花括号里是空的：请写上要查的字段，或者去掉花括号。",
    }),
  },
  {
    message: /^Syntax Error: Invalid number, expected digit/,
    told: (_, spot) => ({
      en: `A text needs quotation marks: "${wordAt(spot).text}".`,
      zh: `文本要加引号："${wordAt(spot).text}"。`,
    }),
    remedies: (_, spot) => [write(`"${wordAt(spot).text}"`, wordAt(spot))],
  },
  {
    message: /^Syntax Error: Expected Name, found "\{"\.$/,
    told: () => ({
      en: "Braces follow the name of a field, and here none stands before them: several fields stand side by side in one pair of braces.",
      zh: "花括号要跟在字段名后面，而这里前面没有字段名：几个字段并排写在同一对花括号里即可。",
    }),
    remedies: (_, { query }) => nameless(query),
  },
  {
    message: /^Syntax Error: Expected ":", found (.+)\.$/,
    told: () => ({
      en: "An argument is a name, a colon and a value: here the colon is missing.",
      zh: "参数由名称、冒号和值组成：此处缺少冒号。",
    }),
    remedies: (_, { from }) => [
      put({ en: "Put a colon", zh: "加上冒号" }, ": ", { from, to: from }),
    ],
  },
  {
    message: /^Syntax Error: Expected Name, found (.+)\.$/,
    told: ([found]) => ({
      en: `Here the name of a field should stand, and not ${found!}.`,
      zh: `此处应是字段名，而不是 ${found!}。`,
    }),
  },
  {
    message: /^Syntax Error: Expected (.+), found (.+)\.$/,
    told: ([wanted, found]) => ({
      en: `Here ${wanted!} should stand, and not ${found!}.`,
      zh: `此处应是 ${wanted!}，而不是 ${found!}。`,
    }),
  },
  {
    message: /^Syntax Error: Unexpected Name "(\w+)"\.$/,
    told: ([name]) => ({
      en: `A query begins with a brace or the word query, and not with “${name!}”.`,
      zh: `查询以花括号或 query 开头，不能以“${name!}”开头。`,
    }),
    remedies: (_, { query }) =>
      /[{}]/.test(query.trim()[0] ?? "")
        ? []
        : [
            {
              label: { en: "Put braces around it", zh: "加上花括号" },
              changes: [
                { from: 0, to: 0, insert: "{ " },
                { from: query.length, to: query.length, insert: " }" },
              ],
            },
          ],
  },
];

/** Puts what stands after dots into braces. */
function nested({ query, from }: Spot): Remedy[] {
  for (const { 0: path, index } of query.matchAll(/\w+(?:\.\w+)+/g)) {
    const to = index + path.length;
    if (from < index || from >= to) continue;
    const names = path.split(".");
    const text = `${names.join(" { ")}${" }".repeat(names.length - 1)}`;
    return [write(text, { from: index, to })];
  }
  return [];
}

/** The word with hyphens around a place. */
function wordAt({ query, from }: Spot) {
  const start = from - /[\w-]*$/.exec(query.slice(0, from))![0].length;
  const [text] = /^[\w-]*/.exec(query.slice(start))!;
  return { text, from: start, to: start + text.length };
}
