import { GraphQLError, parse, validate, type GraphQLSchema } from "graphql";
import type { Text } from "../../look/language.ts";
import { bracketMistake } from "./brackets.ts";
import { explain } from "./explain.ts";
import type { Remedy, Spot } from "./explanation.ts";
import { foreignMarks, type Mark } from "./marks.ts";
import { operationMistake } from "./operations.ts";
import { withoutBraces } from "./pairs.ts";
import { quoteMistake } from "./quotes.ts";

/** Something wrong in a query: where, what, and what to do about it. */
export interface Mistake {
  readonly from: number;
  readonly to: number;
  /** Further places of the same mistake. */
  readonly also?: readonly { readonly from: number; readonly to: number }[];
  /** As GraphQL says it. */
  readonly message: string;
  /** As a teacher would, words of GraphQL in backticks; null where GraphQL's own words are all there is. */
  readonly told: Text | null;
  readonly remedies: readonly Remedy[];
}

/** What GraphQL says that is plainer than what its brackets and quotation marks show. */
const isPlain =
  /Unexpected character|Unexpected single quote|Invalid number|found (?:String "\w|"\[")|found "="/;

/** What is wrong in a query, in the order of its text. `wanted` are the fields that a task asks for, by their paths. */
export function mistakesIn(
  query: string,
  schema: GraphQLSchema | null,
  wanted: readonly string[] = [],
): Mistake[] {
  if (query.trim() === "") return [];
  const marks = foreignMarks(query);
  if (marks.length > 0) return [markMistake(marks)];
  let document;
  try {
    document = parse(query);
  } catch (error) {
    if (!(error instanceof GraphQLError)) return [];
    const { message } = error;
    const found = isPlain.test(message)
      ? null
      : (quoteMistake(query) ?? bracketMistake(query));
    return [
      found ? { ...found, message } : mistake(error, { query, schema, wanted }),
    ];
  }
  const operations = operationMistake(query, document);
  if (operations) return [operations];
  if (!schema) return [];
  const errors = validate(schema, document, undefined, { maxErrors: 5 });
  const paired = withoutBraces(errors, { query, schema });
  const rest = errors.filter((error) => !paired.explained.has(error));
  return [
    ...paired.mistakes,
    ...rest.map((error) => mistake(error, { query, schema, wanted })),
  ].sort((a, b) => a.from - b.from);
}

/** All the marks of a Chinese keyboard as one mistake, which one click mends. */
function markMistake(marks: readonly Mark[]): Mistake {
  const [first, ...also] = marks;
  const { from, to, text } = first!;
  const coded = (texts: readonly string[], between: string) =>
    [...new Set(texts)].map((each) => `\`${each}\``).join(between);
  const plain = marks.map((mark) => (mark.plain === " " ? "␣" : mark.plain));
  const texts = marks.map((mark) => mark.text);
  return {
    from,
    to,
    also,
    message: `Unexpected character: ${text}`,
    told: {
      en: `${marks.length === 1 ? "A mark comes" : `${String(marks.length)} marks come`} from a Chinese keyboard: ${coded(texts, " ")}. GraphQL knows only ${coded(plain, " ")}.`,
      zh: `有 ${String(marks.length)} 个中文输入法的标点：${coded(texts, " ")}，GraphQL 只认半角的 ${coded(plain, " ")}。`,
    },
    remedies: [
      {
        label:
          marks.length === 1
            ? { en: "Make it half-width", zh: "改为半角" }
            : { en: "Make all of them half-width", zh: "全部改为半角" },
        changes: marks.map((mark) => ({
          from: mark.from,
          to: mark.to,
          insert: mark.plain,
        })),
      },
    ],
  };
}

/** An error of GraphQL, at its place in the query. */
function mistake(
  error: GraphQLError,
  { query, ...known }: Pick<Spot, "query" | "schema" | "wanted">,
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
      ...known,
    }),
  };
}
