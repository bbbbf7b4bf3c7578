import {
  crosses,
  overlaps,
  runsThrough,
  type Box,
  type Placed,
  type Point,
} from "./geometry.ts";

export type Pair = readonly [string, string];

const margin = 9;
const turns = 32;
const rings = 28;
const step = { x: 34, y: 20 };

/** Flat screens and flat captions: what stands above or below is further off than it measures. */
const distance = (a: Point, b: Point) =>
  Math.hypot(a.x - b.x, (a.y - b.y) * 1.4);

/** Spots around a box on growing ellipses, nearest first. */
function spots(anchor: Placed, box: Box): Point[] {
  const found: Point[] = [];
  for (let ring = 0; ring < rings; ring++) {
    const reachX = (anchor.width + box.width) / 2 + 30 + ring * step.x;
    const reachY = (anchor.height + box.height) / 2 + 22 + ring * step.y;
    for (let turn = 0; turn < turns; turn++) {
      const angle = (turn / turns) * 2 * Math.PI;
      found.push({
        x: Math.round(anchor.x + reachX * Math.cos(angle)),
        y: Math.round(anchor.y + reachY * Math.sin(angle)),
      });
    }
  }
  return found.sort((a, b) => distance(a, anchor) - distance(b, anchor));
}

/** How ill a spot suits beyond its distance: its line under other boxes, or over other lines. */
function clutter(
  spot: Point,
  anchor: Placed,
  placed: readonly Placed[],
  lines: readonly (readonly [Point, Point])[],
): number {
  let price = 0;
  for (const box of placed)
    if (box !== anchor && runsThrough(anchor, spot, box)) price += 160;
  const own = [anchor, spot] as const;
  for (const line of lines) if (crosses(line, own)) price += 45;
  return price;
}

function bestSpot(
  box: Box,
  anchor: Placed,
  linked: readonly Placed[],
  placed: readonly Placed[],
  reserved: readonly Placed[],
  lines: readonly (readonly [Point, Point])[],
): Point {
  let best: Point = { x: anchor.x, y: anchor.y + rings * step.y * 3 };
  let least = Infinity;
  for (const spot of spots(anchor, box)) {
    const away = distance(spot, anchor);
    // Spots come nearest first: what is too dear by distance alone ends the search.
    if (away >= least) break;
    const there = { ...box, x: spot.x, y: spot.y };
    const isTaken = (other: Placed) => overlaps(there, other, margin);
    if (placed.some(isTaken) || reserved.some(isTaken)) continue;
    const pull = linked.reduce((sum, other) => sum + distance(spot, other), 0);
    const price = away + pull * 0.25 + clutter(spot, anchor, placed, lines);
    if (price < least) {
      least = price;
      best = spot;
    }
  }
  return best;
}

/**
 * Places new boxes around what they belong to. Nothing that is placed already moves, nothing
 * overlaps, and the same things always get the same places.
 */
export function placeAround(
  anchorId: string,
  fresh: readonly Box[],
  before: readonly Placed[],
  reserved: readonly Placed[],
  pairs: readonly Pair[],
): Placed[] {
  const placed = [...before];
  const at = new Map(placed.map((box) => [box.id, box]));
  const anchor = at.get(anchorId) ?? placed[0];
  if (!anchor) return fresh.map((box) => ({ ...box, x: 0, y: 0 }));
  const lines = pairs.flatMap(([from, to]) => {
    const [a, b] = [at.get(from), at.get(to)];
    return a && b ? [[a, b] as const] : [];
  });
  for (const box of fresh) {
    const linked = pairs
      .filter((pair) => pair.includes(box.id))
      .flatMap(([from, to]) => at.get(from === box.id ? to : from) ?? [])
      .filter((other) => other !== anchor);
    const settled = {
      ...box,
      ...bestSpot(box, anchor, linked, placed, reserved, lines),
    };
    placed.push(settled);
    at.set(box.id, settled);
    lines.push([anchor, settled]);
  }
  return placed.slice(before.length);
}
