import { parse, type DocumentNode, type GraphQLSchema } from "graphql";
import type { Feature, Run, Task, Variables } from "../lessons/lesson.ts";
import { mistakesIn } from "../mistakes/mistakes.ts";
import type { Text } from "../text.ts";
import { compare, plain, type Difference } from "./compare.ts";
import { valueAt, type Json, type Row } from "./rows.ts";
import {
  claimsWithoutEvidence,
  copiedSelections,
  exchanged,
  featuresOf,
  literalsOf,
  unboundedLists,
  unusedVariables,
} from "./syntax.ts";

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
  | { readonly key: "nothing" }
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

/** How many of several like differences are told one by one. */
const told = 3;

/** Judges a query by its answer, compared with the model's, which is asked at the same time. */
export async function grade(
  schema: GraphQLSchema,
  task: Task,
  query: string,
  ask: Ask,
): Promise<Report> {
  const ids = conditionsOf(task);
  const judged = new Map<ConditionId, readonly Finding[]>();
  const report = (comments: readonly Comment[] = []): Report => {
    const conditions = ids.map((id): Condition => {
      const findings = judged.get(id);
      if (!findings) return { id, state: "waiting", findings: [] };
      const state = findings.length > 0 ? "failed" : "passed";
      return { id, state, findings };
    });
    const isPassed = conditions.every(({ state }) => state === "passed");
    return { isPassed, conditions, comments };
  };

  const [mistake] = mistakesIn(query, schema);
  const document = read(query);
  if (mistake || !document) {
    const { message, told } = mistake ?? { message: empty.en, told: empty };
    judged.set("runs", [{ key: "failed", message, told }]);
    return report();
  }
  const features = featuresOf(document);
  for (const feature of task.uses ?? [])
    judged.set(
      feature,
      feature === "variable"
        ? unusedVariables(document, task).map((variable) => ({
            key: "unused",
            variable,
          }))
        : features.has(feature)
          ? []
          : [{ key: "feature", feature }],
    );

  const first = await runBoth(document, task, {}, ask);
  if ("message" in first) {
    judged.set("runs", [{ key: "failed", ...first }]);
    return report();
  }
  for (const [id, findings] of Object.entries(
    judgements(task, first.difference),
  ))
    judged.set(id as ConditionId, findings);
  judged.set("runs", []);
  const isRight = ids.every(
    (id) => id === "again" || judged.get(id)?.length === 0,
  );
  if (isRight && task.again.length > 0) {
    const findings: Finding[] = [];
    for (const run of task.again) {
      const next = await runBoth(document, task, following(run, first), ask);
      const isLike =
        !("message" in next) &&
        Object.values(judgements(task, next.difference)).flat().length === 0;
      if (!isLike) findings.push({ key: "unlike", run: nameOf(run) });
    }
    judged.set("again", findings);
  }
  return report(
    commentsOn(schema, task, document, first.difference, report().isPassed),
  );
}

const empty: Text = {
  en: "There is no query yet.",
  zh: "还没有写查询。",
};

function read(query: string): DocumentNode | null {
  try {
    return parse(query);
  } catch {
    return null;
  }
}

/** What an answer's error says, and what to do about it where that is known. */
interface Failure {
  readonly message: string;
  readonly told: Text | null;
}

interface Compared {
  readonly difference: Difference;
  readonly model: Json;
}

/** A run with the variables that it takes from what the model answered first. */
const following = (run: Run, { model }: Compared): Run =>
  run.cursor
    ? {
        variables: {
          [run.cursor.variable]: valueAt(model as Row, run.cursor.at),
        },
      }
    : run;

/** Compares the answers to a document and to the model; or tells what failed. */
async function runBoth(
  document: DocumentNode,
  task: Task,
  run: Run,
  ask: Ask,
): Promise<Compared | Failure> {
  const variables = task.variables ?? {};
  const [answer, model] = await Promise.all(
    [document, parse(task.model)].map((each) => {
      const asked = exchanged(each, variables, run);
      return ask(asked.query, asked.variables);
    }),
  );
  const [error] = [...(answer!.errors ?? []), ...(model!.errors ?? [])];
  if (error)
    return {
      message: error.message,
      told: error.extensions?.hint ?? null,
    };
  const right = model!.data ?? null;
  return {
    difference: compare(answer!.data ?? null, right, task.contract),
    model: right,
  };
}

const nameOf = ({ variables, instead, cursor }: Run): string =>
  cursor
    ? `$${cursor.variable} = endCursor`
    : variables
      ? Object.entries(variables)
          .map(([name, value]) => `$${name} = ${JSON.stringify(value)}`)
          .join(", ")
      : Object.values(instead ?? {})
          .map((text) => JSON.stringify(text))
          .join(", ");

const several = <Item>(
  items: readonly Item[],
  one: (item: Item) => Finding,
  more: (count: number) => Finding,
): Finding[] => [
  ...items.slice(0, told).map(one),
  ...(items.length > told ? [more(items.length - told)] : []),
];

function judgements(
  { contract }: Task,
  difference: Difference,
): Partial<Record<ConditionId, Finding[]>> {
  const { at, wanted, got, lacking, misnamed, missing, extra, wrong } =
    difference;
  if (at === null) return { fields: [{ key: "nothing" }] };
  const fields = lacking.map((field): Finding =>
    misnamed.find((each) => each.field === field)
      ? { key: "misnamed", ...misnamed.find((each) => each.field === field)! }
      : { key: "lacking", field },
  );
  const rows: Finding[] = [
    ...(wanted === got ? [] : [{ key: "count" as const, wanted, got }]),
    ...several(
      missing,
      (row) => ({ key: "missing", row }),
      (count) => ({ key: "moreMissing", count }),
    ),
    ...several(
      extra,
      (row) => ({ key: "extra", row }),
      (count) => ({ key: "moreExtra", count }),
    ),
  ];
  const isComparable =
    contract.key === undefined || !lacking.includes(contract.key);
  const values = several(
    wrong,
    (each): Finding => ({
      key: "wrong",
      row: each.row,
      field: each.field,
      wanted: plain(each.wanted),
      got: plain(each.got),
    }),
    (count) => ({ key: "moreWrong", count }),
  );
  return {
    fields,
    ...(isComparable && contract.key !== undefined && { rows }),
    ...(isComparable && lacking.length < contract.fields.length && { values }),
    ...(contract.order &&
      isComparable &&
      rows.length + values.length === 0 && {
        order: difference.isDisordered
          ? [{ key: "disordered" as const, by: contract.order.by }]
          : [],
      }),
  };
}

function commentsOn(
  schema: GraphQLSchema,
  { variables = {} }: Task,
  document: DocumentNode,
  { further }: Difference,
  isPassed: boolean,
): Comment[] {
  const could: Comment[] = [];
  const fields = further.filter((field) => !/(^|\.)__typename$/.test(field));
  if (fields.length > 0) could.push({ sort: "could", key: "further", fields });
  for (const literal of literalsOf(document, variables))
    could.push({ sort: "could", key: "literal", ...literal });
  const times = copiedSelections(document);
  if (times > 0) could.push({ sort: "could", key: "copied", times });
  if (!isPassed) return could;
  return [
    ...could,
    ...unboundedLists(schema, document).map((field): Comment => ({
      sort: "worth",
      key: "unbounded",
      field,
    })),
    ...claimsWithoutEvidence(schema, document).map((type): Comment => ({
      sort: "worth",
      key: "unproven",
      type,
    })),
    ...(could.length === 0 ? [{ sort: "done", key: "exact" } as const] : []),
  ];
}
