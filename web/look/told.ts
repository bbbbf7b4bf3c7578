import { useTranslation } from "../i18n/i18n.ts";
import type { BasisQuery } from "../gql/graphql.ts";
import { useLanguage } from "../view/use-view.ts";
import { formatDate } from "./format.ts";

type About = Pick<
  BasisQuery["about"],
  "pageCount" | "firstIssued" | "lastIssued"
>;

/** What the graph rests on, in a few words: `2 newspaper pages, December 2024`. */
export function useToldOf(about: About | undefined): string {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!about?.firstIssued || !about.lastIssued) return t("about.toldUnknown");
  const [first, last] = [about.firstIssued, about.lastIssued].map(({ text }) =>
    formatDate(text.split("-").slice(0, 2).join("-"), language),
  );
  const when = first === last ? first : t("about.period", { first, last });
  return t("about.told", { count: about.pageCount, when });
}
