import { describe, expect, it } from "vitest";
import { formatDate } from "./format.ts";
import {
  formatCoordinates,
  formatFigure,
  formatQuantity,
} from "./format-amount.ts";

describe("dates", () => {
  it.each([
    ["2024", "2024", "2024年"],
    ["2024-11", "November 2024", "2024年11月"],
    ["2024-11-20", "20 November 2024", "2024年11月20日"],
  ])("%s is written no more exactly than it is known", (text, en, zh) => {
    expect([formatDate(text, "en"), formatDate(text, "zh")]).toStrictEqual([
      en,
      zh,
    ]);
  });
});

describe("figures", () => {
  it.each([
    [420_000_000_000, "420 billion", "4200亿"],
    [11_000_000, "11 million", "1100万"],
    [100_000, "100,000", "10万"],
    [350, "350", "350"],
    [1.25, "1.25", "1.25"],
  ])("%d is counted as each language counts", (value, en, zh) => {
    expect([
      formatFigure(value, "en"),
      formatFigure(value, "zh"),
    ]).toStrictEqual([en, zh]);
  });
});

describe("amounts", () => {
  it.each([
    [1035, "kilometer", "1,035 km", "1,035公里"],
    [160, "kilometer-per-hour", "160 km/h", "每小时160公里"],
    [1435, "millimeter", "1,435 mm", "1,435毫米"],
    [106.46, "square-kilometer", "106.46 km²", "106.46平方公里"],
  ] as const)("%d %s is written with its unit", (value, unit, en, zh) => {
    expect([
      formatQuantity(value, unit, "en"),
      formatQuantity(value, unit, "zh"),
    ]).toStrictEqual([en, zh]);
  });
});

it("coordinates name their half of the world", () => {
  expect([
    formatCoordinates({ latitude: -11.57, longitude: -77.27 }, "en"),
    formatCoordinates({ latitude: -11.57, longitude: -77.27 }, "zh"),
    formatCoordinates({ latitude: 19.885, longitude: 102.135 }, "zh"),
  ]).toStrictEqual([
    "11.57° S, 77.27° W",
    "南纬11.57°，西经77.27°",
    "北纬19.89°，东经102.14°",
  ]);
});
