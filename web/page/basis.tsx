import { useQuery } from "../ask/use-query.ts";
import { memo } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { graphql } from "../gql/gql.ts";
import { formatNumber } from "../look/format.ts";
import { useToldOf } from "../look/told.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useLanguage } from "../view/use-view.ts";
import { openAbout } from "../view/moves.ts";
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
    datasets {
      dataset
    }
  }
`);

/** A share of a whole in per cent, never rounded up to all of it. */
export const percent = (part: number, whole: number): number =>
  Math.floor((part / whole) * 100);

/** The same of the graph that is asked. */
export const useTold = (): string =>
  useToldOf(useQuery(BasisDocument, {}).data?.about);

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
  const about = useQuery(BasisDocument, {}).data?.about;
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
