import { useMemo } from "react";
import { extentOf } from "./time.ts";
import type { Entry } from "./use-entries.ts";
import { usePlay } from "./use-play.ts";
import { useSight } from "./use-sight.ts";
import { useWindow } from "./use-window.ts";

/** What happens along the axis of these entries: the window, what is in sight, and how both move. */
export function useAxis(shown: readonly Entry[], name: string) {
  const extent = useMemo(
    () => extentOf(shown.map(({ days }) => days)),
    [shown],
  );
  const window = useWindow(extent);
  const sight = useSight(shown, extent, window.days, name);
  const play = usePlay(window, sight);
  return { window, sight, play };
}
