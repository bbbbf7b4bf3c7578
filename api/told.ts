import { GraphError, type Sentence } from "./graph/graph.ts";

/** What a person at the terminal can mend, in a sentence of either language. */
export class Told extends Error {
  constructor(readonly text: Sentence) {
    super(text.en);
  }
}

/** The sentence of an error that a person can mend; undefined for a fault of the program. */
export function toldIn(
  language: keyof Sentence,
  error: unknown,
): string | undefined {
  if (error instanceof Told) return error.text[language];
  return error instanceof GraphError
    ? (error.sentence?.[language] ?? error.message)
    : undefined;
}
