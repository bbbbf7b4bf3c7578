import type { Box } from "../map/clusters.ts";

/** A number to be set on the map, around its point. */
interface Wanted {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Marks that stand as one, which is where the first of them is. */
export interface Stand<Mark> {
  readonly members: readonly Mark[];
  readonly x: number;
  readonly y: number;
}

const height = 20;
/** How far a mark may be from those that it is counted with, and how many these are: the link to them names each. */
const most = { distance: 64, members: 10 };
/** How far a mark may give way: a point of the data set stands for a district as well. */
const away = { across: [0, -1, 1, -2, 2], down: [0, -1, 1, -2, 2] };

const boxAt = (x: number, y: number, width: number): Box => ({
  x: x - width / 2 - 1,
  y: y - height / 2 - 1,
  width: width + 2,
  height: height + 2,
});

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width &&
  b.x < a.x + a.width &&
  a.y < b.y + b.height &&
  b.y < a.y + a.height;

/**
 * Sets marks, the first before the others, so that none lies over another or over what is taken. One for which
 * there is no room is counted with the nearest that stands close by, and lies over others only where there is none.
 */
export function arrange<Mark extends Wanted>(
  marks: readonly Mark[],
  taken: readonly Box[],
): Stand<Mark>[] {
  const stands: { members: Mark[]; x: number; y: number; box: Box }[] = [];
  for (const mark of marks) {
    const { width } = mark;
    const from = ({ x, y }: { readonly x: number; readonly y: number }) =>
      Math.hypot(x - mark.x, y - mark.y);
    const free = away.down
      .flatMap((down) =>
        away.across.map((across) => ({
          x: mark.x + across * (width + 4),
          y: mark.y + down * (height + 4),
        })),
      )
      .sort((a, b) => from(a) - from(b))
      .find(({ x, y }) => {
        const box = boxAt(x, y, width);
        return ![...taken, ...stands.map((each) => each.box)].some((other) =>
          meet(box, other),
        );
      });
    const nearest = stands
      .filter(
        (stand) =>
          from(stand) < most.distance && stand.members.length < most.members,
      )
      .sort((a, b) => from(a) - from(b))[0];
    if (!free && nearest) nearest.members.push(mark);
    else {
      const { x, y } = free ?? mark;
      stands.push({ members: [mark], x, y, box: boxAt(x, y, width) });
    }
  }
  return stands;
}
