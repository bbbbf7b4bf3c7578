import type { Fan, Shape } from "./blocks.ts";
import { detour } from "./detour.ts";
import {
  cornerRadius,
  runsThrough,
  type Placed,
  type Point,
} from "./geometry.ts";

/** A line to be drawn between two boxes. */
export interface Line {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** How a line runs that is not straight: in a curve, or turning at points with rounded corners. */
export interface Route {
  readonly style: "bend" | "turn";
  readonly start: Point;
  readonly end: Point;
  /** The control points of a bend, or the corners of a turn. */
  readonly points: readonly Point[];
}

/** By the id of the line; those that are missing run straight from middle to middle. */
export type Routes = ReadonlyMap<string, Route>;

const leftOf = ({ x, width }: Placed) => x - width / 2;

/** Sideways from the facing edge of one box to that of the other, in an S. */
function bend(
  source: Placed,
  target: Placed,
  column: readonly Placed[],
): Route {
  const direction = target.x < source.x ? -1 : 1;
  const outer = (box: Placed) => box.x + (direction * box.width) / 2;
  const start = { x: outer(source), y: source.y };
  const end = { x: target.x - (direction * target.width) / 2, y: target.y };
  const [top, foot] = [Math.min(start.y, end.y), Math.max(start.y, end.y)];
  // The curve waits until it is past the boxes beside which it runs up or down.
  const beside = column.filter(
    ({ y, height }) => y + height / 2 > top && y - height / 2 < foot,
  );
  const past = beside
    .map(outer)
    .reduce((far, x) => (direction * x > direction * far ? x : far), start.x);
  const middle = (past + end.x) / 2;
  const points = [
    { x: middle, y: start.y },
    { x: middle, y: end.y },
  ];
  if (past !== start.x) points.unshift({ x: past, y: start.y });
  return { style: "bend", start, end, points };
}

/** Down from the foot of one box, then to the near edge of the other. */
function hang(source: Placed, target: Placed): Route {
  const x = leftOf(source) + 12;
  const end = { x: leftOf(target), y: target.y };
  return {
    style: "turn",
    start: { x, y: source.y + source.height / 2 },
    end,
    points: [{ x, y: end.y }],
  };
}

const turned = ({ style, start, end, points }: Route): Route => ({
  style,
  start: end,
  end: start,
  points: points.toReversed(),
});

/** Where a line from the middle of a box to a point outside leaves the box. */
function exit(box: Placed, towards: Point): Point {
  const [dx, dy] = [towards.x - box.x, towards.y - box.y];
  const scale = Math.min(
    dx === 0 ? Infinity : box.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : box.height / 2 / Math.abs(dy),
  );
  return { x: box.x + dx * scale, y: box.y + dy * scale };
}

/** The way of a line as short straight stretches, nearly as it is drawn. */
export function stretchesOf({ style, start, end, points }: Route): Point[] {
  const steps = 12;
  const curve = (a: Point, control: Point, b: Point): Point[] =>
    Array.from({ length: steps }, (_, index) => {
      const t = (index + 1) / steps;
      const mix = (from: number, by: number, to: number) =>
        (1 - t) ** 2 * from + 2 * (1 - t) * t * by + t ** 2 * to;
      return { x: mix(a.x, control.x, b.x), y: mix(a.y, control.y, b.y) };
    });
  const between = (a: Point, b: Point, share: number): Point => ({
    x: a.x + (b.x - a.x) * share,
    y: a.y + (b.y - a.y) * share,
  });
  const found = [start];
  points.forEach((point, index) => {
    const before = index === 0 ? start : points[index - 1]!;
    const after = points[index + 1] ?? end;
    if (style === "bend") {
      const stop =
        index === points.length - 1 ? end : between(point, after, 0.5);
      found.push(...curve(found.at(-1)!, point, stop));
      return;
    }
    // A rounded corner lies within the triangle of its two tangent points.
    const cut = (other: Point) =>
      Math.min(
        0.5,
        cornerRadius / Math.hypot(other.x - point.x, other.y - point.y),
      );
    const from = between(point, before, cut(before));
    found.push(from, ...curve(from, point, between(point, after, cut(after))));
  });
  return [...found, end];
}

/** Whether a way runs behind a box. */
export const isHidden = (stretches: readonly Point[], box: Placed): boolean =>
  stretches.some(
    (point, index) =>
      index > 0 && runsThrough(stretches[index - 1]!, point, box),
  );

type Outward = (near: string, far: string) => Route | undefined;

/** The lines of the opening, each seen from its inner end. */
function openingRoutes(
  fan: Fan,
  shape: Shape,
  at: ReadonlyMap<string, Placed>,
): Outward {
  const leaves = new Map(
    fan.branches.map(({ id, leaves }) => [id, new Set(leaves)]),
  );
  const below = new Set(fan.below);
  const branches = [...leaves.keys()].flatMap((id) => at.get(id) ?? []);
  return (near, far) => {
    const [source, target] = [at.get(near), at.get(far)];
    if (!source || !target) return undefined;
    if (leaves.get(near)?.has(far)) {
      const column = branches.filter(
        ({ x }) => Math.sign(x) === Math.sign(source.x),
      );
      return bend(source, target, column);
    }
    if (near !== fan.centre) return undefined;
    const isBranch = leaves.has(far);
    if (!isBranch && !below.has(far)) return undefined;
    return shape === "narrow" || !isBranch
      ? hang(source, target)
      : bend(source, target, []);
  };
}

interface Laid {
  readonly fan: Fan;
  readonly shape: Shape;
  readonly rings: readonly {
    readonly fresh: readonly string[];
    readonly frame: string | null;
  }[];
  readonly drawn: readonly string[];
  readonly lines: readonly Line[];
}

/** How a line runs, so that it runs behind no box that it has nothing to do with. */
function routeOf(
  source: Placed,
  target: Placed,
  laid: Route | undefined,
  obstacles: readonly Placed[],
): Route | null {
  const isClear = (stretches: readonly Point[]) =>
    !obstacles.some((box) => isHidden(stretches, box));
  if (laid && isClear(stretchesOf(laid))) return laid;
  if (isClear([source, target])) return null;
  const turns = detour(source, target, obstacles);
  if (!turns || turns.length === 0) return null;
  return {
    style: "turn",
    start: exit(source, turns[0]!),
    end: exit(target, turns.at(-1)!),
    points: turns,
  };
}

/** Routes the lines of drawings, and remembers those of the last one while the same boxes stand. */
export function router(): (drawing: Laid, placed: readonly Placed[]) => Routes {
  let remembered = new Map<string, Route | null>();
  let boxes = "";
  return ({ fan, shape, rings, drawn, lines }, placed) => {
    const isDrawn = new Set(drawn);
    const standing = placed.filter(({ id }) => isDrawn.has(id));
    const now = JSON.stringify([fan, shape, standing]);
    if (now !== boxes) remembered = new Map();
    boxes = now;
    const at = new Map(standing.map((box) => [box.id, box]));
    const frameOf = new Map(
      rings.flatMap(({ fresh, frame }) =>
        frame === null ? [] : fresh.map((id) => [id, frame] as const),
      ),
    );
    const outward = openingRoutes(fan, shape, at);
    const routes = new Map<string, Route>();
    for (const { id, from, to } of lines) {
      const [source, target] = [at.get(from), at.get(to)];
      if (!source || !target) continue;
      let route = remembered.get(id);
      if (route === undefined) {
        const back = outward(to, from);
        const laid = outward(from, to) ?? (back && turned(back));
        const own = new Set([from, to, frameOf.get(from), frameOf.get(to)]);
        const obstacles = standing.filter(
          (box) =>
            !own.has(box.id) &&
            // A line to a frame ends at its edge, and what stands within is not in its way.
            frameOf.get(box.id) !== from &&
            frameOf.get(box.id) !== to,
        );
        route = routeOf(source, target, laid, obstacles);
        remembered.set(id, route);
      }
      if (route) routes.set(id, route);
    }
    return routes;
  };
}
