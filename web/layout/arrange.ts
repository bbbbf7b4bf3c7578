import { placeAround, type Pair } from "./around.ts";
import type { Fan, Shape } from "./blocks.ts";
import { placeFan } from "./fan.ts";
import type { Box, Placed } from "./geometry.ts";

/** What an expansion adds, around what. */
export interface Ring {
  readonly anchor: string;
  readonly fresh: readonly string[];
}

export interface Plan {
  readonly shape: Shape;
  readonly boxes: readonly Box[];
  readonly fan: Fan;
  readonly rings: readonly Ring[];
  readonly pairs: readonly Pair[];
}

/** Where everything stands: the opening first, then each expansion around what stood before. */
export function arrange({ shape, boxes, fan, rings, pairs }: Plan): Placed[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const opening = placeFan(fan, byId, shape);
  return rings.reduce((placed, { anchor, fresh }) => {
    const added = fresh.map((id) => byId.get(id)!);
    return [
      ...placed,
      ...placeAround(anchor, added, placed, opening.reserved, pairs),
    ];
  }, opening.placed);
}
