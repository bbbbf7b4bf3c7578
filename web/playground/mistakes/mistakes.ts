import { GraphQLError, parse, validate, type GraphQLSchema } from "graphql";
import type { Text } from "../../look/language.ts";
import { foreignMarks } from "./marks.ts";
import { explain } from "./explain.ts";
import type { Remedy } from "./explanation.ts";

/** Something wrong in a query: where, what, and what to do about it. */
export interface Mistake {
  readonly from: number;
  readonly to: number;
  /** As GraphQL says it. */
  readonly message: string;
  /** As a teacher would; null where GraphQL's own words are all there is. */
  readonly told: Text | null;
  readonly remedies: readonly Remedy[];
}

/** What is wrong in a query, in the order of its text. */
export function mistakesIn(
  query: string,
  schema: GraphQLSchema | null,
): Mistake[] {
  if (query.trim() === "") return [];
  const marks = foreignMarks(query);
  if (marks.length > 0)
    return marks.map(({ from, to, text, plain }) => ({
      from,
      to,
      message: `Unexpected character: ${text}`,
      told: {
        en: `“${text}” comes from a Chinese keyboard; GraphQL knows only ${plain === " " ? "the usual space" : plain}.`,
        zh: `“${text}”是中文输入法的标点；GraphQL 只认${plain === " " ? "半角空格" : `半角的 ${plain}`}。`,
      },
      remedies: [
        {
          label: {
            en: "Make all of them half-width",
            zh: "全部改为半角",
          },
          changes: marks.map((mark) => ({
            from: mark.from,
            to: mark.to,
            insert: mark.plain,
          })),
        },
      ],
    }));
  let document;
  try {
    document = parse(query);
  } catch (error) {
    return error instanceof GraphQLError ? [mistake(error, query, schema)] : [];
  }
  if (!schema) return [];
  return validate(schema, document, undefined, { maxErrors: 5 })
    .map((error) => mistake(error, query, schema))
    .sort((a, b) => a.from - b.from);
}

/** An error of GraphQL, at its place in the query. */
function mistake(
  error: GraphQLError,
  query: string,
  schema: GraphQLSchema | null,
): Mistake {
  const from = Math.min(error.positions?.[0] ?? 0, query.length);
  const [word] = /^(?:"[^"\n]*"?|[$@]?\w+|\.\.\.|.)/.exec(
    query.slice(from),
  ) ?? [""];
  // What is missing at the end is marked on the last letter.
  const start = word === "" ? Math.max(0, query.trimEnd().length - 1) : from;
  const end = word === "" ? query.trimEnd().length : from + word.length;
  return {
    from: start,
    to: end,
    message: error.message,
    ...explain({
      message: error.message,
      query,
      from,
      to: from + word.length,
      schema,
    }),
  };
}
