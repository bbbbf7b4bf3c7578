import { isEnumType } from "graphql";
import {
  listed,
  nearest,
  put,
  suggested,
  typeOf,
  write,
  type Explanation,
  type Remedy,
  type Spot,
} from "./explanation.ts";

/** Arguments, values and variables. */
export const valueMistakes: readonly Explanation[] = [
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
    message: /^Expected value of type "(.+)", found (.+)\.$/,
    told: ([type, found]) => ({
      en: `Here a value of type ${type!} should stand, and not ${found!}.`,
      zh: `此处应为 ${type!} 类型的值，而不是 ${found!}。`,
    }),
  },
];

const termsOf = (spot: Spot, name: string): string[] => {
  const type = typeOf(spot, name);
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
};

const isDeclared = (query: string, name: string) => query.includes(`$${name}:`);

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
