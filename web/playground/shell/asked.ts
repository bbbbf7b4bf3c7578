import type { GraphQLSchema } from "graphql";
import { idMistakes } from "../mistakes/ids.ts";
import { mistakesIn, type Mistake } from "../mistakes/mistakes.ts";
import { ask, askGraph, type Served } from "./ask.ts";

/** A query that was run, with its answer and what was wrong in it. */
export interface Asked {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly answer: Served;
  readonly mistakes: readonly Mistake[];
  readonly ms: number;
}

/** Whether a record that was asked for is not there. */
const isAbsent = ({ data, errors }: Served): boolean =>
  errors !== undefined ||
  data === null ||
  (typeof data === "object" && Object.values(data).includes(null));

/** Runs a query; where it finds nothing, its ids are looked at. */
export async function run(
  query: string,
  variables: Record<string, unknown>,
  schema: GraphQLSchema | null,
): Promise<Asked> {
  const started = performance.now();
  const answer = await askGraph(query, variables);
  const ms = Math.round(performance.now() - started);
  const mistakes = mistakesIn(query, schema);
  const isOfIds = mistakes.length === 0 && schema !== null && isAbsent(answer);
  return {
    query,
    variables,
    answer,
    ms,
    mistakes: isOfIds ? await idMistakes(query, schema, ask) : mistakes,
  };
}
