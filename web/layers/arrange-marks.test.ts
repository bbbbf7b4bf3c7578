import { expect, it } from "vitest";
import { arrange } from "./arrange-marks.ts";

const mark = (name: string, x: number, y: number, width = 22) => ({
  name,
  x,
  y,
  width,
});
const told = (stands: ReturnType<typeof arrange<ReturnType<typeof mark>>>) =>
  stands.map(({ members, x, y }) => [
    members.map(({ name }) => name).join("+"),
    x,
    y,
  ]);

it("leaves marks where they are that touch nothing", () => {
  expect(
    told(arrange([mark("a", 50, 50), mark("b", 90, 50)], [])),
  ).toStrictEqual([
    ["a", 50, 50],
    ["b", 90, 50],
  ]);
});

it("moves a mark beside what is taken, and beside those that came first", () => {
  const name = { x: 40, y: 42, width: 80, height: 16 };
  expect(
    told(arrange([mark("a", 50, 50), mark("b", 52, 50)], [name])),
  ).toStrictEqual([
    ["a", 50, 26],
    ["b", 52, 74],
  ]);
});

it("counts a mark for which there is no room with the nearest, and leaves one alone that has none near", () => {
  const everywhere = { x: -1_000, y: -1_000, width: 4_000, height: 4_000 };
  expect(
    told(
      arrange(
        [mark("a", 50, 50), mark("b", 60, 50), mark("c", 500, 50)],
        [everywhere],
      ),
    ),
  ).toStrictEqual([
    ["a+b", 50, 50],
    ["c", 500, 50],
  ]);
});
