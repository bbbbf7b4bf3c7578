/** A date as far as the text tells it: `2024`, `2024-12`, `2024-12-03`; without a year `--12-03`. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

const pattern = /(?<!\d)(?=\d)(?:(\d{4})年)?(?:(\d{1,2})月)?(?:(\d{1,2})日)?/gu;

export function datesIn(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const match of text.matchAll(pattern)) {
    const [words, year, month, day] = match;
    if (
      words === "" ||
      (year === undefined && (month === undefined || day === undefined))
    )
      continue;
    const two = (part: string) => part.padStart(2, "0");
    if (Number(month ?? 1) > 12 || Number(day ?? 1) > 31) continue;
    found.push({
      start: match.index,
      end: match.index + words.length,
      date: [
        year ?? "-",
        ...(month === undefined ? [] : [two(month)]),
        ...(day === undefined || month === undefined ? [] : [two(day)]),
      ].join("-"),
    });
  }
  return found;
}
