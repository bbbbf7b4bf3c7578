import { placeAround, type Pair, type Stretch } from "./around.ts";
import type { Fan, Shape } from "./blocks.ts";
import { placeFan, type PlacedFan } from "./fan.ts";
import { gridOf } from "./grid.ts";
import type { Box, Placed } from "./geometry.ts";

/** What one step adds, and around what. */
export interface Ring {
  readonly anchor: string;
  readonly fresh: readonly string[];
  /** The frame in which these stand in rows; null where they stand freely around the anchor. */
  readonly frame: string | null;
  /** What is joined, as far as this step tells. */
  readonly pairs: readonly Pair[];
}

export interface Plan {
  readonly shape: Shape;
  readonly boxes: readonly Box[];
  readonly fan: Fan;
  readonly rings: readonly Ring[];
}

/** What stands after some rings; never changed once it is there. */
interface Standing {
  readonly placed: readonly Placed[];
  /** Those that may not be covered: all but what stands in a frame. */
  readonly solid: readonly Placed[];
  readonly lines: readonly Stretch[];
  readonly pairs: readonly Pair[];
}

type Boxes = ReadonlyMap<string, Box>;

function addRing(
  { placed, solid, lines, pairs }: Standing,
  ring: Ring,
  boxes: Boxes,
  { reserved }: PlacedFan,
  shape: Shape,
): Standing {
  // Later rings bring more pairs, also among what stands here: those must not move it.
  const known = [...pairs, ...ring.pairs];
  const fresh = ring.fresh.map((id) => boxes.get(id)!);
  if (fresh.length === 0) return { placed, solid, lines, pairs: known };
  const grid = ring.frame === null ? null : gridOf(ring.frame, fresh, shape);
  const at = new Map(placed.map((box) => [box.id, box]));
  const settled = placeAround(ring.anchor, grid ? [grid.frame] : fresh, {
    solid,
    at,
    lines,
    reserved,
    pairs: known,
    shape,
  });
  const added = settled.map(({ box }) => box);
  const [frame] = added;
  const inside = (grid?.members ?? []).map((box) => ({
    ...box,
    x: box.x + frame!.x,
    y: box.y + frame!.y,
  }));
  return {
    placed: [...placed, ...added, ...inside],
    solid: [...solid, ...added],
    lines: [...lines, ...settled.map(({ line }) => line)],
    pairs: known,
  };
}

/** How many beginnings of plans are remembered. */
const maxRemembered = 400;

/** Arranges plans, and remembers how they began: most plans only add a ring to the one before. */
export function arranger(): (plan: Plan) => readonly Placed[] {
  const remembered = new Map<string, Standing>();
  return ({ shape, boxes, fan, rings }) => {
    const byId = new Map(boxes.map((box) => [box.id, box]));
    const sizes = (ids: readonly string[]) => ids.map((id) => byId.get(id)!);
    const opening = placeFan(fan, byId, shape);
    let key = JSON.stringify([
      shape,
      fan,
      sizes(opening.placed.map(({ id }) => id)),
    ]);
    let standing: Standing = {
      placed: opening.placed,
      solid: opening.placed,
      lines: [],
      pairs: [],
    };
    for (const ring of rings) {
      key += JSON.stringify([ring, sizes(ring.fresh)]);
      const found = remembered.get(key);
      standing = found ?? addRing(standing, ring, byId, opening, shape);
      if (found) continue;
      if (remembered.size >= maxRemembered) remembered.clear();
      remembered.set(key, standing);
    }
    return standing.placed;
  };
}

/** Where everything stands: the opening first, then each ring around what stood before. */
export const arrange = (plan: Plan): readonly Placed[] => arranger()(plan);
