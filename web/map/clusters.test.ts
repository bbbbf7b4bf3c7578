import fc from "fast-check";
import { expect, it } from "vitest";
import { clustersOf, labelsOf, titleOf, type Placed } from "./clusters.ts";

const placed = (x: number, y: number, id: number) =>
  ({ x, y, spot: { thing: { id: String(id) } } }) as unknown as Placed;

const spots = fc.array(
  fc.tuple(fc.integer({ max: 600, min: 0 }), fc.integer({ max: 400, min: 0 })),
  { maxLength: 60 },
);

it("counts each thing once, with symbols that do not lie over each other", () => {
  fc.assert(
    fc.property(spots, (points) => {
      const all = points.map(([x, y], id) => placed(x, y, id));
      const clusters = clustersOf(all);
      const members = clusters.flatMap(({ members }) => members);
      expect(new Set(members)).toStrictEqual(new Set(all));
      expect(members).toHaveLength(all.length);
      for (const [at, a] of clusters.entries())
        for (const b of clusters.slice(at + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(25);
    }),
  );
});

it("writes no name over a symbol, over another name or over the edge", () => {
  fc.assert(
    fc.property(spots, (points) => {
      const clusters = clustersOf(points.map(([x, y], id) => placed(x, y, id)));
      const labels = labelsOf(
        clusters,
        ({ members }) => `thing ${members[0]!.spot.thing.id}`,
        (text) => text.length * 7,
        { width: 600, height: 400 },
      );
      const boxes = [
        ...labels.map(({ x, y, text }) => ({
          left: x,
          top: y,
          right: x + text.length * 7,
          bottom: y + 16,
        })),
        ...clusters.map(({ x, y }) => ({
          left: x - 12,
          top: y - 12,
          right: x + 12,
          bottom: y + 12,
        })),
      ];
      for (const [at, a] of boxes.slice(0, labels.length).entries()) {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.right).toBeLessThanOrEqual(600);
        for (const b of boxes.slice(at + 1))
          expect(
            a.left < b.right &&
              b.left < a.right &&
              a.top < b.bottom &&
              b.top < a.bottom,
          ).toBe(false);
      }
    }),
  );
});

it("names what is more important first", () => {
  const [first, second] = [placed(100, 100, 1), placed(130, 100, 2)];
  const clusters = clustersOf([first, second]);
  const named = labelsOf(
    clusters,
    ({ members }) => members[0]!.spot.thing.id,
    () => 200,
    { width: 350, height: 120 },
  );
  expect(named.map(({ text }) => text)).toStrictEqual(["2"]);
  const roomy = labelsOf(
    clusters,
    ({ members }) => members[0]!.spot.thing.id,
    () => 80,
    { width: 340, height: 200 },
  );
  expect(roomy.map(({ text, side }) => `${text} ${side}`)).toStrictEqual([
    "1 left",
    "2 right",
  ]);
});

it("calls a cluster by the country or the place where most of it lies", () => {
  const thing = (id: string, __typename: string) => ({ id, __typename });
  const [laos, macao] = [thing("laos", "Country"), thing("macao", "Place")];
  const at = (thing: object, by: object | null, country: string | null) =>
    ({ x: 0, y: 0, spot: { thing, by, country } }) as unknown as Placed;
  const members = [
    at(laos, null, "laos"),
    at(macao, null, "china"),
    at(thing("capital", "Place"), null, "laos"),
    at(thing("bridge", "Facility"), macao, "china"),
  ];
  const called = (...more: Placed[]) =>
    titleOf({ members: [...members, ...more], x: 0, y: 0 }).id;
  expect(called()).toBe("laos");
  expect(called(at(thing("school", "Facility"), macao, "china"))).toBe("macao");
  const line = at(thing("line", "Railway"), null, null);
  expect(titleOf({ members: [line, line], x: 0, y: 0 }).id).toBe("line");
});
