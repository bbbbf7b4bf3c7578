import { showPart } from "../view/moves.ts";
import { parts, type Move } from "../view/view.ts";

/** What the address of a table calls the memoranda with one row for each country; no list of the API. */
export const byCountry = "MemorandaByCountry";

/** Which of its rows are shown: those of lists that give different years, or that do not all have the country. */
export const differences = ["YEARS", "LISTS"] as const;
export type Difference = (typeof differences)[number];

/** The memoranda country by country, the lists side by side. */
export const showByCountry = (
  differing: Difference | null = null,
  order: string | null = null,
): Move =>
  showPart("table", {
    ...parts.table.plain,
    list: byCountry,
    where: differing && JSON.stringify({ differing }),
    order,
  });

/** What the rows are narrowed to by an address; null for all. */
export function differenceIn(where: string | null): Difference | null {
  try {
    const { differing } = JSON.parse(where ?? "{}") as { differing?: unknown };
    return differences.find((each) => each === differing) ?? null;
  } catch {
    return null;
  }
}
