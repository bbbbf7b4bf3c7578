import { expect, it } from "vitest";
import { joined, readings, syllablesOf } from "./pinyin.ts";

const withoutTones = (pinyin: string) =>
  pinyin.normalize("NFD").replace(/[\p{M} ]/gu, "");

it.each(Object.entries(readings))(
  "reads %s as %s, also inside longer names",
  (name, reading) => {
    expect(joined(syllablesOf(name))).toBe(withoutTones(reading));
    expect(joined(syllablesOf(`从${name}到北京`))).toBe(
      `cong${withoutTones(reading)}daobeijing`,
    );
  },
);

it.each([
  ["重庆", "chongqing"],
  ["长江", "changjiang"],
  ["义乌", "yiwu"],
  ["番禺", "panyu"],
  ["东莞", "dongguan"],
  ["厦门", "xiamen"],
  ["柬埔寨", "jianpuzhai"],
  ["秘鲁", "bilu"],
  ["霍尔果斯", "huoerguosi"],
  ["绿色", "lvse"],
])("reads the place name %s as %s", (name, reading) => {
  expect(joined(syllablesOf(name))).toBe(reading);
});
