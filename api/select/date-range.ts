import { Field, InputType } from "type-graphql";
import { BadInput } from "../errors.ts";
import { PartialDate, stepDates } from "../model/index.ts";

@InputType({
  description:
    'A span of time, both ends included: `{from: "2013", to: "2024-11"}` runs from the first day of 2013 to the last day of November 2024. Give one end or both. An end that is not a date, or ends in the wrong order, are an error (`BAD_USER_INPUT`).',
})
export class DateRange {
  @Field(() => String, {
    nullable: true,
    description:
      "From the first day of this year, month or day: `2024`, `2024-11`, `2024-11-20`.",
  })
  from?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Until the last day of this year, month or day.",
  })
  to?: string | null;
}

/** The first and the last day of a range, as parameters of Cypher. */
export interface DayRange {
  readonly fromDay: string;
  readonly toDay: string;
}

/** Earlier and later than any date. */
const allTime: DayRange = { fromDay: "0000-01-01", toDay: "9999-12-31" };

/** The days of a range given as an argument, validated; all of time without one. */
export function dayRangeOf(
  argument: string,
  range?: DateRange | null,
): DayRange {
  if (!range) return allTime;
  if (range.from == null && range.to == null)
    throw new BadInput(
      `“${argument}” has neither “from” nor “to”: give one of them, or leave “${argument}” out.`,
    );
  const from = parseDate(`${argument}.from`, range.from);
  const to = parseDate(`${argument}.to`, range.to);
  const span = {
    fromDay: from?.earliest ?? allTime.fromDay,
    toDay: to?.latest ?? allTime.toDay,
  };
  if (span.fromDay > span.toDay)
    throw new BadInput(
      `“${argument}” ends before it begins: swap “from” and “to”.`,
    );
  return span;
}

/** A date as a caller writes it, validated. */
export function parseDate(
  argument: string,
  text: string | null | undefined,
): PartialDate | null {
  if (text == null) return null;
  if (!PartialDate.isValid(text))
    throw new BadInput(
      `“${argument}” is “${text.slice(0, 20)}”, which is not a date: write a year, a month or a day, such as 2024, 2024-11 or 2024-11-20.`,
    );
  return PartialDate.of(text);
}

/**
 * Whether the stored date `date`, known to the year, month or day, may lie between two days. A
 * partial date is a prefix of each of its days, so comparing text is enough.
 */
export const mayLieBetween = (
  date: string,
  fromDay = "$fromDay",
  toDay = "$toDay",
): string =>
  `${date} <= ${toDay} AND ${date} >= substring(${fromDay}, 0, size(${date}))`;

/** Whether the node `n` may belong between `$fromDay` and `$toDay`: one of its dates does, or it has none. */
export const mayBelongBetween = (n: string): string => {
  const dates = Array.from(stepDates, (field) => `${n}.\`${field}\``);
  return `(${[
    dates.map((date) => `${date} IS NULL`).join(" AND "),
    ...dates.map((date) => `${date} IS NOT NULL AND ${mayLieBetween(date)}`),
  ].join("\n      OR ")})`;
};
