import type { Placed, Point } from "./geometry.ts";

/** Where a reader has put boxes, by id. */
export type Pinned = ReadonlyMap<string, Point>;

/** What stands where a reader has put it; everything else stands as if nothing had been moved. */
export const pinnedTo = (
  placed: readonly Placed[],
  pins: Pinned,
): readonly Placed[] =>
  pins.size === 0
    ? placed
    : placed.map((box) => {
        const pin = pins.get(box.id);
        return pin ? { ...box, x: pin.x, y: pin.y } : box;
      });
