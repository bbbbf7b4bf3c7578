import type { KindName } from "../view/kind.ts";
import type { Text } from "../look/language.ts";
import type { Answers } from "./answers.ts";

/** The server refuses, and says why. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly text: Text,
  ) {
    super(text.en);
  }
}

const tokenKey = "silkgraph-editor-token";

/** Keeps the editors' token for as long as this tab is open. */
export const keepToken = (token: string): void =>
  sessionStorage.setItem(tokenKey, token);

/** Has the desk of the server do something. */
export async function act<Action extends keyof Answers>(
  action: Action,
  input: object = {},
  signal?: AbortSignal,
): Promise<Answers[Action]> {
  const token = sessionStorage.getItem(tokenKey);
  const response = await fetch(`/desk/api/${action}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify(input),
    ...(signal && { signal }),
  });
  const body = (await response.json()) as { problem?: Text } | null;
  if (response.ok) return body as Answers[Action];
  throw new Refusal(
    response.status,
    body?.problem ?? {
      en: "The server does not do this now: try again.",
      zh: "服务器目前无法处理：请重试。",
    },
  );
}

export interface Found {
  readonly __typename: KindName;
  readonly id: string;
  readonly name: Text;
}

const search = `query DeskSearch($text: String!, $kinds: [Kind!]) {
  search(text: $text, kinds: $kinds, first: 8) {
    hits { entity { __typename id name { en zh } } }
  }
}`;

/** What the graph finds for a text, of some kinds. */
export async function lookUp(
  text: string,
  kinds: readonly KindName[] | null,
  signal: AbortSignal,
): Promise<readonly Found[]> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: search, variables: { text, kinds } }),
    signal,
  });
  const { data } = (await response.json()) as {
    data?: { search: { hits: { entity: Found }[] } };
  };
  return (data?.search.hits ?? []).map(({ entity }) => entity);
}
