import fc from "fast-check";
import { expect, it } from "vitest";
import { stacked } from "./stack.ts";

const notes = fc
  .array(
    fc.record({
      wanted: fc.nat(4_000),
      height: fc.integer({ min: 10, max: 300 }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((all) => all.sort((a, b) => a.wanted - b.wanted));

it("never lets one note cover another, whichever is read", () => {
  fc.assert(
    fc.property(notes, fc.nat(60), (notes, read) => {
      for (const at of [null, read % notes.length]) {
        const tops = stacked(notes, at);
        expect(tops[0]).toBeGreaterThanOrEqual(0);
        for (const [index, top] of tops.slice(1).entries())
          expect(top).toBeGreaterThanOrEqual(
            tops[index]! + notes[index]!.height,
          );
      }
    }),
  );
});

it("keeps notes at their places where there is room, and that of what is read where there is none", () => {
  const apart = [0, 100, 200].map((wanted) => ({ wanted, height: 40 }));
  expect(stacked(apart, null)).toStrictEqual([0, 100, 200]);
  const dense = [100, 110, 120, 130].map((wanted) => ({ wanted, height: 40 }));
  expect(stacked(dense, null)).toStrictEqual([100, 145, 190, 235]);
  expect(stacked(dense, 2)).toStrictEqual([30, 75, 120, 165]);
});
