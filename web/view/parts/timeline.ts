import { part } from "../part.ts";

/** How the timeline stands; its years and clock are filters, which hold in every form. */
export interface TimelineView {
  /** Whether it stands under the canvas. */
  readonly isBelow: boolean;
}

export const timeline = part<TimelineView>({
  plain: { isBelow: false },
  read: (query) => ({ isBelow: query.get("below") === "timeline" }),
  write: ({ isBelow }, query) => {
    if (isBelow) query.set("below", "timeline");
  },
});
