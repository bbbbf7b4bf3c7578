import type { Filters } from "../view/parts/filters.ts";

/** The view's years as a filter of records of finance, which are dated by the year in which the money was committed. */
export function financeFilterOf({ years, clock }: Filters) {
  if (!years || clock !== "HAPPENED") return null;
  const year = (date: string | null) =>
    date === null ? null : Number(date.slice(0, 4));
  return { commitmentYear: { from: year(years.from), to: year(years.to) } };
}
