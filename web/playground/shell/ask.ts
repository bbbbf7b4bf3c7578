import { clientHeaders } from "../../ask/client-key.ts";
import type { Answer, Ask } from "../grading/report.ts";

/** An answer of the graph as it came, with what it took. */
export interface Served extends Answer {
  readonly extensions?: { readonly cypher?: readonly string[] };
}

/** Asks the graph. What went wrong on the way is told as an error of the answer. */
export async function askGraph(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  extensions?: Readonly<Record<string, unknown>>,
): Promise<Served> {
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        ...clientHeaders,
      },
      body: JSON.stringify({ query, variables, extensions }),
    });
    return (await response.json()) as Served;
  } catch {
    return {
      errors: [
        {
          message: "The graph cannot be reached.",
          extensions: {
            hint: {
              en: "Is Silkgraph still running?",
              zh: "Silkgraph 是否还在运行？",
            },
          },
        },
      ],
    };
  }
}

export const ask: Ask = (query, variables) => askGraph(query, variables);
