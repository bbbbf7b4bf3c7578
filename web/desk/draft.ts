import type {
  Acceptance,
  Candidate,
  Comment,
  Conflict,
  Evidence,
  Rejection,
} from "./answers.ts";
import type { Text } from "../look/language.ts";
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

export interface Draft {
  readonly edits: readonly Edit[];
  readonly rejections: readonly Rejection[];
  /** Candidates that were refused and are to be proposed again. */
  readonly recalled: readonly string[];
  readonly acceptances: readonly Acceptance[];
  readonly comments: readonly Comment[];
  /** Comments that have been dealt with. */
  readonly settled: readonly string[];
}

/** What an editor has decided, one thing at a time: each can be undone by itself. */
export type Decision =
  | {
      readonly edit: Edit;
      readonly candidate?: string;
      /** What the machine saw, to be kept with the record. */
      readonly accepted?: Omit<Acceptance, "record">;
    }
  | { readonly rejection: Rejection }
  | { readonly recall: Pick<Rejection, "candidate" | "reason"> }
  | {
      /** A candidate that is several: which passages each of them has. */
      readonly split: {
        readonly candidate: string;
        readonly kind: string;
        readonly parts: readonly (readonly Evidence[])[];
      };
    }
  | { readonly comment: Comment }
  | { readonly settle: Pick<Comment, "id" | "text"> };

/** One sort of decisions. */
const all = <Value>(
  decisions: readonly Decision[],
  pick: (decision: Decision) => Value | undefined,
): Value[] =>
  decisions.flatMap((each) => {
    const value = pick(each);
    return value === undefined ? [] : [value];
  });

export const draftOf = (decisions: readonly Decision[]): Draft => ({
  edits: all(decisions, (each) => ("edit" in each ? each.edit : undefined)),
  rejections: all(decisions, (each) =>
    "rejection" in each ? each.rejection : undefined,
  ),
  recalled: all(decisions, (each) =>
    "recall" in each ? each.recall.candidate : undefined,
  ),
  acceptances: all(decisions, (each) =>
    "edit" in each && each.accepted && each.edit.change !== "remove"
      ? { record: idOf(each.edit), ...each.accepted }
      : undefined,
  ),
  comments: all(decisions, (each) =>
    "comment" in each ? each.comment : undefined,
  ),
  settled: all(decisions, (each) =>
    "settle" in each ? each.settle.id : undefined,
  ),
});

/** The id of the record that an edit is of. */
export const idOf = (edit: Edit): string => {
  const id = edit.change === "add" ? edit.fields["id"] : edit.id;
  return typeof id === "string" ? id : "";
};

/** The candidate that a decision is about. */
export function candidateOf(decision: Decision): string | undefined {
  if ("edit" in decision) return decision.candidate;
  if ("rejection" in decision) return decision.rejection.candidate;
  return "split" in decision ? decision.split.candidate : undefined;
}

const isPartOf = (id: string | undefined, candidate: string) =>
  id?.startsWith(`${candidate}-part-`) ?? false;

/** With one decision more; a second one about the same record or candidate takes the place of the first. */
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

/** Without one decision, and without those that rest on it. */
export const undone = (
  decisions: readonly Decision[],
  decision: Decision,
): Decision[] =>
  decisions.filter(
    (each) =>
      each !== decision &&
      !(
        "split" in decision &&
        isPartOf(candidateOf(each), decision.split.candidate)
      ) &&
      !(
        "edit" in decision &&
        decision.edit.change === "add" &&
        "comment" in each &&
        each.comment.record === idOf(decision.edit)
      ),
  );

/** Candidates with those that were split in their parts. */
export const withParts = (
  candidates: readonly Candidate[],
  decisions: readonly Decision[],
): Candidate[] =>
  candidates.flatMap((candidate) => {
    const found = decisions.find(
      (each) => "split" in each && each.split.candidate === candidate.id,
    );
    const { proposal } = candidate;
    if (!found || !("split" in found) || !proposal) return [candidate];
    return found.split.parts.map((evidence, at) => ({
      ...candidate,
      id: `${candidate.id}-part-${String(at + 1)}`,
      evidence,
      match: { status: "new" as const, ids: [] },
      proposal: { ...proposal, fields: { ...proposal.fields, evidence } },
    }));
  });

/** Records that the draft adds, for the fields that look up ids. */
export const addedBy = (decisions: readonly Decision[]) =>
  decisions.flatMap((each) => {
    if (!("edit" in each) || each.edit.change !== "add") return [];
    const { kind, fields } = each.edit;
    const name = (fields["name"] ?? fields["gist"] ?? {}) as Partial<Text>;
    const id = idOf(each.edit);
    return [{ id, kind, name: { en: name.en ?? id, zh: name.zh ?? id } }];
  });

/** The decisions with those more by which a commit is taken back. */
export function takenBack(
  { edits, rejections, recalled, acceptances, comments, settled }: Draft,
  decisions: readonly Decision[],
): Decision[] {
  const more: Decision[] = [
    ...edits.map((edit) => {
      const made = acceptances.find(({ record }) => record === idOf(edit));
      return made ? { edit, accepted: made } : { edit };
    }),
    ...rejections.map((rejection) => ({ rejection })),
    ...recalled.map((candidate) => ({ recall: { candidate, reason: "" } })),
    ...comments.map((comment) => ({ comment })),
    ...settled.map((id) => ({ settle: { id, text: "" } })),
  ];
  return more.reduce<Decision[]>(decided, [...decisions]);
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

/** The candidate to decide that stands after another on the page, or before it; beyond the last comes the first again. */
export function neighbour(
  candidates: readonly Candidate[],
  decisions: readonly Decision[],
  from: string | undefined,
  by: 1 | -1,
): Candidate | undefined {
  const all = undecided(candidates, decisions);
  const place = (id: string | undefined) =>
    candidates.findIndex((each) => each.id === id);
  return by === 1
    ? (all.find(({ id }) => place(id) > place(from)) ?? all[0])
    : (all.findLast(({ id }) => place(id) < place(from)) ?? all.at(-1));
}
