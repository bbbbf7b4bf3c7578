import { AnswerError } from "../ask/ask.ts";

/** Why a question has no answer: it cannot be meant, the server is busy, or it is out of reach. */
export type Failure = "refused" | "busy" | "unreachable";

const busy = ["RATE_LIMITED", "OVERLOADED", "TIMEOUT", "UNAVAILABLE"];

export function failureOf(error: unknown): Failure {
  if (!(error instanceof AnswerError)) return "unreachable";
  const { codes, status } = error;
  if (codes.some((code) => busy.includes(String(code)))) return "busy";
  if (codes.length > 0) return "refused";
  return status === 429 || status === 503 ? "busy" : "unreachable";
}

/** How many seconds a busy server asks to wait; null where it does not say. */
export const waitOf = (error: unknown): number | null =>
  error instanceof AnswerError ? error.wait : null;
