import type {
  NeighbourhoodQuery,
  Thing_EntityFragment,
} from "../gql/graphql.ts";
import type { KindName } from "../view/kind.ts";

export type SceneThing = Thing_EntityFragment;
export type Neighbour =
  NeighbourhoodQuery["neighbourhood"]["nodes"][number]["entity"];

/** The two sides that a claim joins. */
export type Ends = readonly [
  from: readonly SceneThing[],
  to: readonly SceneThing[],
];

type EndsByKind = {
  readonly [Kind in KindName]:
    null | ((claim: Extract<Neighbour, { __typename: Kind }>) => Ends);
};

/** The ends of what is drawn as a line; null for what is drawn as a box. */
const ends: EndsByKind = {
  Alignment: ({ strategy, alignedWith }) => [[strategy], [alignedWith]],
  Article: null,
  Country: null,
  Designation: ({ of, under }) => [[of], under],
  Event: null,
  Facility: null,
  // A figure has one end only: it stands on the card of what it measures.
  Figure: () => [[], []],
  Organization: null,
  Participation: (claim) => [[claim.participant], [claim.in]],
  Person: null,
  Place: null,
  Port: null,
  Programme: null,
  Railway: null,
  Role: ({ holder, at }) => [[holder], at],
  Source: null,
  Statement: ({ speakers, about }) => [speakers, about],
  Strategy: null,
  Zone: null,
};

/** The ends of a claim; null for a thing. */
export function endsOf(entity: Neighbour): Ends | null {
  const find = ends[entity.__typename] as null | ((claim: Neighbour) => Ends);
  return find && find(entity);
}

export const isClaim = (kind: KindName): boolean => ends[kind] !== null;

/** The kinds that are drawn: figures stand on cards, sources in evidence. */
export const drawnKinds: KindName[] = (Object.keys(ends) as KindName[]).filter(
  (kind) => kind !== "Figure" && kind !== "Article" && kind !== "Source",
);
