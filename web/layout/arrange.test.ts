import { describe, expect, it } from "vitest";
import { arrange, type Plan } from "./arrange.ts";
import { blocksOf, type Fan } from "./blocks.ts";
import { overlaps, type Box, type Placed } from "./geometry.ts";

const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index)}`);

const box = (id: string): Box => ({
  id,
  // Captions of different lengths, the same on every run.
  width: 80 + ((id.length * 37 + id.charCodeAt(id.length - 1) * 13) % 100),
  height: id.endsWith("3") ? 52 : 36,
});

const fan: Fan = {
  centre: "bri",
  above: ["china"],
  branches: [
    { id: "s-0", leaves: ["brazil"] },
    { id: "s-1", leaves: ["brazil", "p-0", "p-1"] },
    ...names("t", 12).map((id) => ({ id, leaves: [`owner-of-${id}`] })),
  ],
  below: names("project", 6),
};

const ids = [
  ...["bri", "china", "brazil", "p-0", "p-1", "s-0", "s-1"],
  ...names("t", 12).flatMap((id) => [id, `owner-of-${id}`]),
  ...names("project", 6),
];

const plan = (shape: Plan["shape"], expansions: number): Plan => {
  const rings = ["brazil", "owner-of-t-5", "n0-3"]
    .slice(0, expansions)
    .map((anchor, index) => ({
      anchor,
      fresh: names(`n${String(index)}`, 24),
      frame: null,
      pairs: names(`n${String(index)}`, 24).map((id) => [anchor, id] as const),
    }));
  return {
    shape,
    fan,
    rings,
    boxes: [...ids, ...rings.flatMap(({ fresh }) => fresh)].map(box),
  };
};

const collisions = (placed: readonly Placed[]) =>
  placed.flatMap((a, index) =>
    placed
      .slice(index + 1)
      .filter((b) => overlaps(a, b, 2))
      .map((b) => `${a.id} over ${b.id}`),
  );

describe.each(["wide", "narrow"] as const)("the %s picture", (shape) => {
  it("places everything once, and no caption over another", () => {
    const placed = arrange(plan(shape, 3));
    expect(placed.map(({ id }) => id).sort()).toStrictEqual(
      [
        ...ids,
        ...names("n0", 24),
        ...names("n1", 24),
        ...names("n2", 24),
      ].sort(),
    );
    expect(collisions(placed)).toStrictEqual([]);
  });

  it("moves nothing that is already placed when a neighbourhood is opened", () => {
    const before = arrange(plan(shape, 1));
    expect(arrange(plan(shape, 2)).slice(0, before.length)).toStrictEqual(
      before,
    );
  });

  it("is the same for everyone", () => {
    expect(arrange(plan(shape, 2))).toStrictEqual(arrange(plan(shape, 2)));
  });
});

it("keeps a phone's picture within its width", () => {
  const placed = arrange(plan("narrow", 0));
  const left = Math.min(...placed.map(({ x, width }) => x - width / 2));
  const right = Math.max(...placed.map(({ x, width }) => x + width / 2));
  expect([left, right - left <= 420]).toStrictEqual([0, true]);
});

it("stands strategies of one owner together, and the owner once", () => {
  expect(blocksOf(fan).slice(0, 2)).toStrictEqual([
    { branches: ["s-0", "s-1"], leaves: ["brazil", "p-0", "p-1"] },
    { branches: ["t-0"], leaves: ["owner-of-t-0"] },
  ]);
});
