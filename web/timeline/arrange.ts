/** Something on a lane, in pixels. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

export interface Mark<Item> extends Span {
  readonly item: Item;
  readonly row: number;
  /** How much room there is for its name, up to what stands next. */
  readonly room: number;
}

/** What stands too close together to be told apart. */
export interface Bin<Item> extends Span {
  readonly items: readonly Item[];
  readonly row: 0;
}

export interface Lane<Item> {
  readonly marks: readonly Mark<Item>[];
  readonly bins: readonly Bin<Item>[];
  readonly rows: number;
}

export const dotSize = 11;
const [gap, binSize] = [3, 34];

interface Placed<Item> extends Span {
  readonly item: Item;
}

/** What lies nearer to a bin than this goes into it. */
const reach = 14;

/**
 * Puts items in rows on a lane of a width, none over another. Where more of them meet than there are rows, they are counted
 * in a bin, which takes in all that is as narrow as a dot and lies as near.
 */
export function arranged<Item>(
  items: readonly Placed<Item>[],
  maxRows: number,
  width: number,
): Lane<Item> {
  const sorted = items.toSorted((a, b) => a.x - b.x || b.width - a.width);
  let binned = new Set<Placed<Item>>();
  for (;;) {
    const bins = binsOf(sorted.filter((each) => binned.has(each)));
    const { marks, tooMany } = packed(
      sorted.filter((each) => !binned.has(each)),
      bins,
      maxRows,
    );
    if (tooMany.length === 0)
      return {
        marks: withRoom(marks, bins, width),
        bins,
        rows: Math.max(1, ...marks.map(({ row }) => row + 1)),
      };
    const near = binsOf([...binned, ...tooMany].sort((a, b) => a.x - b.x));
    const isNear = ({ x, width }: Span) =>
      width <= dotSize &&
      near.some(
        (bin) => x + width > bin.x - reach && x < bin.x + bin.width + reach,
      );
    binned = new Set([...binned, ...tooMany, ...sorted.filter(isNear)]);
  }
}

function binsOf<Item>(items: readonly Placed<Item>[]): Bin<Item>[] {
  const bins: { from: number; to: number; items: Item[] }[] = [];
  for (const { x, width, item } of items) {
    const middle = x + width / 2;
    const last = bins.at(-1);
    const centre = last && (last.from + last.to) / 2;
    if (last && middle - centre! < binSize + gap) {
      last.to = Math.max(last.to, middle);
      last.items.push(item);
    } else bins.push({ from: middle, to: middle, items: [item] });
  }
  return bins.map(({ from, to, items }) => ({
    x: (from + to) / 2 - binSize / 2,
    width: binSize,
    items,
    row: 0,
  }));
}

function packed<Item>(
  items: readonly Placed<Item>[],
  bins: readonly Bin<Item>[],
  maxRows: number,
) {
  const rows: Span[][] = [[...bins]];
  const marks: (Placed<Item> & { row: number })[] = [];
  const tooMany: Placed<Item>[] = [];
  const isFree = (row: readonly Span[] | undefined, { x, width }: Span) =>
    !row?.some(
      (other) => x < other.x + other.width + gap && other.x < x + width + gap,
    );
  for (const each of items) {
    let row = 0;
    while (row < maxRows && !isFree(rows[row], each)) row++;
    if (row === maxRows) tooMany.push(each);
    else {
      (rows[row] ??= []).push(each);
      marks.push({ ...each, row });
    }
  }
  return { marks, tooMany };
}

function withRoom<Item>(
  marks: readonly (Placed<Item> & { row: number })[],
  bins: readonly Bin<Item>[],
  width: number,
): Mark<Item>[] {
  return marks.map((mark) => {
    const end = mark.x + mark.width;
    const next = [...marks, ...bins]
      .filter(({ row, x }) => row === mark.row && x >= end)
      .map(({ x }) => x);
    return { ...mark, room: Math.min(...next, width) - end - 2 * gap };
  });
}
