import { Field, InputType } from "type-graphql";
import { BadInput } from "../errors.ts";
import { PartialDate, stepDates } from "../model/index.ts";

@InputType({
  description:
    'A span of time, both ends included: `{from: "2013", to: "2024-11"}` is from the first day of 2013 to the last of November 2024. Give one end or both; an end that is no date, or ends in the wrong order, are an error (`BAD_USER_INPUT`).',
})
export class DateRange {
  @Field(() => String, {
    nullable: true,
    description:
      "From the first day of this year, month or day on: `2024`, `2024-11`, `2024-11-20`.",
  })
  from?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Until the last day of this year, month or day.",
  })
  to?: string | null;
}

/** The days from which and to which a range goes, as parameters of Cypher. */
export interface DayRange {
  readonly fromDay: string;
  readonly toDay: string;
}

/** Longer ago and later than any date that there can be. */
const always: DayRange = { fromDay: "0000-01-01", toDay: "9999-12-31" };

/** The days of a range that an argument gives, checked; all of time without one. */
export function spanOf(argument: string, range?: DateRange | null): DayRange {
  if (!range) return always;
  if (range.from == null && range.to == null)
    throw new BadInput(
      `“${argument}” has neither “from” nor “to”: give one of them, or leave “${argument}” out.`,
    );
  const from = dateOf(`${argument}.from`, range.from);
  const to = dateOf(`${argument}.to`, range.to);
  const span = {
    fromDay: from?.earliest ?? always.fromDay,
    toDay: to?.latest ?? always.toDay,
  };
  if (span.fromDay > span.toDay)
    throw new BadInput(
      `“${argument}” ends before it begins: swap “from” and “to”.`,
    );
  return span;
}

/** A date as a caller writes it, checked. */
export function dateOf(
  argument: string,
  text: string | null | undefined,
): PartialDate | null {
  if (text == null) return null;
  if (!PartialDate.isValid(text))
    throw new BadInput(
      `“${argument}” is “${text.slice(0, 20)}”, which is no date: write a year, a month or a day, such as 2024, 2024-11 or 2024-11-20.`,
    );
  return PartialDate.of(text);
}

/**
 * Whether the stored date `date`, known to the year, the month or the day, may lie between two
 * days. A date is the beginning of each of its days, so that text compares.
 */
export const mayLieBetween = (
  date: string,
  fromDay = "$fromDay",
  toDay = "$toDay",
): string =>
  `${date} <= ${toDay} AND ${date} >= substring(${fromDay}, 0, size(${date}))`;

/** Whether the node `n` may belong between `$fromDay` and `$toDay`: by one of its dates, or for want of any. */
export const mayBelongBetween = (n: string): string => {
  const dates = Array.from(stepDates, (field) => `${n}.\`${field}\``);
  return `(${[
    dates.map((date) => `${date} IS NULL`).join(" AND "),
    ...dates.map((date) => `${date} IS NOT NULL AND ${mayLieBetween(date)}`),
  ].join("\n      OR ")})`;
};
