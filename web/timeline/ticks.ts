import { scaleUtc } from "d3-scale";
import { locales } from "../look/format.ts";
import type { Language } from "../view/view.ts";
import { dayLength, startOf, textOf, type Days, type Unit } from "./time.ts";

export interface Tick {
  readonly day: number;
  readonly label: string;
  /** Said once, at the first tick of a year and at the first of all. */
  readonly year: string | null;
}

/** Round days along an axis, as many as have room, in the words of the language. */
export function ticksOf(
  { from, to }: Days,
  width: number,
  language: Language,
): readonly Tick[] {
  const days = scaleUtc([from * dayLength, to * dayLength], [0, width])
    .ticks(Math.max(2, Math.floor(width / 64)))
    .map((date) => date.getTime() / dayLength)
    .filter((day) => Number.isInteger(day));
  const is = (unit: Unit) => days.every((day) => startOf(day, unit) === day);
  const unit: Unit = is("year") ? "year" : is("month") ? "month" : "day";
  const label = new Intl.DateTimeFormat(locales[language], {
    timeZone: "UTC",
    ...(unit === "year"
      ? { year: "numeric" }
      : { month: "short", day: unit === "day" ? "numeric" : undefined }),
  });
  return days.map((day, index) => {
    const year = textOf(day, "year");
    const before = index > 0 && textOf(days[index - 1]!, "year");
    return {
      day,
      // The suffix of the Chinese year would say nothing along an axis of years.
      label: unit === "year" ? year : label.format(day * dayLength),
      year: unit === "year" || year === before ? null : year,
    };
  });
}
