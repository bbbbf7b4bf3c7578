import type { Candidate, Conflict } from "./ask.ts";
import type { KindName } from "../view/kind.ts";

export type Fields = Readonly<Record<string, unknown>>;

export type Edit =
  | {
      readonly change: "add";
      readonly kind: KindName;
      readonly fields: Fields;
      readonly file?: string;
      readonly before?: string;
      readonly source?: string;
    }
  | {
      readonly change: "replace";
      readonly id: string;
      readonly was: Fields;
      readonly fields: Fields;
      readonly source?: string;
    }
  | { readonly change: "remove"; readonly id: string; readonly was: Fields };

export interface Rejection {
  readonly candidate: string;
  readonly kind: string;
  readonly rule: string;
  readonly reason: string;
}

export interface Draft {
  readonly edits: readonly Edit[];
  readonly rejections: readonly Rejection[];
}

/** What an editor has decided, one thing at a time: each can be undone by itself. */
export type Decision =
  | { readonly edit: Edit; readonly candidate?: string }
  | { readonly rejection: Rejection };

export const draftOf = (decisions: readonly Decision[]): Draft => ({
  edits: decisions.flatMap((each) => ("edit" in each ? [each.edit] : [])),
  rejections: decisions.flatMap((each) =>
    "rejection" in each ? [each.rejection] : [],
  ),
});

/** The id of the record that an edit is of. */
export const idOf = (edit: Edit): string => {
  const id = edit.change === "add" ? edit.fields["id"] : edit.id;
  return typeof id === "string" ? id : "";
};

/** The candidate that a decision is about. */
export const candidateOf = (decision: Decision): string | undefined =>
  "edit" in decision ? decision.candidate : decision.rejection.candidate;

/** With one decision more; a second one about the same record takes the place of the first. */
export function decided(
  decisions: readonly Decision[],
  decision: Decision,
): Decision[] {
  const same = (other: Decision) =>
    "edit" in decision && "edit" in other
      ? idOf(decision.edit) === idOf(other.edit)
      : candidateOf(decision) !== undefined &&
        candidateOf(decision) === candidateOf(other);
  return [...decisions.filter((other) => !same(other)), decision];
}

/** What the draft makes of a record, if it is about it. */
export const editOf = (
  decisions: readonly Decision[],
  id: string,
): Edit | undefined =>
  decisions.flatMap((each) =>
    "edit" in each && idOf(each.edit) === id ? [each.edit] : [],
  )[0];

/** With a conflict settled by these fields, or by nothing of the editor's own. */
export function settled(
  decisions: readonly Decision[],
  { id, kind, theirs }: Conflict,
  fields: Fields | null,
): Decision[] {
  const isOf = (each: Decision) => "edit" in each && idOf(each.edit) === id;
  const others = decisions.filter((each) => !isOf(each));
  const old = decisions.find(isOf);
  if (fields === null || !old || !("edit" in old)) return others;
  const { edit, ...rest } = old;
  if (theirs)
    return [
      ...others,
      { ...rest, edit: { change: "replace", id, was: theirs, fields } },
    ];
  const own = edit.change === "add" ? edit.kind : kind;
  return own === ""
    ? others
    : [...others, { ...rest, edit: { change: "add", kind: own, fields } }];
}

const key = "silkgraph-desk";

/** What was not saved when the page was last open. */
export function keptDecisions(): Decision[] {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "[]") as unknown;
    return Array.isArray(kept) ? (kept as Decision[]) : [];
  } catch {
    return [];
  }
}

export function keepDecisions(decisions: readonly Decision[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(decisions));
  } catch {
    // A browser that keeps nothing still lets one work.
    return;
  }
}

/** An id from a name in English: its words, as many as one can read. */
export const slugOf = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, 8)
    .join("-");

/** Candidates that are still to be decided, in the order of the page. */
export function undecided(
  candidates: readonly Candidate[],
  decisions: readonly Decision[],
): Candidate[] {
  const done = new Set(decisions.map(candidateOf));
  return candidates.filter(
    ({ id, proposal, match }) =>
      proposal !== null && match.status !== "known" && !done.has(id),
  );
}
