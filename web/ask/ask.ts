import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import { clientHeaders } from "./client-key.ts";
import { readNames } from "./names.ts";

/** A question in GraphQL: its text, which knows by its type what it asks with and is answered with. */
export type Document<Answer, Variables> = DocumentTypeDecoration<
  Answer,
  Variables
> & { toString(): string };

interface GraphError {
  readonly message: string;
  readonly extensions?: { readonly code?: unknown };
}

/** An answer that is none: what the server says of it, if it was the server that answered. */
export class AnswerError extends Error {
  readonly status: number;
  readonly codes: readonly unknown[];
  /** After how many seconds it asks to be asked again; null where it says nothing of it. */
  readonly wait: number | null;
  constructor(
    { status, headers }: Pick<Response, "status" | "headers">,
    errors: readonly GraphError[],
  ) {
    super(
      errors.map(({ message }) => message).join("\n") ||
        `The server answered with status ${String(status)}.`,
    );
    this.name = "AnswerError";
    this.status = status;
    // Of a date in its place nothing is read: the server gives seconds.
    this.wait = Number(headers.get("retry-after")) || null;
    this.codes = errors.map(({ extensions }) => extensions?.code);
  }
}

interface Body<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly GraphError[];
}

/** The body of an answer; a proxy in between may answer anything. */
async function bodyOf<Answer>(response: Response): Promise<Body<Answer>> {
  try {
    return ((await response.json()) as Body<Answer> | null) ?? {};
  } catch {
    return {};
  }
}

/** Asks the graph. */
export async function ask<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const query = document.toString();
  const [, operationName] = /\bquery (\w+)/.exec(query) ?? [];
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      ...clientHeaders,
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json;q=0.9",
    },
    body: JSON.stringify({ operationName, query, variables }),
    ...(signal && { signal }),
  });
  const { data, errors = [] } = await bodyOf<Answer>(response);
  if (!response.ok || !data || errors.length > 0)
    throw new AnswerError(response, errors);
  readNames(data);
  return data;
}
