import type {
  NeighbourhoodQuery,
  Thing_EntityFragment,
} from "../gql/graphql.ts";
import {
  isClaim,
  isGround,
  kindNames,
  type ClaimName,
  type KindName,
} from "../view/kind.ts";

export type SceneThing = Thing_EntityFragment;
export type Neighbour =
  NeighbourhoodQuery["neighbourhood"]["nodes"][number]["entity"];

/** The two sides that a claim joins. */
export type Ends = readonly [
  from: readonly SceneThing[],
  to: readonly SceneThing[],
];

type EndsByKind = {
  readonly [Kind in ClaimName]:
    null | ((claim: Extract<Neighbour, { __typename: Kind }>) => Ends);
};

/** What each claim joins with a line; null for what has one end only. */
const ends: EndsByKind = {
  Alignment: ({ strategy, alignedWith }) => [[strategy], [alignedWith]],
  Designation: ({ of, under }) => [[of], under],
  // A figure stands on the card of what it measures.
  Figure: null,
  Participation: (claim) => [[claim.participant], [claim.in]],
  Role: ({ holder, at }) => [[holder], at],
  Statement: ({ speakers, about }) => [speakers, about],
};

/** The ends of a claim that is drawn as a line; null for everything else. */
export function endsOf(entity: Neighbour): Ends | null {
  const kind = entity.__typename;
  if (!isClaim(kind)) return null;
  const find = ends[kind] as null | ((claim: Neighbour) => Ends);
  return find && find(entity);
}

/** The kinds that are drawn: things, and the claims that join them. */
export const drawnKinds: KindName[] = kindNames.filter((kind) =>
  isClaim(kind) ? ends[kind] !== null : !isGround(kind),
);
