import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isLeafType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import type { Text } from "../text.ts";

/** A change of the query that one click makes. */
export interface Remedy {
  readonly label: Text;
  readonly changes: readonly {
    readonly from: number;
    readonly to: number;
    readonly insert: string;
  }[];
}

/** Where in a query something is wrong. */
interface Spot {
  readonly query: string;
  readonly from: number;
  readonly to: number;
  readonly schema: GraphQLSchema | null;
  /** What GraphQL says of it. */
  readonly message: string;
}

export interface Explained {
  readonly told: Text | null;
  readonly remedies: readonly Remedy[];
}

type Groups = readonly string[];

interface Lesson {
  readonly message: RegExp;
  readonly told: (groups: Groups, spot: Spot) => Text;
  readonly remedies?: (groups: Groups, spot: Spot) => readonly Remedy[];
}

const put = (
  label: Text,
  insert: string,
  { from, to }: Pick<Spot, "from" | "to">,
): Remedy => ({ label, changes: [{ from, to, insert }] });

const write = (insert: string, spot: Pick<Spot, "from" | "to">): Remedy =>
  put({ en: `Write ${insert}`, zh: `改为 ${insert}` }, insert, spot);

const typeOf = ({ schema }: Spot, name: string) =>
  schema?.getType(name.replace(/[[\]!]/g, ""));

/** What a beginner wants of a type: its words, its items, or its values. */
export function selectionOf(type: GraphQLNamedType | undefined): string {
  if (!isCompositeType(type) || !("getFields" in type)) return "{ id }";
  const fields = type.getFields();
  if ("edges" in fields) return "{ edges { node { id } } }";
  if ("node" in fields) return "{ node { id } }";
  if ("en" in fields && "zh" in fields) return "{ en zh }";
  if ("id" in fields) return "{ id }";
  if ("text" in fields) return "{ text }";
  const leaf = Object.values(fields).find(({ type }) =>
    isLeafType(getNamedType(type)),
  );
  return `{ ${leaf?.name ?? "__typename"} }`;
}

/** The names that GraphQL suggests: Did you mean "a", "b", or "c"? */
const suggested = (message: string) =>
  Array.from(
    (/Did you mean (.*)\?$/.exec(message)?.[1] ?? "").matchAll(/"([^"]+)"/g),
    ([, name]) => name!,
  ).filter((name) => /^\w+$/.test(name));

const nearest = (message: string, spot: Spot) =>
  suggested(message)
    .slice(0, 3)
    .map((name) => write(name, spot));

const listed = (names: readonly string[]): Text => ({
  en: names.length > 0 ? ` The nearest: ${names.join(", ")}.` : "",
  zh: names.length > 0 ? `相近的有：${names.join("、")}。` : "",
});

/** Where braces that open at or after `from` end; the end of `from`'s word where there are none. */
function blockAfter(query: string, from: number): [number, number] {
  const open = query.indexOf("{", from);
  if (open < 0) return [from, from];
  let depth = 0;
  for (let at = open; at < query.length; at += 1) {
    if (query[at] === "{") depth += 1;
    if (query[at] === "}") depth -= 1;
    if (depth === 0) return [open, at + 1];
  }
  return [open, query.length];
}

/** Where a field with its arguments ends. */
function endOfField(query: string, to: number): number {
  if (query[to] !== "(") return to;
  const close = query.indexOf(")", to);
  return close < 0 ? to : close + 1;
}

const lessons: readonly Lesson[] = [
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
    message: /^Syntax Error: Unterminated string\.$/,
    told: () => ({
      en: 'A quotation mark is missing: a text begins and ends with ", on one line.',
      zh: '缺少一个引号：文本以 " 开头，以 " 结尾，写在同一行。',
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
  {
    message: /^Cannot query field "(\w+)" on type "(\w+)Connection"/,
    told: ([field]) => ({
      en: `“${field!}” belongs to each item of the list, not to the list: edges { node { ${field!} } }.`,
      zh: `“${field!}”属于列表中的每一项，而不属于列表本身：edges { node { ${field!} } }。`,
    }),
    remedies: ([field], spot) =>
      field === "edges" || field === "node"
        ? []
        : wrapped(spot, "edges { node { ", " } }"),
  },
  {
    message: /^Cannot query field "(\w+)" on type "(\w+)Edge"/,
    told: ([field]) => ({
      en: `An edge leads to a record, its node: node { ${field!} }.`,
      zh: `edge 通向一条记录，即 node：node { ${field!} }。`,
    }),
    remedies: (_, spot) => wrapped(spot, "node { ", " }"),
  },
  {
    message:
      /^Cannot query field "(\w+)" on type "(\w+)"\. Did you mean to use an inline fragment on (.+)\?$/,
    told: ([field, type, kinds]) => ({
      en: `Not every ${type!} has “${field!}”: say for which, by an inline fragment on ${kinds!}.`,
      zh: `并非每个 ${type!} 都有“${field!}”：请用内联片段写明是哪一种（${kinds!.replaceAll(", or ", "、").replaceAll(" or ", "、").replaceAll(", ", "、")}）。`,
    }),
    remedies: ([field, , kinds], spot) =>
      Array.from(kinds!.matchAll(/"(\w+)"/g), ([, kind]) => kind!)
        .slice(0, 3)
        .flatMap((kind) => wrapped(spot, `... on ${kind} { `, " }", field)),
  },
  {
    message: /^Cannot query field "(\w+)" on type "(\w+)"/,
    told: ([field, type], spot) => {
      const names = suggested(spot.message);
      return {
        en: `${type!} has no field “${field!}”.${listed(names).en}`,
        zh: `${type!} 没有字段“${field!}”。${listed(names).zh}`,
      };
    },
    remedies: (_, spot) => nearest(spot.message, spot),
  },
  {
    message: /^Field "(\w+)" of type "(.+)" must have a selection of subfields/,
    told: ([field, type], spot) => ({
      en: `“${field!}” has parts: say which you want, such as ${field!} ${selectionOf(typeOf(spot, type!))}.`,
      zh: `“${field!}”含有子字段，请写明要哪些，例如 ${field!} ${selectionOf(typeOf(spot, type!))}。`,
    }),
    remedies: ([, type], spot) => {
      const at = endOfField(spot.query, spot.to);
      const selection = selectionOf(typeOf(spot, type!));
      return [
        put(
          { en: `Add ${selection}`, zh: `补上 ${selection}` },
          ` ${selection}`,
          {
            from: at,
            to: at,
          },
        ),
      ];
    },
  },
  {
    message: /^Field "(\w+)" must not have a selection since type/,
    told: ([field]) => ({
      en: `“${field!}” is a plain value: leave out the braces after it.`,
      zh: `“${field!}”是单个值，请去掉其后的花括号。`,
    }),
    remedies: (_, { query, from }) => {
      const [open, close] = blockAfter(query, from);
      const before = query.slice(0, open).trimEnd().length;
      return [
        put({ en: "Take the braces away", zh: "去掉花括号" }, "", {
          from: before,
          to: close,
        }),
      ];
    },
  },
  {
    message: /^(?:ID|String) cannot represent a non[\w -]+ value: (.+)$/,
    told: ([value], { query }) =>
      isDeclared(query, value!)
        ? {
            en: `A variable begins with a dollar sign: $${value!}.`,
            zh: `变量以 $ 开头：$${value!}。`,
          }
        : {
            en: `A text stands in quotation marks: "${value!}".`,
            zh: `文本须加引号："${value!}"。`,
          },
    remedies: ([value], spot) =>
      isDeclared(spot.query, value!)
        ? [write(`$${value!}`, spot)]
        : /^[\w.-]+$/.test(value!)
          ? [write(`"${value!}"`, spot)]
          : [],
  },
  {
    message: /^Enum "(\w+)" cannot represent non-enum value: "(\w+)"/,
    told: ([type, value], spot) => {
      const known = termsOf(spot, type!);
      return {
        en: `A term stands without quotation marks: ${known.includes(value!) ? value! : known.slice(0, 4).join(", ")}.`,
        zh: `枚举值不加引号：${known.includes(value!) ? value! : known.slice(0, 4).join("、")}。`,
      };
    },
    remedies: ([type, value], spot) =>
      (termsOf(spot, type!).includes(value!)
        ? [value!]
        : suggested(spot.message).slice(0, 3)
      ).map((term) => write(term, spot)),
  },
  {
    message: /^Value "(\w+)" does not exist in "(\w+)" enum/,
    told: ([value, type], spot) => ({
      en: `${type!} has no term ${value!}. It has ${termsOf(spot, type!).join(", ")}.`,
      zh: `${type!} 没有 ${value!} 这一项，只有 ${termsOf(spot, type!).join("、")}。`,
    }),
    remedies: (_, spot) => nearest(spot.message, spot),
  },
  {
    message:
      /^(Int|Float|Boolean) cannot represent (?:a )?non[\w -]+ value: (.+)$/,
    told: ([type, value]) => ({
      en: `Here ${type === "Boolean" ? "true or false" : "a number, without quotation marks,"} should stand, and not ${value!}.`,
      zh: `此处应为${type === "Boolean" ? " true 或 false" : "数字，不加引号"}，而不是 ${value!}。`,
    }),
    remedies: ([, value], spot) =>
      /^"-?\d+(\.\d+)?"$/.test(value!)
        ? [write(value!.slice(1, -1), spot)]
        : [],
  },
  {
    message: /^Variable "\$(\w+)" is not defined/,
    told: ([name]) => ({
      en: `$${name!} is not declared: name it and its type at the start, query ($${name!}: ID!) { … }.`,
      zh: `$${name!} 没有声明：请在开头写明它和它的类型，query ($${name!}: ID!) { … }。`,
    }),
    remedies: ([name], { query }) => declared(query, name!),
  },
  {
    message: /^Variable "\$(\w+)" is never used/,
    told: ([name]) => ({
      en: `$${name!} is declared and then not used: put it where the value should stand.`,
      zh: `声明了 $${name!} 却没有用到：请把它写在值的位置上。`,
    }),
  },
  {
    message:
      /^Variable "\$(\w+)" of type "(.+)" used in position expecting type "(.+)"/,
    told: ([name, type, wanted]) => ({
      en: `$${name!} is declared as ${type!}, but here a value of type ${wanted!} is needed.`,
      zh: `$${name!} 声明为 ${type!}，而此处需要 ${wanted!} 类型的值。`,
    }),
    remedies: ([name, type, wanted], { query }) => {
      const text = `$${name!}: ${type!}`;
      const at = query.indexOf(text);
      return at < 0
        ? []
        : [
            put(
              { en: `Declare it as ${wanted!}`, zh: `声明为 ${wanted!}` },
              `$${name!}: ${wanted!}`,
              { from: at, to: at + text.length },
            ),
          ];
    },
  },
  {
    message: /^Unknown argument "(\w+)" on field "([\w.]+)"/,
    told: ([argument, field], spot) => {
      const names = suggested(spot.message);
      return {
        en: `${field!} takes no argument “${argument!}”.${listed(names).en}`,
        zh: `${field!} 没有参数“${argument!}”。${listed(names).zh}`,
      };
    },
    remedies: (_, spot) => nearest(spot.message, spot),
  },
  {
    message:
      /^Field "(\w+)" argument "(\w+)" of type "(.+)" is required, but it was not provided/,
    told: ([field, argument, type]) => ({
      en: `“${field!}” needs the argument ${argument!} (${type!}): ${field!}(${argument!}: …).`,
      zh: `“${field!}”必须带参数 ${argument!}（${type!}）：${field!}(${argument!}: …)。`,
    }),
    remedies: ([, argument, type], { query, to }) => {
      const value = /^\[/.test(type!) ? '["laos"]' : '"laos"';
      return query[to] === "(" || !/\bID!/.test(type!)
        ? []
        : [
            put(
              {
                en: `Add (${argument!}: ${value})`,
                zh: `补上 (${argument!}: ${value})`,
              },
              `(${argument!}: ${value})`,
              { from: to, to },
            ),
          ];
    },
  },
  {
    message: /^Field "(\w+)" is not defined by type "(\w+)"/,
    told: ([field, type], spot) => {
      const names = suggested(spot.message);
      return {
        en: `${type!} knows no “${field!}”.${listed(names).en}`,
        zh: `${type!} 中没有“${field!}”。${listed(names).zh}`,
      };
    },
    remedies: (_, spot) => nearest(spot.message, spot),
  },
  {
    message: /^Fields "(\w+)" conflict because/,
    told: ([name]) => ({
      en: `“${name!}” stands here twice and means two things: give one of them another name, such as second: ${name!}.`,
      zh: `“${name!}”写了两次而含义不同：请给其中一个取别名，例如 second: ${name!}。`,
    }),
    remedies: ([name], { from, to }) => [
      put({ en: "Give it an alias", zh: "加上别名" }, `first: ${name!}`, {
        from,
        to,
      }),
    ],
  },
  {
    message: /^Unknown fragment "(\w+)"/,
    told: ([name]) => ({
      en: `No fragment is called ${name!}: write fragment ${name!} on … { … } below the query.`,
      zh: `没有名为 ${name!} 的片段：请在查询下方写 fragment ${name!} on … { … }。`,
    }),
  },
  {
    message: /^Fragment "(\w+)" is never used/,
    told: ([name]) => ({
      en: `The fragment ${name!} is written and not used: put ...${name!} in a selection.`,
      zh: `片段 ${name!} 写了却没有用到：请在选择中写 ...${name!}。`,
    }),
  },
  {
    message: /^Unknown type "(\w+)"/,
    told: ([name], spot) => {
      const names = suggested(spot.message);
      return {
        en: `There is no type ${name!}.${listed(names).en}`,
        zh: `没有类型 ${name!}。${listed(names).zh}`,
      };
    },
    remedies: (_, spot) => nearest(spot.message, spot),
  },
  {
    message:
      /^Fragment (?:"(\w+)" )?cannot be spread here as objects of type "(\w+)" can never be of type "(\w+)"/,
    told: ([, type, other]) => ({
      en: `A ${type!} is never a ${other!}: this fragment can match nothing here.`,
      zh: `${type!} 不可能是 ${other!}：这个片段在此处匹配不到任何内容。`,
    }),
  },
  {
    message: /^Expected value of type "(.+)", found (.+)\.$/,
    told: ([type, found]) => ({
      en: `Here a value of type ${type!} should stand, and not ${found!}.`,
      zh: `此处应为 ${type!} 类型的值，而不是 ${found!}。`,
    }),
  },
  {
    message: /^This anonymous operation must be the only defined operation/,
    told: () => ({
      en: "Where several queries stand, each needs a name: query Name { … }.",
      zh: "若写了多个查询，每个都要有名字：query 名字 { … }。",
    }),
  },
];

const termsOf = (spot: Spot, name: string): string[] => {
  const type = typeOf(spot, name);
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
};

const isDeclared = (query: string, name: string) => query.includes(`$${name}:`);

/** Closes what is open at the end of a query. */
function closing(query: string): Remedy[] {
  const open: string[] = [];
  const plain = query.replace(/"[^"\n]*"|#.*/g, (text) =>
    " ".repeat(text.length),
  );
  for (const mark of plain)
    if (mark === "{") open.push("}");
    else if (mark === "(") open.push(")");
    else if (mark === "[") open.push("]");
    else if (mark === open.at(-1)) open.pop();
  if (open.length === 0) return [];
  const at = query.trimEnd().length;
  const marks = open.reverse().join(" ");
  return [
    put({ en: `Add ${marks}`, zh: `补上 ${marks}` }, ` ${marks}`, {
      from: at,
      to: query.length,
    }),
  ];
}

/** Puts a field with what belongs to it into braces. */
function wrapped(
  { query, from, to }: Spot,
  before: string,
  after: string,
  name = query.slice(from, to),
): Remedy[] {
  let end = endOfField(query, to);
  const rest = /^\s*\{/.exec(query.slice(end));
  if (rest) end = blockAfter(query, end)[1];
  const text = `${before}${query.slice(from, end)}${after}`;
  return [
    put(
      {
        en: `Write ${before}${name}${after}`,
        zh: `改为 ${before}${name}${after}`,
      },
      text,
      { from, to: end },
    ),
  ];
}

/** Declares a variable at the start of a query. */
function declared(query: string, name: string): Remedy[] {
  const label = { en: `Declare $${name}: ID!`, zh: `声明 $${name}: ID!` };
  const head = /^(\s*(?:#.*\n\s*)*)(query\b\s*\w*\s*)?(\()?/.exec(query)!;
  const [whole, space = "", word, open] = head;
  if (open !== undefined && word !== undefined)
    return [
      put(label, `$${name}: ID!, `, { from: whole.length, to: whole.length }),
    ];
  if (word !== undefined)
    return [
      put(label, `${word.trimEnd()} ($${name}: ID!) `, {
        from: space.length,
        to: space.length + word.length,
      }),
    ];
  return [
    put(label, `query ($${name}: ID!) `, {
      from: space.length,
      to: space.length,
    }),
  ];
}

/** Explains a message of GraphQL, and says how to mend what it complains of. */
export function explain(spot: Spot): Explained {
  for (const lesson of lessons) {
    const found = lesson.message.exec(spot.message);
    if (!found) continue;
    const groups = found.slice(1);
    return {
      told: lesson.told(groups, spot),
      remedies: lesson.remedies?.(groups, spot) ?? [],
    };
  }
  return { told: null, remedies: [] };
}
