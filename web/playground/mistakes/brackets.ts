import { parse } from "graphql";
import { mended } from "../shell/mended.ts";
import type { Remedy } from "./explanation.ts";
import type { Mistake } from "./mistakes.ts";

type Found = Omit<Mistake, "message">;

interface Open {
  readonly mark: string;
  readonly at: number;
  readonly indent: number;
  /** Where the line ends on which it opens. */
  readonly lineEnd: number;
  /** Whether more stands on that line. */
  readonly isInline: boolean;
}

const closes: Readonly<Record<string, string>> = {
  "{": "}",
  "(": ")",
  "[": "]",
};

/** A query with its texts and comments blotted out, so that every bracket in it counts. */
const bare = (query: string): string =>
  query.replace(/"(?:\\.|[^"\n])*"|#.*/g, (text) =>
    (text.startsWith("#") ? " " : "~").repeat(text.length),
  );

const isWhole = (query: string): boolean => {
  try {
    parse(query);
    return true;
  } catch {
    return false;
  }
};

/** Only what makes a query of it is offered. */
const whatMends = (query: string, remedies: readonly Remedy[]): Remedy[] =>
  remedies.filter(({ changes }) => isWhole(mended(query, changes)));

const lineAt = (text: string, at: number) =>
  text.slice(0, at).split("\n").length;

/** The bracket that is missing or too many, where somebody who reads the lines would look for it. */
export function bracketMistake(query: string): Found | null {
  const text = bare(query);
  const open: Open[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at]!;
    if (mark in closes) {
      const parenthesis = mark === "{" && unclosedBefore(text, at, open.at(-1));
      if (parenthesis) return parenthesisMissing(query, at);
      open.push(opened(text, at));
      continue;
    }
    if (!"})]".includes(mark)) continue;
    const top = open.at(-1);
    if (!top) return tooMany(query, text, at);
    const gap = mark === "}" ? gapBefore(text, at, open) : null;
    if (gap) return braceMissing(query, text, gap);
    if (closes[top.mark] !== mark) return null;
    open.pop();
    if (open.length > 0 || mark !== "}") continue;
    const next =
      /^\s*(?:(query|mutation|subscription|fragment)\b|([{\w]))/.exec(
        text.slice(at + 1),
      );
    if (next?.[2] !== undefined && next[2] !== "{")
      return endedEarly(query, text, at);
  }
  // What is open at the end and no line shows is closed there: GraphQL says so itself.
  const inline = open.findLast((each) => each.mark === "{" && each.isInline);
  return inline && open.every(({ mark }) => mark === "{")
    ? braceMissing(query, text, inline)
    : null;
}

function opened(text: string, at: number): Open {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const end = text.indexOf("\n", at);
  const lineEnd = end < 0 ? text.length : end;
  return {
    mark: text[at]!,
    at,
    indent: /^\s*/.exec(text.slice(start))![0].length,
    lineEnd,
    isInline: end >= 0 && text.slice(at + 1, lineEnd).trim() !== "",
  };
}

/** What is open still although a brace at the margin of an outer one closes. */
function gapBefore(
  text: string,
  at: number,
  open: readonly Open[],
): Open | null {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const isFirst = text.slice(start, at).trim() === "";
  const top = open.at(-1)!;
  const indent = at - start;
  const isOuter = open.some(
    (each) => each !== top && each.indent === indent && each.mark === "{",
  );
  return isFirst && top.mark === "{" && top.indent > indent && isOuter
    ? top
    : null;
}

/** Whether a brace begins a selection although a parenthesis is open still. */
const unclosedBefore = (text: string, at: number, top: Open | undefined) =>
  top?.mark === "(" && !/[:,[({]\s*$/.test(text.slice(0, at));

function parenthesisMissing(query: string, at: number): Found {
  const to = query.slice(0, at).trimEnd().length;
  return {
    from: at,
    to: at + 1,
    told: {
      en: "A `)` is missing: what opens with `(` must close before the braces.",
      zh: "缺少 `)`：`(` 打开的圆括号要在花括号之前关上。",
    },
    remedies: [
      {
        label: { en: "Add )", zh: "补上 )" },
        changes: [{ from: to, to, insert: ")" }],
      },
    ],
  };
}

function braceMissing(query: string, text: string, gap: Open): Found {
  const end = query
    .slice(0, gap.isInline ? gap.lineEnd : endOfBlock(text, gap))
    .trimEnd().length;
  const line = String(lineAt(query, end));
  const here = whatMends(query, [
    {
      label: { en: `Add } on line ${line}`, zh: `在第 ${line} 行补上 }` },
      changes: [
        {
          from: end,
          to: end,
          insert: gap.isInline ? " }" : `\n${" ".repeat(gap.indent)}}`,
        },
      ],
    },
  ]);
  return {
    from: gap.at,
    to: gap.at + 1,
    told: {
      en: "A `}` is missing: what opens with this brace does not close.",
      zh: "缺少 `}`：这个花括号打开之后没有关上。",
    },
    remedies: here.length > 0 ? here : closing(query),
  };
}

/** Where what is indented below an opening brace ends. */
function endOfBlock(text: string, { lineEnd, indent }: Open): number {
  let end = lineEnd;
  while (end < text.length) {
    const next = text.indexOf("\n", end + 1);
    const line = text.slice(end + 1, next < 0 ? text.length : next);
    if (line.trim() !== "" && /^\s*/.exec(line)![0].length <= indent) break;
    end = next < 0 ? text.length : next;
  }
  return end;
}

/** Closes what is open at the end of a query. */
export function closing(query: string): Remedy[] {
  const open: string[] = [];
  for (const mark of bare(query))
    if (mark in closes) open.push(closes[mark]!);
    else if (mark === open.at(-1)) open.pop();
  if (open.length === 0) return [];
  const at = query.trimEnd().length;
  const marks = open.reverse().join(" ");
  return [
    {
      label: { en: `Add ${marks}`, zh: `补上 ${marks}` },
      changes: [{ from: at, to: query.length, insert: ` ${marks}` }],
    },
  ];
}

/** Takes away the pairs of braces within a query that no name of a field stands before. */
export function nameless(query: string): Remedy[] {
  const text = bare(query);
  const open: { readonly at: number; readonly isNameless: boolean }[] = [];
  const places: number[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/[{}]/g))
    if (mark === "{")
      open.push({
        at,
        isNameless: open.length > 0 && /[{}]\s*$/.test(text.slice(0, at)),
      });
    else {
      const pair = open.pop();
      if (pair?.isNameless) places.push(pair.at, at);
    }
  return whatMends(query, [
    {
      label: { en: "Take these braces away", zh: "去掉这些花括号" },
      changes: places.map((at) => ({ from: at, to: at + 1, insert: "" })),
    },
  ]);
}

/** Closing brackets of which none is open: one too many, or the end of the query came before. */
function tooMany(query: string, text: string, at: number): Found {
  const mark = text[at]!;
  return {
    from: at,
    to: at + 1,
    told: {
      en: `One \`${mark}\` too many: nothing that it could close is open.`,
      zh: `多了一个 \`${mark}\`：没有与之对应的左括号。`,
    },
    remedies: whatMends(query, [
      {
        label: { en: "Take it away", zh: "去掉" },
        changes: [
          {
            from: text.slice(0, at).trimEnd().length,
            to: at + 1,
            insert: "",
          },
        ],
      },
    ]),
  };
}

/** A brace that ends the query although more follows. */
function endedEarly(query: string, text: string, at: number): Found {
  const line = String(lineAt(query, at));
  const without = {
    from: text.slice(0, at).trimEnd().length,
    to: at + 1,
    insert: "",
  };
  const end = query.trimEnd().length;
  return {
    from: at,
    to: at + 1,
    told: {
      en: `The \`}\` on line ${line} has ended the query; take it away if more follows. All fields stand inside one outer pair of braces.`,
      zh: `第 ${line} 行的 \`}\` 已结束整个查询；后面还有内容的话，请把它去掉。所有字段都写在同一对最外层花括号里。`,
    },
    remedies: whatMends(query, [
      {
        label: { en: "Take it away", zh: "去掉它" },
        changes: [without],
      },
      {
        label: { en: "Move it to the end", zh: "移到末尾" },
        changes: [without, { from: end, to: end, insert: "\n}" }],
      },
    ]),
  };
}
