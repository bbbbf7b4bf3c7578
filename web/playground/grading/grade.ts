import { parse, type DocumentNode, type GraphQLSchema } from "graphql";
import type { Run, Task } from "../lessons/lesson.ts";
import { idMistakes } from "../mistakes/ids.ts";
import { mistakesIn } from "../mistakes/mistakes.ts";
import type { Text } from "../../look/language.ts";
import { compare, type Difference } from "./compare.ts";
import { commentsOn, isAbsent, judgements } from "./judgements.ts";
import {
  conditionsOf,
  type Ask,
  type Comment,
  type Condition,
  type ConditionId,
  type Finding,
  type Report,
} from "./report.ts";
import { valueAt, type Json, type Row } from "./rows.ts";
import { exchanged, featuresOf, unusedVariables } from "./syntax.ts";

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

  const [mistake] = mistakesIn(query, schema, task.contract.fields);
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
  const isFailed = "message" in first;
  const noIds =
    isFailed || isAbsent(task, first.difference)
      ? (await idMistakes(query, schema, ask)).flatMap(({ told }): Finding[] =>
          told ? [{ key: "noId", told }] : [],
        )
      : [];
  if (isFailed) {
    judged.set(
      "runs",
      noIds.length > 0 ? noIds : [{ key: "failed", ...first }],
    );
    return report();
  }
  for (const [id, findings] of Object.entries(
    judgements(task, first.difference),
  ))
    judged.set(id as ConditionId, findings);
  if (noIds.length > 0 && judged.has("values")) judged.set("values", noIds);
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
