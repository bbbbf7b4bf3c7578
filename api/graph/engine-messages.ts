import {
  BadCypher,
  GraphClosed,
  GraphDamaged,
  GraphError,
  GraphLocked,
  GraphUnavailable,
  NotUnique,
  TimedOut,
  WriteRefused,
  type NumberedLink,
  type Params,
  type Sentence,
} from "./graph.ts";

/** What the server asks of the process that holds the embedded engine; a write is known by the number of its `begin`. */
export type Ask =
  | { readonly ask: "read"; readonly cypher: string; readonly params: Params }
  | { readonly ask: "search"; readonly text: string; readonly limit: number }
  | {
      readonly ask: "nodes";
      readonly labels: readonly string[];
      readonly rows: readonly Params[];
    }
  | { readonly ask: "links"; readonly rows: readonly NumberedLink[] }
  | { readonly ask: "filled" }
  | { readonly ask: "begin" }
  | {
      readonly ask: "run";
      readonly write: number;
      readonly cypher: string;
      readonly params: Params;
    }
  | {
      readonly ask: "end";
      readonly write: number;
      readonly isKept: boolean;
    }
  | { readonly ask: "close" };

export type Question = Ask & { readonly number: number };

export type Answer = { readonly number: number } & (
  | {
      readonly result: unknown;
      /** Milliseconds of a processor. */ readonly spent?: number;
    }
  | { readonly error: SentError }
);

/** An error on its way between processes: what it was, by the name of its class. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  /** The message in both languages, where it has one. */
  readonly sentence?: Sentence | undefined;
  readonly stack?: string | undefined;
}

const classes: Readonly<
  Record<
    string,
    new (message: string | Sentence, options?: ErrorOptions) => GraphError
  >
> = {
  BadCypher,
  GraphClosed,
  GraphDamaged,
  GraphLocked,
  GraphUnavailable,
  NotUnique,
  TimedOut,
  WriteRefused,
};

export const sent = (error: unknown): SentError =>
  error instanceof Error
    ? {
        name: error.name,
        message: error.message,
        stack: error.stack,
        sentence: error instanceof GraphError ? error.sentence : undefined,
      }
    : { name: "Error", message: String(error) };

export function received({ name, message, sentence, stack }: SentError): Error {
  const Known = classes[name];
  if (Known) return new Known(sentence ?? message);
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
