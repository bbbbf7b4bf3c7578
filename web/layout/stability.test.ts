import fc from "fast-check";
import { expect, it } from "vitest";
import { arranger, type Plan, type Ring } from "./arrange.ts";
import type { Fan, Shape } from "./blocks.ts";
import { overlaps, type Box, type Placed } from "./geometry.ts";
import { isHidden, router, stretchesOf, type Line } from "./routes.ts";

const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index)}`);

const sized = (id: string): Box => {
  const sum = Array.from(id).reduce((n, letter) => n + letter.charCodeAt(0), 0);
  return {
    id,
    width: 60 + ((sum * 37) % 120),
    height: sum % 3 === 0 ? 66 : 34,
  };
};

const fan = {
  centre: "hub",
  above: ["owner"],
  branches: [
    { id: "s-0", leaves: ["land-0"] },
    { id: "s-1", leaves: ["land-0", "rail-0"] },
    ...names("t", 8).map((id) => ({ id, leaves: [`land-of-${id}`] })),
  ],
  below: names("project", 4),
} satisfies Fan;

/** A step as the reader makes it: around whichever of what stands, so many, framed or free. */
const step = fc.record({
  around: fc.nat(),
  isNew: fc.boolean(),
  count: fc.integer({ min: 1, max: 24 }),
  isFramed: fc.boolean(),
  alsoJoined: fc.array(fc.nat(), { maxLength: 8 }),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const openingIds = [
  fan.centre,
  ...fan.above,
  ...fan.branches.flatMap(({ id, leaves }) => [id, ...leaves]),
  ...fan.below,
];

/** The rings that steps lead to; a later ring also tells what joins earlier boxes. */
function ringsOf(steps: readonly Step[]): Ring[] {
  const ids = [...new Set(openingIds)];
  return steps.map(({ around, isNew, count, isFramed, alsoJoined }, index) => {
    const host = ids[around % ids.length]!;
    const anchor = isNew && !isFramed ? `anchor-${String(index)}` : host;
    const neighbours = names(`n${String(index)}`, count);
    const fresh = anchor === host ? neighbours : [anchor, ...neighbours];
    const pairs = [
      ...fresh.map((id) => [id === anchor ? host : anchor, id] as const),
      ...alsoJoined.map(
        (at) =>
          [ids[at % ids.length]!, ids[(at * 7 + 3) % ids.length]!] as const,
      ),
    ];
    ids.push(...fresh);
    const frame = isFramed ? `frame-${String(index)}` : null;
    return { anchor, fresh, frame, pairs };
  });
}

const planOf = (shape: Shape, rings: readonly Ring[]): Plan => ({
  shape,
  fan,
  rings,
  boxes: [
    ...new Set([...openingIds, ...rings.flatMap(({ fresh }) => fresh)]),
  ].map(sized),
});

const collisions = (placed: readonly Placed[], rings: readonly Ring[]) => {
  const frames = new Map(
    rings.flatMap(({ fresh, frame }) => fresh.map((id) => [id, frame])),
  );
  return placed.flatMap((a, index) =>
    placed
      .slice(index + 1)
      .filter(
        (b) =>
          overlaps(a, b, 2) &&
          frames.get(a.id) !== b.id &&
          frames.get(b.id) !== a.id,
      )
      .map((b) => `${a.id} over ${b.id}`),
  );
};

const shapes = fc.constantFrom<Shape>("wide", "narrow");

const covers = (numRuns: number) => () =>
  fc.assert(
    fc.property(shapes, fc.array(step, { maxLength: 5 }), (shape, steps) => {
      const rings = ringsOf(steps);
      // As the worker has it, which remembers; and afresh, as after a reload.
      const arrange = arranger();
      let before: readonly Placed[] = [];
      for (let count = 0; count <= rings.length; count++) {
        const placed = arrange(planOf(shape, rings.slice(0, count)));
        expect(placed.slice(0, before.length)).toStrictEqual(before);
        before = placed;
      }
      expect(arranger()(planOf(shape, rings))).toStrictEqual(before);
      expect(collisions(before, rings)).toStrictEqual([]);
    }),
    { numRuns, seed: 1 },
  );

it(
  "moves nothing and covers nothing, whatever is opened in whatever order",
  { timeout: 60_000 },
  covers(100),
);

it(
  "moves nothing and covers nothing, however often it is tried",
  { tags: ["long"] },
  covers(1_000),
);

it("runs no line behind a box that it has nothing to do with", () => {
  fc.assert(
    fc.property(shapes, fc.array(step, { maxLength: 4 }), (shape, steps) => {
      const rings = ringsOf(steps);
      const plan = planOf(shape, rings);
      const placed = arranger()(plan);
      const pairs = [
        ...fan.branches.flatMap(({ id, leaves }) => [
          [fan.centre, id],
          ...leaves.map((leaf) => [id, leaf]),
        ]),
        ...[...fan.above, ...fan.below].map((id) => [id, fan.centre]),
        ...rings.flatMap(({ pairs }) => pairs),
        ...rings.flatMap(({ anchor, frame }) =>
          frame ? [[anchor, frame]] : [],
        ),
      ] as [string, string][];
      const lines = pairs
        .filter(([from, to]) => from !== to)
        .map(([from, to], index): Line => ({ id: String(index), from, to }));
      const drawn = placed.map(({ id }) => id);
      const routes = router()({ ...plan, drawn, lines }, placed);
      const at = new Map(placed.map((box) => [box.id, box]));
      const frameOf = new Map(
        rings.flatMap(({ fresh, frame }) => fresh.map((id) => [id, frame])),
      );
      const hidden = lines.flatMap(({ id, from, to }) => {
        const route = routes.get(id);
        const way = route ? stretchesOf(route) : [at.get(from)!, at.get(to)!];
        const own = [from, to, frameOf.get(from), frameOf.get(to)];
        return placed
          .filter(
            (box) =>
              !own.includes(box.id) &&
              ![from, to].includes(frameOf.get(box.id) ?? "") &&
              isHidden(way, box),
          )
          .map((box) => `${from} to ${to} behind ${box.id}`);
      });
      expect(hidden).toStrictEqual([]);
    }),
    { numRuns: 100, seed: 2 },
  );
}, 60_000);
