import { expect, it } from "vitest";
import { distance, nearest } from "./nearest.ts";

it.each([
  ["port", "port", 0],
  ["port", "ports", 1],
  ["port", "prot", 1],
  ["port", "", 4],
  ["高铁", "高速铁路", 2],
])("counts the letters from %s to %s", (from, to, letters) => {
  expect(distance(from, to)).toBe(letters);
  expect(distance(to, from)).toBe(letters);
});

it("names the few that a slip of the pen explains, nearest first", () => {
  const known = ["chancay-port", "chancay-ports-old", "kunming", "vientiane"];
  expect(nearest("chancay-prot", known)).toEqual(["chancay-port"]);
  expect(nearest("chancay", known)).toEqual([
    "chancay-port",
    "chancay-ports-old",
  ]);
  expect(nearest("antarctica", known)).toEqual([]);
});
