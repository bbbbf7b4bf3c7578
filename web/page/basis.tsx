import { useQuery } from "@apollo/client/react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/gql.ts";
import type { BasisQuery } from "../gql/graphql.ts";
import { formatDate, formatNumber } from "../look/format.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useLanguage } from "../view/use-view.ts";
import { openAbout } from "../view/view.ts";
import classes from "./basis.module.css";

export const BasisDocument = graphql(`
  query Basis {
    about {
      version
      pageCount
      articleCount
      sentences
      coveredSentences
      firstIssued {
        text
      }
      lastIssued {
        text
      }
    }
  }
`);

type About = BasisQuery["about"];

/** A share of a whole in per cent, never rounded up to all of it. */
export const percent = (part: number, whole: number): number =>
  Math.floor((part / whole) * 100);

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

/** The same of the graph that is asked. */
export const useTold = (): string =>
  useToldOf(useQuery(BasisDocument).data?.about);

/** Under the opening picture: what it rests on, and how much of that is in the graph. */
export const BasisLine = memo(function BasisLine() {
  const { t } = useTranslation();
  return (
    <p className={classes.basis}>
      <Basis />
      <MoveLink move={openAbout}>{t("about.title")}</MoveLink>
    </p>
  );
});

function Basis() {
  const { t } = useTranslation();
  const language = useLanguage();
  const about = useQuery(BasisDocument).data?.about;
  const told = useToldOf(about);
  return (
    <span>
      {about &&
        about.sentences > 0 &&
        t("about.basis", {
          told,
          articles: formatNumber(about.articleCount, language),
          share: percent(about.coveredSentences, about.sentences),
        })}
    </span>
  );
}
