import {
  isClaim,
  isMet,
  isOneOf,
  kinds,
  ofLinks,
  oneByOne,
  type AlignmentStage,
  type Basis,
  type Link,
  type Name,
  type Names,
  type Voice,
} from "../../model/index.ts";
import type { Proof } from "./evidence-strength.ts";

/** What a path may go along and through. */
export interface PathBounds {
  readonly links: readonly Link[];
  readonly kinds: Names;
  readonly basis: readonly Basis[] | null | undefined;
  readonly stages: readonly AlignmentStage[] | null | undefined;
  readonly voices: readonly Voice[] | null | undefined;
  /** The ids of what it goes round. */
  readonly without: readonly string[];
}

/** What the record whose evidence counts for a link rests on: the claim at one of its ends, or else the record that holds it. */
function basisOf(holder: string, named: string): string {
  const claims = [...kinds.keys()].filter(isClaim);
  return `CASE WHEN NOT ${isOneOf(holder, claims)} AND ${isOneOf(named, claims)} THEN ${named}.basis ELSE ${holder}.basis END`;
}

/** The neighbours of each of `$ids` that a path may visit; its two ends are always allowed. */
export function neighboursWithin(bounds: PathBounds): string {
  const { links, basis, stages, voices } = bounds;
  const may = [
    isMet("m", bounds.kinds),
    "NOT m.id IN $without",
    ...(stages ? ["(m.stage IS NULL OR m.stage IN $stages)"] : []),
    ...(voices ? ["(m.assertion IS NULL OR m.assertion IN $voices)"] : []),
  ].join(" AND ");
  const along = (
    pattern: string,
    holder: string,
    named: string,
  ) => /* cypher */ `${oneByOne}
  MATCH ${pattern}
  WHERE ((${may}) OR m.id IN $ends)${basis ? ` AND ${basisOf(holder, named)} IN $basis` : ""}
  RETURN DISTINCT id, m.id AS neighbour, m.importance AS importance`;
  const of = `:${ofLinks(links)}`;
  // Only what a link rests on depends on its direction.
  return basis
    ? `${along(`(n)-[${of}]->(m)`, "n", "m")}
  UNION
  ${along(`(n)<-[${of}]-(m)`, "m", "n")}`
    : along(`(n)-[${of}]-(m)`, "n", "m");
}

/** Two neighbours on a path: the one at which a link would start, and that at which it would end. */
export type Pair = [from: string, to: string];

/** The links of `$pairs`. */
export const linksBetween = (links: readonly Link[]) => /* cypher */ `
  UNWIND $pairs AS pair
  MATCH (a:Entity {id: pair[0]})-[r:${ofLinks(links)}]->(b:Entity {id: pair[1]})
  RETURN DISTINCT a.id AS holder, b.id AS named, type(r) AS link`;

/** A link between neighbours on a path, by the ids of its ends. */
export interface FoundLink {
  readonly link: Link;
  readonly holder: string;
  readonly named: string;
}

/** Of each of `$ids` what decides how strong its evidence is, and its name. */
export const pathEnds = /* cypher */ `${oneByOne}
  CALL (n) {
    MATCH (n)-[r:RESTS_ON]->(:Article)
    RETURN count(r) AS passages
  }
  RETURN id, n {.id, en: n.name_en, zh: n.name_zh, .kind, .basis, .assertion, .form, passages: passages} AS cell`;

export type PathEnd = Name & Proof & { id: string; kind: string };
