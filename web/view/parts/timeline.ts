import { idIn, isId } from "../address-text.ts";
import { part } from "../part.ts";

/** How the timeline stands; its years and clock are filters, which hold in every form. */
export interface TimelineView {
  /** Whether it stands under the canvas. */
  readonly isBelow: boolean;
  /** Only this entity and what is linked to it; null for the whole graph. */
  readonly about: string | null;
}

const plain: TimelineView = { isBelow: false, about: null };

export const timeline = part<TimelineView>({
  plain,
  read: (query) => {
    const about = idIn(query.get("about") ?? "");
    return {
      isBelow: query.get("below") === "timeline",
      about: isId(about) ? about : plain.about,
    };
  },
  write: ({ isBelow, about }, query) => {
    if (isBelow) query.set("below", "timeline");
    if (about !== null) query.set("about", about);
  },
});
