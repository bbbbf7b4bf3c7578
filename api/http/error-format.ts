import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { GraphClosed, GraphUnavailable, TimedOut } from "../graph/graph.ts";
import { hintOf } from "./hints.ts";

/** Every code that an error of a response can have. */
export const codes = [
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "LIMIT_EXCEEDED",
  "RATE_LIMITED",
  "OVERLOADED",
  "TIMEOUT",
  "UNAVAILABLE",
  "NOT_FOUND",
  "INTERNAL_SERVER_ERROR",
] as const;
export type Code = (typeof codes)[number];

/** Codes of errors that only the client can correct. */
export const askersFault: readonly unknown[] = [
  "BAD_USER_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "LIMIT_EXCEEDED",
  "OPERATION_RESOLUTION_FAILURE",
] satisfies Code[];

/** A GraphQL response that holds only an error, whatever the request was. */
export const refusal = (code: Code, message: string) => ({
  errors: [{ message, extensions: { code } }],
});

export const sentences = {
  unavailable: "The graph cannot be reached now; ask again shortly.",
  stopping: "The server is stopping; ask again shortly.",
  timeout: "The answer took longer than it may; ask for less at a time.",
  internal:
    "Something failed on our side. The log tells more under the id of the answer's header “x-request-id”.",
};

/** The error of a limit that a request goes beyond. */
export const beyond = (limit: string, sentence: string): GraphQLError =>
  new GraphQLError(sentence, {
    extensions: {
      code: "LIMIT_EXCEEDED" satisfies Code,
      limit,
      http: { status: 400 },
    },
  });

const most = 1_000;
const tooDeep = "The document nests too deeply to be read.";

/** The public form of an error: a known code keeps its message, anything else is masked. */
export function formatFault(
  { message: whole, locations, path, extensions }: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  // Messages quote what was sent; a long quotation is cut.
  const message = whole.length > most ? `${whole.slice(0, most)}…` : whole;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const refused = (code: Code, sentence: string): GraphQLFormattedError => ({
    message: sentence,
    ...place,
    extensions: { code },
  });
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (cause instanceof TimedOut) return refused("TIMEOUT", sentences.timeout);
  if (cause instanceof GraphUnavailable || cause instanceof GraphClosed)
    return refused("UNAVAILABLE", sentences.unavailable);
  if (/Maximum call stack size exceeded/.test(message))
    return formatFault(beyond("depth", tooDeep).toJSON(), error);
  if (message.includes("Cross-Site Request Forgery"))
    return refused(
      "BAD_REQUEST",
      "Send a body of application/json, or the header “apollo-require-preflight”: pages of other sites could otherwise query on a user's behalf.",
    );
  if (message.startsWith("An 'accept' header"))
    return refused(
      "BAD_REQUEST",
      "Accept application/json or application/graphql-response+json.",
    );
  if (message.includes("internal graphql-js"))
    return refused(
      "BAD_REQUEST",
      "“query” must be a text in the language GraphQL.",
    );
  const [, tokens] = /contains more tha[tn] (\d+) tokens/.exec(message) ?? [];
  if (tokens !== undefined)
    return formatFault(
      beyond("tokens", `The document has more than ${tokens} tokens.`).toJSON(),
      error,
    );
  const { code, limit } = extensions ?? {};
  // Apollo calls every error of a validation rule by one code.
  if (typeof limit === "string")
    return { message, ...place, extensions: { code: "LIMIT_EXCEEDED", limit } };
  if (!isPublic(code))
    return refused("INTERNAL_SERVER_ERROR", sentences.internal);
  const hint = hintOf(message);
  return {
    message,
    ...place,
    extensions: { code, ...(hint && { hint }) },
  };
}

const isPublic = (code: unknown): code is Code =>
  code !== "INTERNAL_SERVER_ERROR" &&
  (codes as readonly unknown[]).includes(code);
