import { parse, print, type GraphQLSchema } from "graphql";
import type { Task } from "../lessons/lesson.ts";
import type { Text } from "../../look/language.ts";
import { lacking, withHoles } from "./syntax.ts";

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
    parts.length > 0
      ? { ...none, told: hints[2], query: withHoles(schema, solution, parts) }
      : // Only a value or a name is another: there is nothing to leave out.
        { ...none, told: compareWith, query: print(solution) },
  ];
}

const compareWith: Text = {
  en: "Your query asks for the right fields. Compare values and names with these:",
  zh: "要查的字段都有了。请对照下面的值和名字：",
};

function read(query: string) {
  try {
    return parse(query);
  } catch {
    return null;
  }
}
