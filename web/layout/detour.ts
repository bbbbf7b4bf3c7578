import { runsThrough, type Placed, type Point } from "./geometry.ts";

/** How near a line may come to a box that it has nothing to do with. */
const clearance = 2;
/** How far outside the corner of a box a line turns. */
const berth = 5;
/** What a turn costs, as a length of line. */
const turnCost = 12;
const maxVisited = 600;

const grown = (box: Placed, by: number): Placed => ({
  ...box,
  width: box.width + by * 2,
  height: box.height + by * 2,
});

const cornersOf = ({ x, y, width, height }: Placed): Point[] => [
  { x: x - width / 2, y: y - height / 2 },
  { x: x + width / 2, y: y - height / 2 },
  { x: x + width / 2, y: y + height / 2 },
  { x: x - width / 2, y: y + height / 2 },
];

const length = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

interface Visit {
  readonly point: Point;
  readonly from: Visit | null;
  readonly way: number;
  readonly guess: number;
}

/** Whatever stands in the way of a stretch of line. */
const hitBy = (a: Point, b: Point, walls: readonly Placed[]) =>
  walls.filter((wall) => runsThrough(a, b, wall));

/** The points that can be reached in one stretch on the way to `goal`. */
function nextOf(here: Point, goal: Point, walls: readonly Placed[]): Point[] {
  const first = hitBy(here, goal, walls);
  if (first.length === 0) return [goal];
  const seen = new Set(first);
  const found: Point[] = [];
  for (const wall of seen) {
    for (const corner of cornersOf(grown(wall, berth - clearance))) {
      const inWay = hitBy(here, corner, walls);
      if (inWay.length === 0) found.push(corner);
      else if (seen.size < 24) inWay.forEach((each) => seen.add(each));
    }
  }
  return found;
}

/**
 * The points at which a line turns to run around boxes: the shortest way by their corners. Null
 * where there is none.
 */
export function detour(
  from: Point,
  to: Point,
  obstacles: readonly Placed[],
): Point[] | null {
  const walls = obstacles.map((box) => grown(box, clearance));
  const open: Visit[] = [
    { point: from, from: null, way: 0, guess: length(from, to) },
  ];
  const settled = new Set<string>();
  while (open.length > 0 && settled.size < maxVisited) {
    const best = open.reduce(
      (least, visit, index) =>
        visit.guess < open[least]!.guess ? index : least,
      0,
    );
    const [visit] = open.splice(best, 1) as [Visit];
    const key = `${String(visit.point.x)} ${String(visit.point.y)}`;
    if (settled.has(key)) continue;
    settled.add(key);
    if (visit.point === to) {
      const turns: Point[] = [];
      for (let at = visit.from; at?.from; at = at.from) turns.unshift(at.point);
      return turns;
    }
    for (const point of nextOf(visit.point, to, walls)) {
      const way = visit.way + length(visit.point, point) + turnCost;
      open.push({ point, from: visit, way, guess: way + length(point, to) });
    }
  }
  return null;
}
