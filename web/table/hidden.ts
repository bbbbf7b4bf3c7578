import { isGround } from "../view/kind.ts";
import type { Facet, Filters } from "../view/parts/filters.ts";
import type { Condition, List } from "./list.ts";

/** What of the view's filters hides members of a list, and the condition that the others meet. */
export interface Hiding {
  readonly facet: Facet | "years";
  readonly condition: Condition;
}

/** An article, as far as filters by article and by day of issue ask. */
export interface Issue {
  readonly id: string;
  readonly issued: { readonly text: string };
}

/** Whether the articles must be known before the filters can be applied. */
export const needsArticles = ({ sources, years, clock }: Filters): boolean =>
  sources.length > 0 || (years !== null && clock === "PUBLISHED");

const restsOn = (articles: readonly Issue[]): Condition => ({
  or: [
    { evidence: { isPresent: false } },
    { evidence: { id: articles.map(({ id }) => id) } },
  ],
});

/** Whether a date, known to the year, month or day, may lie in a span. */
const mayLieIn = (
  date: string,
  { from, to }: NonNullable<Filters["years"]>,
): boolean =>
  (from === null || date >= from.slice(0, date.length)) &&
  (to === null || date.slice(0, to.length) <= to);

/** The view's filters as conditions of the list; those that the list knows nothing of are left out. */
export function hidingOf(
  list: List,
  filters: Filters,
  articles: readonly Issue[],
): Hiding[] {
  const { kinds, things, stages, voices, sources, years } = filters;
  const found: Hiding[] = [];
  const put = (facet: Hiding["facet"], condition: Condition | null) => {
    if (condition) found.push({ facet, condition });
  };
  const hidden = list.kinds.filter((kind) => kinds.includes(kind));
  if (hidden.length > 0)
    put(
      "kinds",
      hidden.length === list.kinds.length
        ? { id: [] }
        : { not: { kind: hidden } },
    );
  if (things.length > 0) put("things", { not: { id: things } });
  if (stages.length > 0 && "stage" in list.fields)
    put("stages", { not: { stage: stages } });
  if (voices.length > 0 && "assertion" in list.fields)
    put("voices", { not: { assertion: voices } });
  if (sources.length > 0 && !list.kinds.every(isGround))
    put("sources", restsOn(articles.filter(({ id }) => !sources.includes(id))));
  if (years) put("years", within(list, filters, years, articles));
  return found;
}

function within(
  list: List,
  { clock }: Filters,
  years: NonNullable<Filters["years"]>,
  articles: readonly Issue[],
): Condition | null {
  const span = {
    ...(years.from !== null && { from: years.from }),
    ...(years.to !== null && { to: years.to }),
  };
  if (clock === "PUBLISHED") {
    if ("issued" in list.fields) return { issued: span };
    return list.kinds.every(isGround)
      ? null
      : restsOn(articles.filter(({ issued }) => mayLieIn(issued.text, years)));
  }
  // Records of finance are dated by the year in which it was committed.
  if (clock === "HAPPENED" && "commitmentYear" in list.fields)
    return {
      commitmentYear: Object.fromEntries(
        Object.entries(span).map(([end, date]) => [
          end,
          Number(date.slice(0, 4)),
        ]),
      ),
    };
  const dates = Object.entries(list.fields)
    .filter(([, field]) => field.clock === clock)
    .map(([name]) => name);
  if (dates.length === 0) return null;
  // What has no date of its own stays, as in the other forms.
  return {
    or: [
      ...dates.map((name) => ({ [name]: span })),
      Object.fromEntries(dates.map((name) => [name, { isKnown: false }])),
    ],
  };
}
