/** A span of days, both included, as `2024-11-01`. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** The first day that a date may mean: `2024` begins on `2024-01-01`. */
const firstDay = (date: string) => date + "-01-01".slice(date.length - 4);

/** The last day that a date may mean; every month may end on a 31st, since days are only compared. */
const lastDay = (date: string) => date + "-12-31".slice(date.length - 4);

/** Whether a span may lie in a time that is given by years, months or days; an end that is missing is open. */
export const within = (
  span: DaySpan,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): boolean =>
  (from === null || span.to >= firstDay(from)) &&
  (to === null || span.from <= lastDay(to));
