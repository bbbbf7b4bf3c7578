/** The height of a frame's title. */
export const frameHead = 34;

/** The radius of a rounded corner of a line. */
export const cornerRadius = 8;

/** What is to be placed, with the size in which it is drawn. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box with its centre. */
export type Placed = Box & Point;

export const overlaps = (a: Placed, b: Placed, margin: number): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width + margin * 2 &&
  Math.abs(a.y - b.y) * 2 < a.height + b.height + margin * 2;

const side = (a: Point, b: Point, c: Point) =>
  Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

/** Whether two stretches of line cross; those that share an end do not. */
export function crosses(
  [a, b]: readonly [Point, Point],
  [c, d]: readonly [Point, Point],
): boolean {
  if (Math.max(a.x, b.x) < Math.min(c.x, d.x)) return false;
  if (Math.max(c.x, d.x) < Math.min(a.x, b.x)) return false;
  if (Math.max(a.y, b.y) < Math.min(c.y, d.y)) return false;
  if (Math.max(c.y, d.y) < Math.min(a.y, b.y)) return false;
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Whether a stretch of line runs through a box. */
export function runsThrough(from: Point, to: Point, box: Placed): boolean {
  const halfWidth = box.width / 2;
  const halfHeight = box.height / 2;
  if (Math.max(from.x, to.x) < box.x - halfWidth) return false;
  if (Math.min(from.x, to.x) > box.x + halfWidth) return false;
  if (Math.max(from.y, to.y) < box.y - halfHeight) return false;
  if (Math.min(from.y, to.y) > box.y + halfHeight) return false;
  // The line misses where the whole box lies on one side of it.
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const away = Math.abs(dx * (box.y - from.y) - dy * (box.x - from.x));
  return away <= Math.abs(dx) * halfHeight + Math.abs(dy) * halfWidth;
}

export interface Bounds {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The smallest rectangle around boxes. */
export const boundsOf = (placed: readonly Placed[]): Bounds => ({
  x1: Math.min(...placed.map(({ x, width }) => x - width / 2)),
  y1: Math.min(...placed.map(({ y, height }) => y - height / 2)),
  x2: Math.max(...placed.map(({ x, width }) => x + width / 2)),
  y2: Math.max(...placed.map(({ y, height }) => y + height / 2)),
});
