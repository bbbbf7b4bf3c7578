import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";

/** Why a question has no answer: it cannot be meant, the server is busy, or it is out of reach. */
export type Failure = "refused" | "busy" | "unreachable";

const busy = ["RATE_LIMITED", "OVERLOADED", "TIMEOUT", "UNAVAILABLE"];

function codesOf(error: unknown): unknown[] {
  if (CombinedGraphQLErrors.is(error))
    return error.errors.map(({ extensions }) => extensions?.["code"]);
  if (!ServerError.is(error)) return [];
  // A refusal under an HTTP status of its own; a proxy in between may answer anything.
  try {
    const { errors } = JSON.parse(error.bodyText) as {
      errors?: { extensions?: { code?: unknown } }[];
    };
    return (errors ?? []).map(({ extensions }) => extensions?.code);
  } catch {
    return [];
  }
}

export function failureOf(error: unknown): Failure {
  const codes = codesOf(error);
  if (codes.some((code) => busy.includes(String(code)))) return "busy";
  if (codes.length > 0) return "refused";
  const status = ServerError.is(error) ? error.statusCode : 0;
  return status === 429 || status === 503 ? "busy" : "unreachable";
}
