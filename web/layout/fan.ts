import { blocksOf, type Block, type Fan, type Shape } from "./blocks.ts";
import { boundsOf, type Box, type Placed } from "./geometry.ts";

const gap = {
  branch: 12,
  leaf: 8,
  block: 20,
  row: 10,
  above: 30,
  below: 10,
  list: 40,
};
/** A few rays spread over about this height, but no further apart than this. */
const spread = { height: 600, block: 52 };
/** Room for the lines between the centre and its rays. */
const corridor = 88;
const hang = { indent: 36, column: 26 };

type Boxes = ReadonlyMap<string, Box>;

const heightOf = (ids: readonly string[], boxes: Boxes, between: number) =>
  ids.reduce((sum, id) => sum + boxes.get(id)!.height, 0) +
  between * Math.max(0, ids.length - 1);

const blockHeight = (block: Block, boxes: Boxes) =>
  Math.max(
    heightOf(block.branches, boxes, gap.branch),
    heightOf(block.leaves, boxes, gap.leaf),
  );

const widest = (ids: readonly string[], boxes: Boxes) =>
  Math.max(0, ...ids.map((id) => boxes.get(id)!.width));

/** Stacks boxes centred on a height; `edge` gives the side of each that faces the centre. */
function stack(
  ids: readonly string[],
  boxes: Boxes,
  between: number,
  middle: number,
  edge: (y: number) => number,
  direction: 1 | -1,
): Placed[] {
  let top = middle - heightOf(ids, boxes, between) / 2;
  return ids.map((id) => {
    const box = boxes.get(id)!;
    const y = top + box.height / 2;
    top += box.height + between;
    return { ...box, x: edge(y) + (direction * box.width) / 2, y };
  });
}

function column(
  blocks: readonly Block[],
  boxes: Boxes,
  direction: 1 | -1,
  centre: Box,
): Placed[] {
  const bare = blocks.reduce(
    (sum, block) => sum + blockHeight(block, boxes),
    0,
  );
  const joints = Math.max(1, blocks.length - 1);
  const room = Math.floor((spread.height - bare) / joints);
  // Rows of single boxes need less space between them than blocks of several.
  const least = blocks.some(({ leaves }) => leaves.length > 0)
    ? gap.block
    : gap.row;
  const between = Math.min(spread.block, Math.max(least, room));
  const total = bare + between * Math.max(0, blocks.length - 1);
  const branchWidth = widest(
    blocks.flatMap(({ branches }) => branches),
    boxes,
  );
  // A gentle bow, so that all rays are about equally long.
  const bow = (y: number) => 20 * (1 - (y / (total / 2 || 1)) ** 2);
  const near = (y: number) =>
    direction * (centre.width / 2 + corridor + bow(y));
  const far = (y: number) => near(y) + direction * (branchWidth + hang.column);
  let top = -total / 2;
  return blocks.flatMap((block) => {
    const height = blockHeight(block, boxes);
    const middle = top + height / 2;
    top += height + between;
    return [
      ...stack(block.branches, boxes, gap.branch, middle, near, direction),
      ...stack(
        block.leaves,
        boxes,
        gap.leaf,
        middle,
        () => far(middle),
        direction,
      ),
    ];
  });
}

/** Splits blocks, in reading order, into two sides of about equal height. */
function sides(blocks: readonly Block[], boxes: Boxes): [Block[], Block[]] {
  const heights = blocks.map((block) => blockHeight(block, boxes) + gap.block);
  const total = heights.reduce((sum, height) => sum + height, 0);
  let seen = 0;
  const split = heights.findIndex((height) => {
    seen += height;
    return seen - height / 2 >= total / 2;
  });
  const at = split < 0 ? blocks.length : split;
  return [blocks.slice(0, at), blocks.slice(at)];
}

function wide(
  fan: Fan,
  blocks: Block[],
  boxes: Boxes,
  below: string[],
): Placed[] {
  const centre = boxes.get(fan.centre!)!;
  const [left, right] = sides(blocks, boxes);
  const upward = heightOf(fan.above, boxes, gap.leaf);
  const downward = heightOf(below, boxes, gap.below);
  const head = -centre.height / 2 - gap.above - upward / 2;
  const foot = centre.height / 2 + gap.list + downward / 2;
  const inset = -centre.width / 2 + hang.indent;
  return [
    { ...centre, x: 0, y: 0 },
    ...column(left, boxes, -1, centre),
    ...column(right, boxes, 1, centre),
    ...stack(fan.above, boxes, gap.leaf, head, () => 0, 1).map((box) => ({
      ...box,
      x: 0,
    })),
    ...stack(below, boxes, gap.below, foot, () => inset, 1),
  ];
}

function narrow(
  fan: Fan,
  blocks: Block[],
  boxes: Boxes,
  below: string[],
): Placed[] {
  const centre = boxes.get(fan.centre!)!;
  const first = Math.max(centre.height, heightOf(fan.above, boxes, gap.leaf));
  const branchWidth = widest(
    [...blocks.flatMap(({ branches }) => branches)],
    boxes,
  );
  const branchEdge = () => hang.indent;
  const leafEdge = () =>
    Math.max(branchEdge() + branchWidth, centre.width) + hang.column - 10;
  const placed = [
    { ...centre, x: centre.width / 2, y: first / 2 },
    ...stack(fan.above, boxes, gap.leaf, first / 2, leafEdge, 1),
  ];
  let top = first + gap.block;
  for (const block of blocks) {
    const height = blockHeight(block, boxes);
    const middle = top + height / 2;
    placed.push(
      ...stack(block.branches, boxes, gap.branch, middle, branchEdge, 1),
      ...stack(block.leaves, boxes, gap.leaf, middle, leafEdge, 1),
    );
    top += height + gap.branch;
  }
  const rest = heightOf(below, boxes, gap.below);
  placed.push(
    ...stack(
      below,
      boxes,
      gap.below,
      top + gap.block + rest / 2,
      branchEdge,
      1,
    ),
  );
  return placed;
}

export interface PlacedFan {
  readonly placed: Placed[];
  /** The areas of its lines, where nothing else is placed. */
  readonly reserved: Placed[];
}

const area = (placed: readonly Placed[]): Placed[] => {
  if (placed.length === 0) return [];
  const { x1, y1, x2, y2 } = boundsOf(placed);
  return [
    {
      id: "",
      x: (x1 + x2) / 2,
      y: (y1 + y2) / 2,
      width: x2 - x1,
      height: y2 - y1,
    },
  ];
};

/** Places the boxes of the opening without overlaps. */
export function placeFan(fan: Fan, boxes: Boxes, shape: Shape): PlacedFan {
  if (fan.centre === null) return { placed: [], reserved: [] };
  const blocks = blocksOf(fan);
  const beside = new Set(
    blocks.flatMap(({ branches, leaves }) => [...branches, ...leaves]),
  );
  const below = fan.below.filter((id) => !beside.has(id));
  if (shape === "narrow") {
    const placed = narrow(fan, blocks, boxes, below);
    return { placed, reserved: area(placed) };
  }
  const placed = wide(fan, blocks, boxes, below);
  const rays = placed.filter(({ id }) => beside.has(id));
  const edge = { ...boxes.get(fan.centre)!, x: 0, y: 0 };
  const reserved = [
    rays.filter(({ x }) => x < 0),
    rays.filter(({ x }) => x > 0),
  ]
    .filter((side) => side.length > 0)
    .flatMap((side) => area([...side, edge]));
  return { placed, reserved };
}
