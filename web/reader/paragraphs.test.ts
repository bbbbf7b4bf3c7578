import { expect, it } from "vitest";
import { paragraphsOf } from "./paragraphs.ts";

/** A column as it is printed: broken anywhere, cut in two, with a heading between. */
const column = `甲城的春天来得早，河边的柳树
已经发了芽。人们说，今年 3月的
列车会更多。

老站长在这里工作了三十年，他
说，从前一天只有两班车，现在不

一样了。
新的桥已经建好。从这里到乙城
只要半个小时，孩子们喜欢在桥上

看火车。

通车之后

货物从港口出发，两天就到。GPS
tracking 让每一节车厢都看得见
！`;

const read = (text: string, offset = 0) =>
  paragraphsOf(text, offset).map(({ isHeading, runs }) => [
    isHeading ? "heading" : "text",
    runs.map(({ text }) => text).join(""),
  ]);

it("joins the lines of a column, and what its end has cut in two, and keeps headings apart", () => {
  expect(read(column)).toStrictEqual([
    [
      "text",
      "甲城的春天来得早，河边的柳树已经发了芽。人们说，今年3月的列车会更多。",
    ],
    [
      "text",
      "老站长在这里工作了三十年，他说，从前一天只有两班车，现在不一样了。",
    ],
    [
      "text",
      "新的桥已经建好。从这里到乙城只要半个小时，孩子们喜欢在桥上看火车。",
    ],
    ["heading", "通车之后"],
    ["text", "货物从港口出发，两天就到。GPS tracking 让每一节车厢都看得见！"],
  ]);
});

it("sets title, names of authors and text apart", () => {
  expect(
    read(
      "春到甲城\n\n一条铁路怎样改变了两座城市的生活和它们的未来\n\n□本报记者 张三 李四\n\n火车来了，人们都到站台上去看。\n\n孩子们最高兴，他们从来没有见过。",
    ),
  ).toStrictEqual([
    ["heading", "春到甲城"],
    ["heading", "一条铁路怎样改变了两座城市的生活和它们的未来"],
    ["text", "□本报记者 张三 李四"],
    ["text", "火车来了，人们都到站台上去看。"],
    ["text", "孩子们最高兴，他们从来没有见过。"],
  ]);
});

it("keeps where each run stands in the raw text", () => {
  const offset = 2801;
  const page = " ".repeat(offset) + column;
  const runs = paragraphsOf(column, offset).flatMap(({ runs }) => runs);
  expect(runs.length).toBeGreaterThan(10);
  // Between Latin words a space stands for the end of a line.
  const printed = runs.filter(({ text }) => text !== " ");
  for (const { start, text } of printed)
    expect(page.slice(start, start + text.length)).toBe(text);
  const letters = (text: string) => text.replace(/\s/g, "");
  expect(letters(runs.map(({ text }) => text).join(""))).toBe(letters(column));
});
