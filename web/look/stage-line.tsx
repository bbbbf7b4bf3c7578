import type { AlignmentStage } from "../gql/graphql.ts";
import { stageWidths } from "./palette.ts";
import { stageRank } from "./stage.ts";

/** A stretch of the line that the canvas draws for a stage. */
export function StageLine({
  stage,
  isDerived = false,
}: {
  stage: AlignmentStage;
  isDerived?: boolean;
}) {
  const rank = stageRank(stage);
  const width = stageWidths[rank];
  return (
    <svg
      aria-hidden
      width="34"
      height="10"
      viewBox="0 0 34 10"
      style={{ flex: "none" }}
    >
      <path
        d="M4 5h26"
        stroke={`var(--stage-${String(rank)})`}
        strokeWidth={width}
        strokeLinecap="round"
        strokeDasharray={isDerived ? "6 5" : rank === 0 ? "0.1 4" : undefined}
      />
    </svg>
  );
}
