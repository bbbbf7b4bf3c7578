import type { Clock } from "../gql/graphql.ts";
import type { KindName } from "../view/kind.ts";

const ofProject = ["started", "opened", "ended"];

/** The dates of each kind on the clock of what happened. */
export const happened: Partial<Record<KindName, readonly string[]>> = {
  Alignment: ["since"],
  Concept: ["proposedOn"],
  Event: ["date", "endDate"],
  Facility: ofProject,
  Participation: ["since", "until"],
  Person: ["born", "died"],
  Port: ofProject,
  Programme: ofProject,
  Railway: ofProject,
  Role: ["since", "until"],
  Strategy: ["launched"],
  Zone: ofProject,
};

/** The API's filter for the records of a kind without a date on a clock; null where it has none. */
export function whereUndated(
  clock: Clock,
  kind: KindName,
): Readonly<Record<string, unknown>> | null {
  if (clock === "PUBLISHED") return { evidence: { isPresent: false } };
  const fields = clock === "SAID" ? ["saidOn"] : happened[kind];
  return fields
    ? Object.fromEntries(fields.map((name) => [name, { isKnown: false }]))
    : null;
}
