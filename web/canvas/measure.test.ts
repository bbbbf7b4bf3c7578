import { describe, expect, it } from "vitest";
import { boxOf, wrap } from "./measure.ts";

/** Ten to a letter, twenty to a Han character. */
const ruler = (text: string) =>
  Array.from(text).reduce((sum, char) => sum + (char > "⺀" ? 20 : 10), 0);

describe("captions", () => {
  it.each([
    ["Belt and Road Initiative", 150, ["Belt and Road", "Initiative"]],
    ["Saudi Vision 2030", 200, ["Saudi Vision 2030"]],
    ["China–Laos Railway", 120, ["China–Laos", "Railway"]],
    ["光明之路新经济政策", 100, ["光明之路新", "经济政策"]],
    ["“两廊一圈”框架", 120, ["“两廊", "一圈”框架"]],
    ["共建“一带一路”倡议", 120, ["共建“一带", "一路”倡议"]],
    ["非盟《2063年议程》", 120, ["非盟《2063", "年议程》"]],
  ])("%s break where their script allows", (text, width, lines) => {
    expect(wrap(text, width, ruler)).toStrictEqual(lines);
  });

  it("fill a box that leaves room for the icon", () => {
    expect(boxOf(["Laos"], "leaf", ruler)).toStrictEqual({
      width: 85,
      height: 33,
    });
  });
});
