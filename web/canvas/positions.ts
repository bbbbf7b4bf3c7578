import { useEffect, useState } from "react";
import type { Plan } from "../layout/arrange.ts";
import type { Placed } from "../layout/geometry.ts";
import { layOut } from "../layout/layout.ts";

const nowhere: readonly Placed[] = [];

/** Where a plan puts everything; of a new plan, nothing until it is worked out. */
export function usePositions(plan: Plan): readonly Placed[] {
  const [found, setFound] = useState<{ plan: Plan; placed: Placed[] }>();
  useEffect(() => {
    let isCurrent = true;
    void layOut(plan).then((placed) => {
      if (isCurrent) setFound({ plan, placed });
    });
    return () => {
      isCurrent = false;
    };
  }, [plan]);
  const isSame = found?.plan.fan.centre === plan.fan.centre;
  return isSame ? found.placed : nowhere;
}
