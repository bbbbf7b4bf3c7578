import type { Shape } from "./blocks.ts";
import { frameHead, type Box, type Placed } from "./geometry.ts";

const gap = { x: 12, y: 10 };
const padding = 14;
/** The preferred ratio of width to height. */
const proportion: Readonly<Record<Shape, number>> = { wide: 1.9, narrow: 0.6 };

export interface Grid {
  readonly frame: Box;
  /** Placed relative to the middle of the frame. */
  readonly members: readonly Placed[];
}

function columnsOf(boxes: readonly Box[], count: number): Box[][] {
  const tall = Math.ceil(boxes.length / count);
  return Array.from({ length: Math.ceil(boxes.length / tall) }, (_, column) =>
    boxes.slice(column * tall, (column + 1) * tall),
  );
}

const sizeOf = (columns: readonly Box[][]) => {
  const widths = columns.map((column) =>
    Math.max(...column.map(({ width }) => width)),
  );
  const heights = columns.map((column) =>
    column.reduce((sum, { height }) => sum + height + gap.y, -gap.y),
  );
  return {
    widths,
    width: widths.reduce((sum, width) => sum + width + gap.x, -gap.x),
    height: Math.max(...heights),
  };
};

/** Arranges boxes in columns within a frame, choosing the number of columns by the frame's proportions. */
export function gridOf(id: string, boxes: readonly Box[], shape: Shape): Grid {
  const badness = (count: number) => {
    const { width, height } = sizeOf(columnsOf(boxes, count));
    return Math.abs(Math.log(width / height / proportion[shape]));
  };
  const counts = boxes.map((_, index) => index + 1);
  const best = counts.reduce((least, count) =>
    badness(count) < badness(least) ? count : least,
  );
  const columns = columnsOf(boxes, best);
  const { widths, width, height } = sizeOf(columns);
  const frame = {
    id,
    width: width + padding * 2,
    height: height + padding * 2 + frameHead,
  };
  let left = -width / 2;
  const members = columns.flatMap((column, index) => {
    let top = -frame.height / 2 + frameHead + padding;
    const stacked = column.map((box) => {
      const placed = {
        ...box,
        x: left + box.width / 2,
        y: top + box.height / 2,
      };
      top += box.height + gap.y;
      return placed;
    });
    left += widths[index]! + gap.x;
    return stacked;
  });
  return { frame, members };
}
