import type { KindName } from "../view/kind.ts";
import type {
  Acceptance,
  Candidate,
  Evidence,
  ShownRecord,
  State,
} from "./answers.ts";
import { act } from "./ask.ts";
import type { Form } from "./form.ts";
import {
  addedBy,
  editOf,
  idOf,
  slugOf,
  type Decision,
  type Edit,
  type Fields,
} from "./draft.ts";

/** The record that is worked on beside the text. */
export interface OpenRecord {
  /** What it was opened from: `candidate:id`, `record:id`, `new:kind`. */
  readonly target: string;
  readonly kind: KindName;
  readonly fields: Fields;
  /** As the graph has it; null where it is to be added. */
  readonly was: Fields | null;
  readonly candidate: Candidate | null;
  readonly pointedAtBy: ShownRecord["pointedAtBy"];
  /** The candidates that it was made from. */
  readonly acceptances: ShownRecord["acceptances"];
  /** Another each time something is opened: the form begins anew. */
  readonly opened: number;
  /** Whether the id was written by the editor, and not made from the name. */
  readonly isIdOwn: boolean;
}

export const editFor = ({ kind, fields, was }: OpenRecord): Edit =>
  was === null
    ? { change: "add", kind, fields }
    : { change: "replace", id: String(was["id"]), was, fields };

/** What is kept of the candidate that a record is made from: what saw it, and what the editor wrote otherwise. */
export function acceptedFrom(
  record: OpenRecord,
): Omit<Acceptance, "record"> | undefined {
  const { candidate, fields } = record;
  if (!candidate?.proposal) return undefined;
  const { id, kind, rule, confidence, flags, proposal } = candidate;
  const text = (value: unknown) => JSON.stringify(value);
  const isMerged = record.was !== null;
  return {
    candidate: id,
    kind,
    rule,
    confidence,
    flags,
    corrected: Object.keys(proposal.fields).filter(
      (name) => !isMerged && text(fields[name]) !== text(proposal.fields[name]),
    ),
  };
}

/** Whether a decision is about the open record itself. */
const isOf = (decision: Decision, { target, fields, candidate }: OpenRecord) =>
  "edit" in decision &&
  (target === `record:${String(fields["id"])}` ||
    (decision.candidate !== undefined && decision.candidate === candidate?.id));

/** The same of a record of the draft that was opened again by its id. */
export const acceptedBefore = (
  record: OpenRecord,
  decisions: readonly Decision[],
): Omit<Acceptance, "record"> | undefined =>
  decisions.flatMap((each) =>
    "edit" in each &&
    each.accepted &&
    idOf(each.edit) === record.fields["id"] &&
    isOf(each, record)
      ? [each.accepted]
      : [],
  )[0];

/** A new record by an id that no other has: what is made from its name may be another's as well. */
export function withFreeId(
  record: OpenRecord,
  decisions: readonly Decision[],
  names: State["names"],
): OpenRecord {
  const { fields, was } = record;
  if (was !== null) return record;
  const isTaken = (id: string) =>
    id in names ||
    decisions.some(
      (each) => "edit" in each && idOf(each.edit) === id && !isOf(each, record),
    );
  const id = String(fields["id"]);
  // What the editor has written is left, and the check tells of what the graph has.
  if (!isTaken(id) || (record.isIdOwn && id in names)) return record;
  let number = 2;
  while (isTaken(`${id}-${String(number)}`)) number++;
  return { ...record, fields: { ...fields, id: `${id}-${String(number)}` } };
}

let openings = 0;

/** Whoever speaks and has no id on the page may have one in the draft, by the same name. */
function withSpeaker(
  fields: Fields,
  { proposal, speaker }: Candidate,
  decisions: readonly Decision[],
): Fields {
  if (proposal?.kind !== "Statement" || fields["speakers"] !== undefined)
    return fields;
  const found = addedBy(decisions).find(
    ({ kind, name }) => kind === "Person" && name.zh === speaker?.name,
  );
  return found ? { ...fields, speakers: [found.id] } : fields;
}

/** A candidate with the fields that the draft has for it, or those that are proposed. */
export function openCandidate(
  candidate: Candidate,
  decisions: readonly Decision[],
): OpenRecord | null {
  const { proposal } = candidate;
  if (!proposal) return null;
  const decided = decisions.find(
    (each) => "edit" in each && each.candidate === candidate.id,
  );
  const edit = decided && "edit" in decided ? decided.edit : undefined;
  const fields =
    edit && edit.change !== "remove"
      ? edit.fields
      : withSpeaker(proposal.fields, candidate, decisions);
  return {
    target: `candidate:${candidate.id}`,
    kind: proposal.kind,
    fields,
    was: edit?.change === "replace" ? edit.was : null,
    candidate,
    pointedAtBy: [],
    acceptances: [],
    opened: ++openings,
    // Statements name their speakers by the ids that are proposed.
    isIdOwn: edit !== undefined || proposal.kind === "Person",
  };
}

export function openNew(
  { kind, fields }: Form,
  evidence: Evidence | null,
): OpenRecord {
  const has = (name: string) => fields.some((field) => field.name === name);
  return {
    target: `new:${kind}`,
    kind,
    fields: {
      ...(has("assertion") ? { assertion: "ARTICLE" } : {}),
      ...(evidence && has("evidence") ? { evidence: [evidence] } : {}),
    },
    was: null,
    candidate: null,
    pointedAtBy: [],
    acceptances: [],
    opened: ++openings,
    isIdOwn: false,
  };
}

/** A record of the graph, or of the draft, as the draft has it. */
export async function openById(
  id: string,
  decisions: readonly Decision[],
): Promise<OpenRecord> {
  const edit = editOf(decisions, id);
  if (edit?.change === "add")
    return {
      target: `record:${id}`,
      kind: edit.kind,
      fields: edit.fields,
      was: null,
      candidate: null,
      pointedAtBy: [],
      acceptances: [],
      opened: ++openings,
      isIdOwn: true,
    };
  const { kind, fields, pointedAtBy, acceptances } = await act("record", {
    id,
  });
  return {
    target: `record:${id}`,
    kind,
    fields: edit?.change === "replace" ? edit.fields : fields,
    was: edit?.was ?? fields,
    candidate: null,
    pointedAtBy,
    acceptances,
    opened: ++openings,
    isIdOwn: true,
  };
}

/** A record with one field otherwise; a new one is called by its English name until it is given an id. */
export function withField(
  record: OpenRecord,
  name: string,
  value: unknown,
): OpenRecord {
  const { [name]: _, ...rest } = record.fields;
  let fields: Fields = value === undefined ? rest : { ...rest, [name]: value };
  const isIdOwn = record.isIdOwn || name === "id";
  if (!isIdOwn && (name === "name" || name === "gist")) {
    const { en = "" } = (value ?? {}) as { en?: string };
    const id = slugOf(en);
    fields = id === "" ? fields : { ...fields, id };
  }
  return { ...record, fields, isIdOwn };
}

/** A record on which the words of a candidate rest as well, and which is also called by its name. */
export function mergedInto(
  record: OpenRecord,
  candidate: Candidate,
): OpenRecord {
  const { fields } = record;
  const proposed = candidate.proposal?.fields ?? {};
  const listed = (value: unknown) =>
    Array.isArray(value) ? (value as unknown[]) : [];
  const { zh } = (proposed["name"] ?? {}) as { zh?: string };
  const known = [
    ...Object.values((fields["name"] ?? {}) as Fields),
    ...listed(fields["aliases"]),
  ];
  const isCalled = zh === undefined || known.includes(zh);
  const spans = new Set(
    listed(fields["evidence"]).map((each) => JSON.stringify(each)),
  );
  const evidence = [
    ...listed(fields["evidence"]),
    ...listed(proposed["evidence"]).filter(
      (each) => !spans.has(JSON.stringify(each)),
    ),
  ];
  return {
    ...record,
    opened: ++openings,
    target: `candidate:${candidate.id}`,
    candidate,
    fields: {
      ...fields,
      ...(isCalled ? {} : { aliases: [...listed(fields["aliases"]), zh] }),
      evidence,
    },
  };
}
