import type { Shape } from "./blocks.ts";
import {
  boundsOf,
  crosses,
  overlaps,
  runsThrough,
  type Box,
  type Placed,
  type Point,
} from "./geometry.ts";

export type Pair = readonly [string, string];

/** How much is left free around a box, and between it and its anchor. */
interface Room {
  readonly margin: number;
  readonly x: number;
  readonly y: number;
}
const ofNeighbour: Room = { margin: 12, x: 30, y: 22 };
/** What was put in alone: as much as a line needs that says what it means. */
const ofAddition: Room = { margin: 28, x: 104, y: 62 };

const turns = 32;
const reaches = 28;
const step = { x: 34, y: 20 };
/**
 * The weight of vertical against horizontal distance: wide screens get wide pictures, phones tall
 * ones.
 */
const upright: Readonly<Record<Shape, number>> = { wide: 1.4, narrow: 0.7 };

export type Stretch = readonly [Point, Point];

export interface Surroundings {
  /** The boxes that must stay uncovered; those in frames are represented by their frame. */
  readonly solid: readonly Placed[];
  /** All placed boxes, including those in frames. */
  readonly at: ReadonlyMap<string, Placed>;
  /** The lines from earlier boxes to their anchors. */
  readonly lines: readonly Stretch[];
  /** The areas of the opening's lines, where nothing is placed. */
  readonly reserved: readonly Placed[];
  readonly pairs: readonly Pair[];
  readonly shape: Shape;
}

type Distance = (a: Point, b: Point) => number;

interface Spot extends Point {
  readonly away: number;
}

const distanceIn =
  (shape: Shape): Distance =>
  (a, b) =>
    Math.hypot(a.x - b.x, (a.y - b.y) * upright[shape]);

/** Spots around a box on growing ellipses, nearest first. */
function spots(
  anchor: Placed,
  box: Box,
  room: Room,
  distance: Distance,
): Spot[] {
  const found: Spot[] = [];
  for (let reach = 0; reach < reaches; reach++) {
    const reachX = (anchor.width + box.width) / 2 + room.x + reach * step.x;
    const reachY = (anchor.height + box.height) / 2 + room.y + reach * step.y;
    for (let turn = 0; turn < turns; turn++) {
      const angle = (turn / turns) * 2 * Math.PI;
      const x = Math.round(anchor.x + reachX * Math.cos(angle));
      const y = Math.round(anchor.y + reachY * Math.sin(angle));
      found.push({ x, y, away: distance({ x, y }, anchor) });
    }
  }
  return found.sort((a, b) => a.away - b.away);
}

/**
 * The cost of a spot besides its distance: boxes and lines that its own line would cross. Stops
 * counting at `most`.
 */
function clutter(
  spot: Point,
  anchor: Placed,
  placed: readonly Placed[],
  lines: readonly Stretch[],
  most: number,
): number {
  let price = 0;
  for (const box of placed) {
    if (box !== anchor && runsThrough(anchor, spot, box)) price += 160;
    if (price >= most) return price;
  }
  const own = [anchor, spot] as const;
  for (const line of lines) {
    if (crosses(line, own)) price += 45;
    if (price >= most) return price;
  }
  return price;
}

/** A spot below everything else, where there is always room. */
const beneath = (
  box: Box,
  anchor: Point,
  room: Room,
  taken: readonly Placed[],
): Point => ({
  x: anchor.x,
  y: boundsOf(taken).y2 + room.margin + box.height / 2,
});

function bestSpot(
  box: Box,
  anchor: Placed,
  linked: readonly Placed[],
  taken: readonly Placed[],
  placed: readonly Placed[],
  lines: readonly Stretch[],
  room: Room,
  distance: Distance,
): Point {
  let best: Point | undefined;
  let least = Infinity;
  for (const spot of spots(anchor, box, room, distance)) {
    // Spots are sorted by distance, so one whose distance alone costs too much ends the search.
    if (spot.away >= least) break;
    const { x, y } = spot;
    const there = { ...box, x, y };
    if (taken.some((other) => overlaps(there, other, room.margin))) continue;
    const pull = linked.reduce((sum, other) => sum + distance(spot, other), 0);
    const free = spot.away + pull * 0.25;
    if (free >= least) continue;
    const price = free + clutter(spot, anchor, placed, lines, least - free);
    if (price < least) {
      least = price;
      best = { x, y };
    }
  }
  return best ?? beneath(box, anchor, room, taken);
}

/** A placed box, and the line to its anchor. */
export interface Settled {
  readonly box: Placed;
  readonly line: Stretch;
}

/**
 * Places new boxes around their anchor; an anchor that is new itself comes first in `fresh` and is
 * placed beside something that it is joined to. Deterministic, without overlaps, and without moving
 * any box that has a place.
 */
export function placeAround(
  anchorId: string,
  fresh: readonly Box[],
  surroundings: Surroundings,
): Settled[] {
  const { solid, reserved, pairs, shape } = surroundings;
  const distance = distanceIn(shape);
  const placed = [...solid];
  const at = new Map(surroundings.at);
  const lines = [...surroundings.lines];
  const isFresh = new Set(fresh.map(({ id }) => id));
  const joined = new Map<string, string[]>();
  for (const [from, to] of pairs) {
    if (isFresh.has(from)) joined.set(from, [...(joined.get(from) ?? []), to]);
    if (isFresh.has(to)) joined.set(to, [...(joined.get(to) ?? []), from]);
  }
  return fresh.map((box) => {
    if (placed.length === 0) {
      const first = { ...box, x: 0, y: 0 };
      placed.push(first);
      at.set(box.id, first);
      return { box: first, line: [first, first] };
    }
    const linked = (joined.get(box.id) ?? []).flatMap((id) => at.get(id) ?? []);
    const anchor =
      (box.id !== anchorId && at.get(anchorId)) || linked[0] || placed[0]!;
    const spot = bestSpot(
      box,
      anchor,
      linked.filter((other) => other !== anchor),
      [...placed, ...reserved],
      placed,
      lines,
      box.id === anchorId ? ofAddition : ofNeighbour,
      distance,
    );
    const settled = { ...box, ...spot };
    const line = [anchor, settled] as const;
    placed.push(settled);
    at.set(box.id, settled);
    lines.push(line);
    return { box: settled, line };
  });
}
