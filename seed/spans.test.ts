import { expect, it } from "vitest";
import { sha256 } from "./articles.ts";
import { evidenceLine, findSpans } from "./spans.ts";

const text = "　列车驶出\n车站，\n\n驶向远方。列车\n驶出隧道。";

it("finds words across line ends and blanks, by their place in the raw text", () => {
  expect(findSpans(text, "驶出车站")).toEqual([
    { start: 3, end: 8, sha256: sha256("驶出\n车站"), line: 1 },
  ]);
});

it("finds every place, each on its line", () => {
  expect(
    findSpans(text, "列车 驶出").map(({ start, end, line }) => [
      start,
      end,
      line,
    ]),
  ).toEqual([
    [1, 5, 1],
    [16, 21, 4],
  ]);
});

it("finds nothing where the words do not stand, or there are none", () => {
  expect(findSpans(text, "轮船")).toEqual([]);
  expect(findSpans(text, " ")).toEqual([]);
});

it("prints an entry that can be copied into a record", () => {
  expect(
    evidenceLine("daily", { start: 1, end: 2, sha256: "ab", line: 1 }),
  ).toBe("- { article: daily, start: 1, end: 2, sha256: ab }");
});
