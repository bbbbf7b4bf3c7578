import { useQuery } from "../ask/use-query.ts";
import { useView } from "../view/use-view.ts";
import { ChosenCountriesDocument } from "./documents.ts";
import { FinanceYears } from "./finance-years.tsx";

/** As many as stand one over the other without hiding the timeline. */
const mostCountries = 6;

/** The finance year by year of the countries that the timeline is about, or that are marked or open. */
export function FinanceTimeline() {
  const { timeline, selected, focus } = useView().view;
  const ids = [...new Set([timeline.about, ...selected, focus])]
    .filter((id) => id !== null)
    .slice(0, 50);
  const { data } = useQuery(
    ChosenCountriesDocument,
    ids.length > 0 ? { ids } : null,
  );
  if (ids.length > 0 && !data) return null;
  const countries = (data?.nodes ?? []).flatMap((each) =>
    each && "id" in each ? [each.id] : [],
  );
  return <FinanceYears ids={countries.slice(0, mostCountries)} />;
}
