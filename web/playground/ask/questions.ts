import { kept } from "../kept.ts";

/** A query as somebody left it, with its variables as text. */
export interface Question {
  readonly query: string;
  readonly variables: string;
}

interface Questions {
  /** What stands in the editor. */
  readonly now: Question | null;
  /** What stood there before, the latest first. */
  readonly earlier: readonly Question[];
}

/** How many earlier questions are kept. */
const most = 40;

const isQuestion = (value: unknown): value is Question =>
  typeof value === "object" &&
  value !== null &&
  "query" in value &&
  typeof value.query === "string" &&
  "variables" in value &&
  typeof value.variables === "string";

function read(text: string): Questions | null {
  try {
    const value = JSON.parse(text) as Partial<Record<keyof Questions, unknown>>;
    const { now, earlier } = value;
    return {
      now: isQuestion(now) ? now : null,
      earlier: Array.isArray(earlier) ? earlier.filter(isQuestion) : [],
    };
  } catch {
    return null;
  }
}

const questions = kept<Questions>(
  "silkgraph:questions",
  { now: null, earlier: [] },
  read,
  (value) => JSON.stringify(value),
);

export const useQuestions = (): Questions => questions.use();

/** Keeps what is being written. */
export const keep = (now: Question): void =>
  questions.set({ ...questions.now(), now });

/** Opens another question; the one that stood there is kept among the earlier ones. */
export function open(next: Question): void {
  const { now, earlier } = questions.now();
  const before = now ? [now, ...earlier] : earlier;
  const others = before.filter(
    ({ query, variables }, at) =>
      query.trim() !== "" &&
      !(query === next.query && variables === next.variables) &&
      before.findIndex(
        (each) => each.query === query && each.variables === variables,
      ) === at,
  );
  questions.set({ now: next, earlier: others.slice(0, most) });
}

export const forgetEarlier = (): void =>
  questions.set({ ...questions.now(), earlier: [] });
