import type { Text } from "../../look/language.ts";
import { seeking } from "../mistakes/ids.ts";
import { selectionOf, selectionsOf } from "./selections.ts";
import type { Comment, ConditionId, Finding } from "./report.ts";

/** What each condition demands. */
export const conditions: Readonly<Record<ConditionId, Text>> = {
  runs: { en: "The query runs without an error", zh: "查询运行无误" },
  fields: {
    en: "It asks for every field that is wanted",
    zh: "要求的字段都查到了",
  },
  rows: {
    en: "It finds exactly the rows that are wanted",
    zh: "查到的条目不多也不少",
  },
  values: {
    en: "The values that are there are right",
    zh: "查到的值都正确",
  },
  order: { en: "The rows stand in the order that is wanted", zh: "顺序正确" },
  variable: { en: "It makes use of the variables", zh: "用到了变量" },
  alias: { en: "It renames a field by an alias", zh: "用到了别名" },
  fragment: { en: "It makes use of a fragment", zh: "用到了片段" },
  inlineFragment: {
    en: "It makes use of an inline fragment",
    zh: "用到了内联片段",
  },
  typename: { en: "It asks for __typename", zh: "查询了 __typename" },
  again: {
    en: "It also works for other things (tried by this page)",
    zh: "换成别的对象也能查对（由本页试查）",
  },
};

export const states: Readonly<Record<"passed" | "failed" | "waiting", Text>> = {
  passed: { en: "Passed", zh: "通过" },
  failed: { en: "Failed", zh: "未通过" },
  waiting: { en: "Not checked yet", zh: "未检查" },
};

type Sentences<Told extends { readonly key: string }> = {
  readonly [Key in Told["key"]]: (told: Told & { readonly key: Key }) => Text;
};

const findings: Sentences<Finding> = {
  failed: ({ message, told }) => told ?? { en: message, zh: message },
  nothing: () => ({
    en: "The answer holds nothing of what is asked for.",
    zh: "结果中没有题目要的内容。",
  }),
  absent: () => ({
    en: `The answer is null: there is no record with this id. Is it spelt right? Find an id by a name: \`${seeking("Laos")}\`.`,
    zh: `结果为 null：没有这个 id 的记录。是否拼写有误？可按名称查找 id：\`${seeking("老挝")}\`。`,
  }),
  noId: ({ told }) => told,
  lacking: ({ field }) => ({
    en: `The field \`${selectionOf(field)}\` is missing from the answer.`,
    zh: `结果中缺少字段 \`${selectionOf(field)}\`。`,
  }),
  misnamed: ({ as, field }) => ({
    en: `What should be called \`${selectionOf(field)}\` is called \`${selectionOf(as)}\` in the answer.`,
    zh: `应当名为 \`${selectionOf(field)}\` 的内容，在结果中名为 \`${selectionOf(as)}\`。`,
  }),
  count: ({ wanted, got }) => ({
    en: `Wanted: ${String(wanted)} ${wanted === 1 ? "row" : "rows"}. In the answer: ${String(got)}.`,
    zh: `应有 ${String(wanted)} 条，结果中有 ${String(got)} 条。`,
  }),
  missing: ({ row }) => ({ en: `Missing: ${row}`, zh: `缺少：${row}` }),
  extra: ({ row }) => ({ en: `Too many: ${row}`, zh: `多出：${row}` }),
  moreMissing: ({ count }) => ({
    en: `… and ${String(count)} more missing.`,
    zh: `……另缺 ${String(count)} 条。`,
  }),
  moreExtra: ({ count }) => ({
    en: `… and ${String(count)} more too many.`,
    zh: `……另多出 ${String(count)} 条。`,
  }),
  wrong: ({ row, field, wanted, got }) => ({
    en: `${row && `${row}: `}\`${selectionOf(field)}\` should be ${wanted}, and is ${got}.`,
    zh: `${row && `${row}：`}\`${selectionOf(field)}\` 应为 ${wanted}，结果中为 ${got}。`,
  }),
  moreWrong: ({ count }) => ({
    en: `… and ${String(count)} more that are wrong.`,
    zh: `……另有 ${String(count)} 处不对。`,
  }),
  disordered: ({ by }) => ({
    en: `The rows are right, but their order is not: sort by ${by}.`,
    zh: `条目都对，只是顺序不对：请按 ${by} 排序。`,
  }),
  unused: ({ variable }) => ({
    en: `Nothing makes use of $${variable}: put it where the value stands.`,
    zh: `没有用到 $${variable}：请把它写在值的位置上。`,
  }),
  unlike: ({ run }) => ({
    en: `Asked again with ${run}, the answer is not right. Does a value stand in the query that should come from outside?`,
    zh: `换成 ${run} 再查，结果就不对了。是否有该由外部给出的值写死在查询里？`,
  }),
  feature: ({ feature }) => ({
    en: `${conditions[feature].en}: this query does not.`,
    zh: `此查询没有${conditions[feature].zh.replace(/^(用到|查询)了/, "$1")}。`,
  }),
};

const coded = (paths: readonly string[], between: string) =>
  selectionsOf(paths)
    .map((selection) => `\`${selection}\``)
    .join(between);

const comments: Sentences<Comment> = {
  further: ({ fields }) => ({
    en: `Asks for more than is wanted: ${coded(fields, ", ")}. A query need only ask for what is read.`,
    zh: `查得比要求的多：${coded(fields, "、")}。查询只需写要用的字段。`,
  }),
  copied: ({ times }) => ({
    en: `The same selection stands here ${String(times)} times; a fragment would say it once.`,
    zh: `同样的选择写了 ${String(times)} 遍；用片段只需写一遍。`,
  }),
  literal: ({ text, variable }) => ({
    en: `"${text}" stands in the query; $${variable} holds it already.`,
    zh: `查询里写死了 "${text}"，而 $${variable} 已有这个值。`,
  }),
  unproven: ({ type }) => ({
    en: `${type} is a claim: its field evidence tells which passages it rests on.`,
    zh: `${type} 是一项主张：字段 evidence 说明它依据哪些原文。`,
  }),
  unbounded: ({ field }) => ({
    en: `Without first, ${field} gives 20 at most; totalCount tells how many there are.`,
    zh: `不写 first 时，${field} 最多给出 20 条；totalCount 说明总数。`,
  }),
  exact: () => ({
    en: "It asks for just what is wanted, and no more.",
    zh: "要什么查什么，一点不多。",
  }),
};

/** A finding in words. */
export const findingText = (finding: Finding): Text =>
  (findings[finding.key] as (told: Finding) => Text)(finding);

/** A comment in words. */
export const commentText = (comment: Comment): Text =>
  (comments[comment.key] as (told: Comment) => Text)(comment);

export const sorts: Readonly<Record<Comment["sort"], Text>> = {
  could: { en: "Could be better", zh: "可以更好" },
  worth: { en: "Worth knowing", zh: "值得一知" },
  done: { en: "Well done", zh: "写得好" },
};
