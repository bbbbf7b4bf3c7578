import { Kind, parse, print, visit, type GraphQLSchema } from "graphql";
import type { Task } from "../lessons/lesson.ts";
import type { Text } from "../../look/language.ts";
import { lacking, withHoles, type Part } from "./syntax.ts";

/** A step of help: what the lesson says, and what the query at hand still lacks. */
export interface Hint {
  readonly told: Text;
  /** The type whose documentation helps. */
  readonly type: string | null;
  /** What the query does not ask for or say yet. */
  readonly names: readonly string[];
  /** The query, with holes. */
  readonly query: string | null;
}

/** The hints of a task, as far as the query has come: where to look, what to take, nearly the query. */
export function hintsFor(
  schema: GraphQLSchema,
  { model, hints }: Task,
  query: string,
): readonly [Hint, Hint, Hint] {
  const solution = parse(model);
  const parts = lacking(schema, solution, read(query));
  const first = parts.find(({ type }) => type !== "Query") ?? parts[0];
  const names = [
    ...new Set(parts.map(({ field, argument }) => argument ?? field)),
  ];
  const none = { type: null, names: [], query: null };
  return [
    { ...none, told: hints[0], type: first?.type ?? null },
    { ...none, told: hints[1], names },
    { ...none, told: hints[2], query: holed(schema, solution, parts) },
  ];
}

function holed(
  schema: GraphQLSchema,
  solution: ReturnType<typeof parse>,
  parts: readonly Part[],
): string {
  const query = withHoles(schema, solution, parts);
  // Where only values are wrong, the values are the holes.
  return query === print(solution)
    ? print(
        visit(solution, {
          StringValue: () => ({ kind: Kind.ENUM, value: "____" }),
        }),
      )
    : query;
}

function read(query: string) {
  try {
    return parse(query);
  } catch {
    return null;
  }
}
