import type { AlignmentStage } from "../gql/graphql.ts";

const ranks: Readonly<Record<AlignmentStage, number>> = {
  PROPOSED: 0,
  STATED: 1,
  AGREED: 2,
  SIGNED: 3,
  IMPLEMENTED: 4,
};

/** From the weakest to the strongest. */
export const stages = Object.keys(ranks) as readonly AlignmentStage[];

/** From 0, the weakest, to 4. */
export const stageRank = (stage: AlignmentStage): number => ranks[stage];
