import { GraphError, type Sentence } from "./graph/graph.ts";

/** What a person at the terminal can mend, in a sentence of either language. */
export class Told extends Error {
  constructor(readonly text: Sentence) {
    super(text.en);
  }
}

/** The sentence of an error that a person can mend; undefined for a fault of the program. */
export const toldIn = (
  language: keyof Sentence,
  error: unknown,
): string | undefined =>
  error instanceof Told || error instanceof GraphError
    ? error.text[language]
    : undefined;
