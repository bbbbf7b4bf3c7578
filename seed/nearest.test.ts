import { expect, it } from "vitest";
import { nearest } from "./nearest.ts";

it("names the few that a slip of the pen explains, nearest first", () => {
  const known = ["chancay-port", "chancay-ports-old", "kunming", "vientiane"];
  expect(nearest("chancay-prot", known)).toEqual(["chancay-port"]);
  expect(nearest("chancay", known)).toEqual([
    "chancay-port",
    "chancay-ports-old",
  ]);
  expect(nearest("antarctica", known)).toEqual([]);
});
