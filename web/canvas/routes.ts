import type { Fan, Shape } from "../layout/blocks.ts";
import type { Placed, Point } from "../layout/geometry.ts";

/** How a line of the opening runs: bending gently, or hanging from what it belongs to. */
export interface Route {
  readonly style: "bend" | "hang";
  /** Where it leaves and arrives, from the middle of each box. */
  readonly source: Point;
  readonly target: Point;
  /** The points that steer it: along the straight line, and away from it. */
  readonly weights: readonly number[];
  readonly distances: readonly number[];
}

/** Where a steering point lies as seen from the straight line between two ends. */
function steer(from: Point, to: Point, points: readonly Point[]) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return {
    weights: points.map(
      ({ x, y }) => ((x - from.x) * dx + (y - from.y) * dy) / length ** 2,
    ),
    distances: points.map(
      ({ x, y }) => ((y - from.y) * dx - (x - from.x) * dy) / length,
    ),
  };
}

const absolute = (box: Placed, offset: Point): Point => ({
  x: box.x + offset.x,
  y: box.y + offset.y,
});

/** Sideways from the facing edge of one box to that of the other, in an S. */
function bend(source: Placed, target: Placed): Route {
  const direction = Math.sign(target.x - source.x) || 1;
  const leaves = { x: (direction * source.width) / 2, y: 0 };
  const arrives = { x: (-direction * target.width) / 2, y: 0 };
  const [from, to] = [absolute(source, leaves), absolute(target, arrives)];
  const middle = (from.x + to.x) / 2;
  const points = [
    { x: middle, y: from.y },
    { x: middle, y: to.y },
  ];
  return {
    style: "bend",
    source: leaves,
    target: arrives,
    ...steer(from, to, points),
  };
}

/** Down from the foot of one box, then to the near edge of the other. */
function hang(source: Placed, target: Placed): Route {
  const x = -source.width / 2 + 12;
  const leaves = { x, y: source.height / 2 };
  const arrives = { x: -target.width / 2, y: 0 };
  const [from, to] = [absolute(source, leaves), absolute(target, arrives)];
  const corner = { x: from.x, y: to.y };
  return {
    style: "hang",
    source: leaves,
    target: arrives,
    ...steer(from, to, [corner]),
  };
}

const turned = ({
  source,
  target,
  weights,
  distances,
  ...route
}: Route): Route => ({
  ...route,
  source: target,
  target: source,
  weights: weights.map((weight) => 1 - weight).reverse(),
  distances: distances.map((distance) => -distance).reverse(),
});

type Router = (from: string, to: string) => Route | undefined;

/** The routes of the opening; any other line runs straight. */
export function routesOf(
  fan: Fan,
  shape: Shape,
  placed: ReadonlyMap<string, Placed>,
): Router {
  const leaves = new Map(
    fan.branches.map(({ id, leaves }) => [id, new Set(leaves)]),
  );
  const below = new Set(fan.below);
  const outward: Router = (near, far) => {
    const [source, target] = [placed.get(near), placed.get(far)];
    if (!source || !target) return undefined;
    if (leaves.get(near)?.has(far)) return bend(source, target);
    if (near !== fan.centre) return undefined;
    const isBranch = leaves.has(far);
    if (!isBranch && !below.has(far)) return undefined;
    return shape === "narrow" || !isBranch
      ? hang(source, target)
      : bend(source, target);
  };
  return (from, to) => {
    const route = outward(from, to);
    if (route) return route;
    const back = outward(to, from);
    return back && turned(back);
  };
}
