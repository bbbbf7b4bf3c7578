import type { Text } from "../../look/language.ts";

/** What a line of Cypher does, by its first word. */
const meanings: readonly (readonly [RegExp, Text])[] = [
  [
    /^OPTIONAL MATCH/,
    {
      en: "looks for this pattern, and goes on where there is none",
      zh: "查找这个模式，没有也继续",
    },
  ],
  [
    /^MATCH \(\w+:Entity:?\w* ?\{/,
    { en: "finds the record with this id", zh: "找到这个 id 的记录" },
  ],
  [
    /^MATCH .*-\[.*\]-/,
    {
      en: "follows links of this type to their other end",
      zh: "沿这种联系走到另一端",
    },
  ],
  [/^MATCH/, { en: "looks for this pattern", zh: "查找这个模式" }],
  [
    /^CALL/,
    { en: "for each of what was found:", zh: "对找到的每一个，再做如下查询：" },
  ],
  [
    /^WHERE/,
    { en: "keeps what meets these conditions", zh: "只留下满足条件的" },
  ],
  [
    /^WITH .*ORDER BY/,
    {
      en: "sorts, and keeps as many as were asked for",
      zh: "排序，只留所要的数量",
    },
  ],
  [/^WITH/, { en: "hands this on to the next line", zh: "把这些交给下一行" }],
  [
    /^RETURN count/,
    { en: "counts them: totalCount", zh: "计数，即 totalCount" },
  ],
  [/^RETURN collect/, { en: "gathers them in a list", zh: "收集成列表" }],
  [
    /^RETURN/,
    { en: "gives back the fields that you named", zh: "交回你写的那些字段" },
  ],
  [/^UNWIND/, { en: "does so for each of a list", zh: "对列表的每一项进行" }],
  [/^ORDER BY/, { en: "sorts", zh: "排序" }],
  [/^(LIMIT|SKIP)/, { en: "keeps a part of them", zh: "只取其中一部分" }],
];

export interface CypherLine {
  readonly text: string;
  readonly depth: number;
  readonly meaning: Text | null;
}

/** A statement by lines, each with its depth in braces and what it does. */
export function linesOf(statement: string): CypherLine[] {
  let depth = 0;
  return statement.split("\n").map((line) => {
    const text = line.trim();
    const opens = (text.match(/\{/g) ?? []).length;
    const closes = (text.match(/\}/g) ?? []).length;
    const here = text.startsWith("}") ? depth - 1 : depth;
    depth += opens - closes;
    const [, meaning = null] =
      meanings.find(([pattern]) => pattern.test(text)) ?? [];
    return { text, depth: Math.max(0, here), meaning };
  });
}
