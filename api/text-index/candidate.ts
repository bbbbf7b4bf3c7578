import {
  kindNamed,
  searchableFields,
  searchableTexts,
  type Facts,
} from "../model/index.ts";
import { analyzed, type Findable, type Findables } from "../text/findables.ts";

/** An entity that may be meant by what was typed. */
export interface Candidate {
  readonly id: string;
  readonly kind: string;
  readonly importance: number;
  readonly texts: Findables;
}

/** The stored texts by which an entity is found, and what orders it among others. */
export interface CandidateRow extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly kind: string;
  readonly importance: number;
}

/** Cypher for the rows of the nodes `n`, of these kinds. */
export function candidateRows(kinds: Iterable<Facts>): string {
  const columns = new Set(
    [...kinds].flatMap((facts) =>
      searchableFields(facts).map(({ stored }) => stored),
    ),
  );
  return /* cypher */ `
  RETURN n.kind AS kind, n.importance AS importance,
    ${[...columns].map((name) => `n.\`${name}\` AS \`${name}\``).join(", ")}`;
}

/** The texts of a kind's entity from its stored properties, to be analyzed as far as they are looked at. */
export const findablesOf = (
  kind: string,
  stored: Readonly<Record<string, unknown>>,
): Findable[] => searchableTexts(kindNamed(kind), stored).map(analyzed);
