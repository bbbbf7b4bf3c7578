import { locales } from "../i18n/number.ts";
import type { Language } from "../view/view.ts";

export { formatNumber, locales } from "../i18n/number.ts";

/** `2024`, `2024-11` or `2024-11-20` as one writes it, no more exact than it is known. */
export function formatDate(text: string, language: Language): string {
  const [year, month, day] = text.split("-").map(Number) as [
    number,
    number?,
    number?,
  ];
  return new Intl.DateTimeFormat(locales[language], {
    timeZone: "UTC",
    year: "numeric",
    month: month ? "long" : undefined,
    day: day ? "numeric" : undefined,
  }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** Where a passage starts and ends, as the API takes it: nothing is counted by it. */
export const textOfPlace = ({
  start,
  end,
}: {
  readonly start: number;
  readonly end: number;
}) => ({ start: String(start), end: String(end) });

/** A list in words: A, B and C. */
export const formatList = (
  items: readonly string[],
  language: Language,
): string =>
  new Intl.ListFormat(locales[language], { type: "conjunction" }).format(items);
