import type { AlignmentStage } from "../gql/graphql.ts";

const ranks: Readonly<Record<AlignmentStage, number>> = {
  PROPOSED: 0,
  COMPATIBLE: 1,
  STATED: 2,
  AGREED: 3,
  SIGNED: 4,
  IMPLEMENTED: 5,
};

/** From the weakest to the strongest. */
export const stages = Object.keys(ranks) as readonly AlignmentStage[];

/** From 0, the weakest, to 5. */
export const stageRank = (stage: AlignmentStage): number => ranks[stage];
