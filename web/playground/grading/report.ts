import type { Feature, Task, Variables } from "../lessons/lesson.ts";
import type { Text } from "../../look/language.ts";
import type { Json } from "./rows.ts";

export interface Answer {
  readonly data?: Json;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly hint?: Text };
  }[];
}

export type Ask = (query: string, variables: Variables) => Promise<Answer>;

/** Something to be said, told by key and parameters, so that every language says the same. */
export type Finding =
  | {
      readonly key: "failed";
      readonly message: string;
      readonly told: Text | null;
    }
  | { readonly key: "nothing" | "absent" }
  | { readonly key: "noId"; readonly told: Text }
  | { readonly key: "lacking"; readonly field: string }
  | { readonly key: "misnamed"; readonly as: string; readonly field: string }
  | { readonly key: "count"; readonly wanted: number; readonly got: number }
  | { readonly key: "missing" | "extra"; readonly row: string }
  | { readonly key: "moreMissing" | "moreExtra"; readonly count: number }
  | {
      readonly key: "wrong";
      readonly row: string;
      readonly field: string;
      readonly wanted: string;
      readonly got: string;
    }
  | { readonly key: "moreWrong"; readonly count: number }
  | { readonly key: "disordered"; readonly by: string }
  | { readonly key: "unused"; readonly variable: string }
  | { readonly key: "unlike"; readonly run: string }
  | { readonly key: "feature"; readonly feature: Feature };

export type ConditionId =
  "runs" | "fields" | "rows" | "values" | "order" | "again" | Feature;

export interface Condition {
  readonly id: ConditionId;
  readonly state: "passed" | "failed" | "waiting";
  readonly findings: readonly Finding[];
}

/** A remark on a query that is not what decides. */
export type Comment = { readonly sort: "could" | "worth" | "done" } & (
  | { readonly key: "further"; readonly fields: readonly string[] }
  | { readonly key: "copied"; readonly times: number }
  | {
      readonly key: "literal";
      readonly text: string;
      readonly variable: string;
    }
  | { readonly key: "unproven"; readonly type: string }
  | { readonly key: "unbounded"; readonly field: string }
  | { readonly key: "exact" }
);

export interface Report {
  readonly isPassed: boolean;
  readonly conditions: readonly Condition[];
  readonly comments: readonly Comment[];
}

/** The conditions of a task in the order in which they are judged. */
export const conditionsOf = ({
  contract,
  again,
  uses = [],
}: Task): ConditionId[] => [
  "runs",
  "fields",
  ...(contract.key === undefined ? [] : ["rows" as const]),
  "values",
  ...(contract.order ? ["order" as const] : []),
  ...uses,
  ...(again.length > 0 ? ["again" as const] : []),
];
