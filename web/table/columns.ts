import type { ListName } from "../view/parts/table.ts";
import type { Field, List } from "./list.ts";

/** The columns that a table opens with, after that of names. */
const usual: Readonly<Record<ListName, readonly string[]>> = {
  Alignment: [
    "stage",
    "strategy",
    "alignedWith",
    "since",
    "carriedBy",
    "assertion",
    "evidence",
  ],
  Article: [
    "issued",
    "authors",
    "publisher",
    "sentences",
    "coveredSentences",
    "records",
  ],
  AttributedClaim: ["kind", "assertion", "assertedBy", "evidence"],
  Claim: ["kind", "basis", "evidence"],
  Concept: ["conceptType", "advocates", "proposedBy", "projects", "statements"],
  Country: [
    "iso3",
    "region",
    "capital",
    "strategies",
    "projects",
    "events",
    "said",
  ],
  Designation: ["rank", "of", "under", "assertion", "evidence"],
  Entity: ["kind", "basis", "statements", "figures", "events", "evidence"],
  Event: [
    "date",
    "endDate",
    "eventType",
    "eventStatus",
    "locations",
    "attendees",
    "concerns",
  ],
  Facility: [
    "facilityType",
    "status",
    "opened",
    "countries",
    "locations",
    "advances",
  ],
  Figure: ["value", "measure", "about", "asOf", "assertion", "evidence"],
  Organization: [
    "organizationType",
    "basedIn",
    "members",
    "said",
    "participations",
  ],
  Page: ["issued", "newspaper", "articles", "sentences", "coveredSentences"],
  Participation: ["participant", "in", "capacity", "assertion", "evidence"],
  FinancedProject: [
    "recipient",
    "amountUsd2021",
    "commitmentYear",
    "sector",
    "financeStatus",
    "flowType",
    "fundingAgencies",
    "dataset",
  ],
  Memorandum: ["signatory", "signed", "list", "isDisputed", "dataset"],
  Person: ["description", "from", "roles", "said", "attended"],
  Place: ["placeType", "within", "coordinates", "projects", "hosted"],
  Port: ["portType", "status", "opened", "countries", "locations", "advances"],
  Programme: [
    "programmeType",
    "status",
    "started",
    "countries",
    "partners",
    "advances",
  ],
  Project: [
    "kind",
    "status",
    "opened",
    "countries",
    "locations",
    "advances",
    "alignments",
  ],
  Railway: [
    "railwayType",
    "status",
    "opened",
    "lengthKm",
    "designSpeedKmh",
    "countries",
    "stops",
    "advances",
  ],
  Role: ["title", "holder", "at", "asOf", "assertion", "evidence"],
  Source: ["publisher", "address", "records"],
  Statement: ["speakers", "role", "saidOn", "form", "about", "evidence"],
  Strategy: [
    "strategyType",
    "owners",
    "launched",
    "alignments",
    "alignedBy",
    "projects",
  ],
  Zone: ["zoneType", "status", "opened", "countries", "locations", "advances"],
};

/** A column: a field of the list, or the kind of its members. */
export interface Column {
  readonly name: string;
  /** Null for the kind. */
  readonly field: Field | null;
}

/** The names that a list has columns for, in the order of the model. */
export const columnNames = ({ kinds, fields }: List): string[] => [
  ...(kinds.length > 1 ? ["kind"] : []),
  // A claim's name is its gist.
  ...Object.keys(fields).filter((name) => name !== "name" && name !== "gist"),
];

export const usualColumns = ({ name }: List): readonly string[] => usual[name];

/** The columns to show, and the names that this version has none for. */
export function columnsOf(
  list: List,
  names: readonly string[] | null,
): {
  readonly columns: readonly Column[];
  readonly unknown: readonly string[];
} {
  const known = columnNames(list);
  const chosen = (names ?? usualColumns(list)).filter(
    (name) => name !== "name",
  );
  return {
    columns: chosen
      .filter((name) => known.includes(name))
      .map((name) => ({ name, field: list.fields[name] ?? null })),
    unknown: chosen.filter((name) => !known.includes(name)),
  };
}
