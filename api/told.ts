import { GraphError } from "./graph/graph.ts";

/** What a person at the terminal can mend, in a sentence of either language. */
export class Told extends Error {
  constructor(readonly text: { readonly en: string; readonly zh: string }) {
    super(text.en);
  }
}

/** The sentence of an error that a person can mend; undefined for a fault of the program. */
export function toldIn(
  language: keyof Told["text"],
  error: unknown,
): string | undefined {
  if (error instanceof Told) return error.text[language];
  return error instanceof GraphError
    ? (error.sentence?.[language] ?? error.message)
    : undefined;
}
