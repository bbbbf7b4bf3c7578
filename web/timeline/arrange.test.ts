import fc from "fast-check";
import { expect, it } from "vitest";
import { arranged, dotSize, type Span } from "./arrange.ts";

const dot = (x: number) => ({ x, width: dotSize, item: x });

it("stacks what meets, and counts it where there are too many", () => {
  const [few, many] = [2, 4].map((count) =>
    arranged(
      Array.from({ length: count }, () => dot(100)),
      3,
      500,
    ),
  );
  expect(few!.marks.map(({ row }) => row)).toStrictEqual([0, 1]);
  expect(few!.bins).toStrictEqual([]);
  expect(many!.marks).toStrictEqual([]);
  expect(many!.bins.map(({ items }) => items)).toStrictEqual([
    [100, 100, 100, 100],
  ]);
});

it("gives a name the room up to the next mark of its row, or to the end", () => {
  const { marks } = arranged([dot(0), dot(100)], 3, 300);
  expect(marks.map(({ room }) => room)).toStrictEqual([83, 183]);
});

it("shows each item once, and nothing over anything else", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          x: fc.integer({ min: 0, max: 600 }),
          width: fc.constantFrom(dotSize, dotSize, 60),
        }),
        { maxLength: 60 },
      ),
      fc.integer({ min: 1, max: 5 }),
      (spans, maxRows) => {
        const items = spans.map((span, item) => ({ ...span, item }));
        const { marks, bins, rows } = arranged(items, maxRows, 700);
        const all = [
          ...marks.map(({ item }) => item),
          ...bins.flatMap(({ items }) => items),
        ];
        expect(all.sort((a, b) => a - b)).toStrictEqual(
          items.map(({ item }) => item),
        );
        expect(rows).toBeLessThanOrEqual(maxRows);
        const placed: (Span & { row: number })[] = [...marks, ...bins];
        const over = placed.flatMap((a, at) =>
          placed
            .slice(at + 1)
            .filter(
              (b) =>
                a.row === b.row && a.x < b.x + b.width && b.x < a.x + a.width,
            ),
        );
        expect(over).toStrictEqual([]);
      },
    ),
  );
});
