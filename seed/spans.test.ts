import { expect, it } from "vitest";
import { sha256 } from "./articles.ts";
import { commonStart, evidenceLine, findSpans } from "./spans.ts";

const text = "　列车驶出\n车站，\n\n驶向远方。列车\n驶出隧道。";

it("finds words across line ends and blanks, by their place in the raw text", () => {
  expect(findSpans(text, "驶出车站")).toEqual([
    {
      start: 3,
      end: 8,
      sha256: sha256("驶出\n车站"),
      line: 1,
      words: "驶出车站",
    },
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
  expect(evidenceLine("daily", { start: 1, end: 2, sha256: "ab" })).toBe(
    "- { article: daily, start: 1, end: 2, sha256: ab }",
  );
});

it.each([
  ["列车驶出,驶向“远方”", '列车驶出，驶向"远方"'],
  ["列车驶出，驶向“远方”", "列车驶出,驶向「远方」"],
  ["ＧＤＰ增长５%", "GDP增长5％"],
  ["北京－上海（京沪）", "北京—上海(京沪)"],
  ["张·李……完", "张•李……完"],
])("finds %s by %s, as another keyboard writes it", (article, words) => {
  const text = `前文。${article}\n后文`;
  expect(findSpans(text, words)).toEqual([
    {
      start: 3,
      end: 3 + article.length,
      sha256: sha256(article),
      line: 1,
      words: article,
    },
  ]);
});

it("says how far the words stand in the text", () => {
  expect(commonStart(text, "驶出车站, 驶往远方")).toBe("驶出车站, 驶");
  expect(commonStart(text, "轮船")).toBe("");
});
