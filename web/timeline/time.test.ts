import { describe, expect, it } from "vitest";
import {
  daysOf,
  daysOfYears,
  doMeet,
  firstSight,
  moved,
  pointedUnit,
  startOf,
  swept,
  unitOf,
  yearsOf,
  zoomed,
} from "./time.ts";

const day = (text: string) => daysOf(text).from;
const span = (from: string, to: string) => ({
  from: day(from),
  to: daysOf(to).to,
});

describe("a date", () => {
  it.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2024-12-03", "2024-12-03", "2024-12-03"],
    ["0099", "0099-01-01", "0099-12-31"],
  ])("%s may be any day from %s to %s", (text, first, last) => {
    expect(daysOf(text)).toStrictEqual(span(first, last));
  });

  it("may lie in any time that it shares a day with", () => {
    expect(doMeet(daysOf("2024"), daysOf("2024-11"))).toBe(true);
    expect(doMeet(daysOf("2024-12-31"), daysOf("2025"))).toBe(false);
  });
});

describe("a window", () => {
  it.each(["2024", "2024-11", "2024-11-20"])(
    "of the days of %s is written so",
    (text) => {
      expect(yearsOf(daysOf(text))).toStrictEqual({ from: text, to: text });
    },
  );

  it("is written with each end as short as it can be", () => {
    expect(yearsOf(span("2013", "2024-11"))).toStrictEqual({
      from: "2013",
      to: "2024-11",
    });
    expect(unitOf(span("2013", "2024-11"))).toBe("month");
  });

  it("ends with all there is where the filter leaves it open", () => {
    const all = span("2009", "2024");
    expect(daysOfYears({ from: "2020", to: null }, all)).toStrictEqual(
      span("2020", "2024"),
    );
    expect(daysOfYears({ from: null, to: "2010-05" }, all)).toStrictEqual(
      span("2009", "2010-05"),
    );
  });

  it("keeps to whole units under a drag, whichever way it goes", () => {
    const [a, b] = [day("2024-03-05") + 0.4, day("2024-11-20") + 0.9];
    expect(swept(a, b, "year")).toStrictEqual(daysOf("2024"));
    expect(swept(b, a, "month")).toStrictEqual(span("2024-03", "2024-11"));
    expect(swept(a, a, "day")).toStrictEqual(daysOf("2024-03-05"));
  });

  it("is moved on by units, however long each is", () => {
    expect(moved(daysOf("2024-01"), "month", 1)).toStrictEqual(
      daysOf("2024-02"),
    );
    expect(moved(span("2013", "2015"), "year", -1)).toStrictEqual(
      span("2012", "2014"),
    );
  });
});

describe("what is in sight", () => {
  it("leaves out the first tenth, so that one early date does not press the others together", () => {
    const dates = [
      "1405",
      ...Array.from({ length: 17 }, () => "2024-12"),
      "2022",
      "2022",
    ];
    const { from, to } = firstSight(dates.map(daysOf));
    expect(from).toBe(day("2022"));
    expect(to).toBeGreaterThan(daysOf("2024").to);
  });

  it("is seen from nearer around what is pointed at", () => {
    const near = zoomed({ from: 0, to: 1000 }, 0.5, 250);
    expect(near).toStrictEqual({ from: 125, to: 625 });
    expect(zoomed(near, 2, 250)).toStrictEqual({ from: 0, to: 1000 });
  });

  it("is pointed at by the units that have room", () => {
    const years = span("2009", "2024");
    expect(pointedUnit(years, 1200)).toBe("year");
    expect(pointedUnit(span("2023", "2024"), 1200)).toBe("month");
    expect(pointedUnit(span("2024-11", "2024-12"), 1200)).toBe("day");
    expect(startOf(day("2024-11-20"), "month")).toBe(day("2024-11"));
  });
});
