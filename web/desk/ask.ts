import type { KindName } from "../view/kind.ts";
import type { Text } from "../look/language.ts";
import type { Draft, Fields } from "./draft.ts";

// What the server's desk answers with; it is the one judge of records.

export interface FormPart {
  readonly name: string;
  readonly type: "text" | "number" | "link" | "list";
  readonly kinds?: readonly KindName[];
}

export interface FormField {
  readonly name: string;
  readonly label: Text;
  readonly meaning: Text;
  readonly isRequired: boolean;
  readonly isList: boolean;
  readonly type:
    "text" | "number" | "boolean" | "date" | "term" | "link" | "parts";
  readonly terms?: readonly { readonly term: string; readonly label: Text }[];
  readonly kinds?: readonly KindName[];
  readonly parts?: readonly FormPart[];
}

export interface Form {
  readonly kind: KindName;
  readonly label: Text;
  readonly role: "THING" | "CLAIM" | "GROUND";
  readonly fields: readonly FormField[];
}

export interface PageEntry {
  readonly id: string;
  readonly name: Text;
  readonly sentences: number;
  readonly coveredSentences: number;
}

export interface State {
  readonly canSave: boolean;
  readonly hasArticles: boolean;
  readonly pages: readonly PageEntry[];
  readonly forms: readonly Form[];
  /** What every record is called. */
  readonly names: Readonly<Record<string, Text>>;
}

export interface Evidence {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

export interface Candidate {
  readonly id: string;
  readonly kind: string;
  readonly evidence: readonly {
    readonly start: number;
    readonly end: number;
  }[];
  readonly rule: string;
  readonly confidence: number;
  readonly flags: readonly string[];
  readonly match: {
    readonly status: "known" | "new" | "ambiguous";
    readonly ids: readonly string[];
  };
  readonly speaker?: {
    readonly name: string | null;
    readonly title: string | null;
  };
  readonly proposal: {
    readonly kind: KindName;
    readonly fields: Fields;
  } | null;
}

export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly kind: KindName;
  readonly name: Text;
}

export interface PageView {
  readonly id: string;
  readonly name: Text;
  readonly issued: string;
  readonly text: string;
  readonly articles: readonly {
    readonly id: string;
    readonly name: Text;
    readonly start: number;
    readonly end: number;
  }[];
  readonly sentences: readonly {
    readonly start: number;
    readonly end: number;
    readonly article: string;
  }[];
  readonly passages: readonly Passage[];
  readonly candidates: readonly Candidate[];
}

export interface Problem {
  readonly id: string;
  readonly field: string;
  readonly what: Text;
  readonly remedy: Text | null;
  readonly rule: string;
  readonly isNotice: boolean;
}

export interface Conflict {
  readonly id: string;
  readonly kind: KindName | "";
  readonly was: Fields;
  readonly mine: Fields | null;
  readonly theirs: Fields | null;
  readonly merged: {
    readonly fields: Fields;
    readonly open: readonly {
      readonly field: string;
      readonly mine: unknown;
      readonly theirs: unknown;
    }[];
  } | null;
}

export interface Change {
  readonly change: "added" | "changed" | "removed";
  readonly id: string;
  readonly kind: KindName;
  readonly name: Text;
  readonly sentence: Text;
}

export interface Preview {
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
  readonly conflicts: readonly Conflict[];
  readonly yaml: readonly {
    readonly file: string;
    readonly lines: readonly { readonly mark: string; readonly text: string }[];
  }[];
  readonly isSound: boolean;
}

export interface SaveResult extends Preview {
  readonly isSaved: boolean;
  readonly loadFault: Text | null;
}

export interface ShownRecord {
  readonly id: string;
  readonly kind: KindName;
  readonly file: string;
  readonly name: Text;
  readonly fields: Fields;
  readonly pointedAtBy: readonly {
    readonly id: string;
    readonly kind: KindName;
    readonly name: Text;
    readonly field: string;
  }[];
}

export interface History {
  readonly commits: readonly {
    readonly id: string;
    readonly author: string;
    readonly date: string;
    readonly subject: string;
  }[];
  readonly hasUncommitted: boolean;
}

interface Answers {
  state: State;
  page: PageView;
  record: ShownRecord;
  passage: Evidence;
  preview: Preview;
  save: SaveResult;
  "add-page": SaveResult & { readonly page: string };
  history: History | null;
  commit: History | null;
  "take-back": { readonly edits: Draft["edits"] };
}

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
