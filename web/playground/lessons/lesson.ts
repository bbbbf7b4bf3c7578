import type { Text } from "../../look/language.ts";

export type Variables = Readonly<Record<string, unknown>>;

/** Something of the language that a task is about, and an answer alone cannot show. */
export type Feature =
  "variable" | "alias" | "fragment" | "inlineFragment" | "typename";

/** What the answer to a task must look like; said before the first attempt. */
export interface Contract {
  /** What one row is: “one country”. */
  readonly row: Text;
  /** Where the rows stand in the model's answer: the fields that lead there, `countries.edges.node`. Empty for the whole answer, which is then one row. */
  readonly at: string;
  /** The fields of a row, by their path from it. */
  readonly fields: readonly string[];
  /** The field by which rows are told apart; without it there is one row. */
  readonly key?: string;
  /** The field by which rows must be sorted; rows of the same value may stand in any order. */
  readonly order?: { readonly by: string; readonly told: Text };
}

/**
 * A further run, not shown until it fails: other variables, or, while a lesson knows none yet, other
 * texts in place of those that stand in both queries.
 */
export interface Run {
  readonly variables?: Variables;
  readonly instead?: Readonly<Record<string, string>>;
  /** A variable that takes the cursor at which the model's first answer ends. */
  readonly cursor?: { readonly variable: string; readonly at: string };
}

export interface Task {
  readonly ask: Text;
  readonly contract: Contract;
  /** What stands in the editor at first. */
  readonly start: string;
  /** Variables of the run that is shown. */
  readonly variables?: Variables;
  /** The query whose answer is the right one; also the solution. */
  readonly model: string;
  readonly again: readonly Run[];
  readonly uses?: readonly Feature[];
  /** From where to look, over what to take, to nearly the query. */
  readonly hints: readonly [Text, Text, Text];
}

export interface Lesson {
  readonly id: string;
  readonly title: Text;
  /** What it tells before the task, by paragraphs; words of GraphQL stand in backticks. */
  readonly story: readonly Text[];
  readonly task: Task;
  readonly learnt: readonly Text[];
}
