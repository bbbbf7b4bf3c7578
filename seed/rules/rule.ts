import type { Facts, Text } from "../../api/model/index.ts";
import type { Problem } from "../../api/model/record/problem.ts";
import type { Texts } from "../articles.ts";
import type { SeedRecord } from "../read.ts";

/** All of the seed, with what the rules look up in it. */
export interface Whole {
  readonly records: readonly SeedRecord[];
  readonly byId: ReadonlyMap<string, SeedRecord>;
  readonly texts: Texts;
}

/** A rule that every record obeys. Its id never changes its meaning. */
export interface Rule {
  readonly id: string;
  readonly sentence: Text;
  check(record: SeedRecord, facts: Facts, whole: Whole): Iterable<Problem>;
}

export interface EvidenceEntry {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

/** The evidence of a record, as far as it has the right shape. */
export function evidenceOf(record: SeedRecord): EvidenceEntry[] {
  const entries = record.fields["evidence"];
  return Array.isArray(entries)
    ? entries.filter(
        (entry): entry is EvidenceEntry =>
          typeof entry === "object" &&
          entry !== null &&
          typeof (entry as EvidenceEntry).article === "string" &&
          Number.isInteger((entry as EvidenceEntry).start) &&
          Number.isInteger((entry as EvidenceEntry).end),
      )
    : [];
}

/** The texts at `name` in a record, as far as they are there. */
export const partsOf = (
  record: SeedRecord,
  name: string,
): Record<string, string> => {
  const value = record.fields[name];
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, string>)
    : {};
};

/** The texts of a list, or of one text as a list: ids, aliases. */
export const textsAt = (record: SeedRecord, name: string): string[] =>
  [record.fields[name] ?? []]
    .flat()
    .filter((id): id is string => typeof id === "string");
