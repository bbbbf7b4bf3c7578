import type { Years } from "../view/parts/filters.ts";

/** A stretch of time in days since 1970, the end exclusive. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export const units = ["year", "month", "day"] as const;
export type Unit = (typeof units)[number];

export const dayLength = 86_400_000;

const dayAt = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month, day) / dayLength;

function partsOf(day: number): [year: number, month: number, day: number] {
  const date = new Date(day * dayLength);
  return [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
}

/** The first day of the unit that a day lies in, or of one that many units later. */
export function startOf(day: number, unit: Unit, later = 0): number {
  const [year, month, date] = partsOf(day);
  if (unit === "year") return dayAt(year + later, 0, 1);
  if (unit === "month") return dayAt(year, month + later, 1);
  return dayAt(year, month, date + later);
}

/** The first day after the unit that the last day before `end` lies in. */
export const endOf = (end: number, unit: Unit): number =>
  startOf(end - 1, unit, 1);

/** All the days that a date may mean: `2024` is the whole year. */
export function daysOf(text: string): Days {
  const [year, month, day] = text.split("-").map(Number) as [
    number,
    number?,
    number?,
  ];
  const from = dayAt(year, (month ?? 1) - 1, day ?? 1);
  return {
    from,
    to: startOf(from, day ? "day" : month ? "month" : "year", 1),
  };
}

/** The days of a filter; what it leaves open ends with `all`. */
export const daysOfYears = ({ from, to }: Years, all: Days): Days => {
  const first = from ? daysOf(from).from : all.from;
  const last = to ? daysOf(to).to : all.to;
  return { from: Math.min(first, last), to: Math.max(first, last) };
};

/** A day as text, as short as its unit. */
export function textOf(day: number, unit: Unit): string {
  const length = { year: 4, month: 7, day: 10 }[unit];
  return new Date(day * dayLength).toISOString().slice(0, length);
}

/** Days as a filter, in the coarsest units that say exactly the same. */
export function yearsOf({ from, to }: Days): Required<Years> {
  const first = units.find((unit) => startOf(from, unit) === from)!;
  const last = units.find((unit) => startOf(to, unit) === to)!;
  return { from: textOf(from, first), to: textOf(to - 1, last) };
}

/** The coarsest unit that both ends keep to. */
export const unitOf = ({ from, to }: Days): Unit =>
  units.find(
    (unit) => startOf(from, unit) === from && startOf(to, unit) === to,
  )!;

/** Whether two stretches share a day: something of an uncertain date may lie in the other. */
export const doMeet = (a: Days, b: Days): boolean =>
  a.from < b.to && b.from < a.to;

/** The stretch of whole units under a drag from one day to another. */
export const swept = (a: number, b: number, unit: Unit): Days => ({
  from: startOf(Math.floor(Math.min(a, b)), unit),
  to: startOf(Math.floor(Math.max(a, b)), unit, 1),
});

/** `days` moved on by that many units. */
export const moved = ({ from, to }: Days, unit: Unit, by: number): Days => ({
  from: startOf(from, unit, by),
  to: startOf(to, unit, by),
});

/** So many days at least are in sight, and so many at most. */
const [closest, farthest] = [14, 200 * 366];

/** `days` seen from nearer (`factor` below 1) or farther, with `centre` where it was. */
export function zoomed(
  { from, to }: Days,
  factor: number,
  centre: number,
): Days {
  const length = Math.min(Math.max((to - from) * factor, closest), farthest);
  const share = (centre - from) / (to - from);
  return { from: centre - share * length, to: centre + (1 - share) * length };
}

/** How many days are in sight where each unit can be told from the next. */
export const inSight: Readonly<Record<Unit, (width: number) => number>> = {
  year: (width) => (width / 60) * 365,
  month: (width) => (width / 44) * 30.4,
  day: (width) => width / 22,
};

/** The finest unit that can be pointed at. */
export function pointedUnit({ from, to }: Days, width: number): Unit {
  const perDay = width / (to - from);
  if (perDay >= 9) return "day";
  return perDay * 30 >= 18 ? "month" : "year";
}

/**
 * What is in sight at first: most of what there is, from the year of its first tenth on, so that one
 * early date does not press all others together.
 */
export function firstSight(dates: readonly Days[]): Days {
  if (dates.length === 0) return daysOf(textOf(Date.now() / dayLength, "year"));
  const starts = dates.map(({ from }) => from).sort((a, b) => a - b);
  const first = starts[Math.floor(starts.length / 10)]!;
  const last = Math.max(...dates.map(({ to }) => to));
  if (last - first < 120) return { from: first - 20, to: last + 20 };
  const from = startOf(first, "year");
  const to = endOf(last, "year");
  // The names of the last ones stand to their right.
  return { from, to: to + (to - from) / 14 };
}

/** From the first to the last of dates, in whole years. */
export function extentOf(dates: readonly Days[]): Days {
  if (dates.length === 0) return firstSight(dates);
  return {
    from: startOf(Math.min(...dates.map(({ from }) => from)), "year"),
    to: endOf(Math.max(...dates.map(({ to }) => to)), "year"),
  };
}
