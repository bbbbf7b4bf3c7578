import { useTranslation } from "../i18n/i18n.ts";
import type { Piece_ArticleFragment } from "../gql/graphql.ts";
import { formatDate } from "../look/format.ts";
import { useLanguage } from "../view/use-view.ts";
import classes from "./reader.module.css";

/** How many of an article's sentences something rests on, in words and as a bar. */
export function Coverage({
  of: { sentences, coveredSentences },
}: {
  of: Pick<Piece_ArticleFragment, "sentences" | "coveredSentences">;
}) {
  const { t } = useTranslation("reader");
  if (!sentences) return <span>{t("uncounted")}</span>;
  const covered = coveredSentences ?? 0;
  return (
    <span className={classes.coverage}>
      <meter min={0} max={sentences} value={covered} aria-hidden />
      <span>{t("coverage", { covered, count: sentences })}</span>
    </span>
  );
}

/** Who wrote an article where and for whom, in one line, as its page shows it. */
export function Origin({ of }: { of: Piece_ArticleFragment }) {
  const { t } = useTranslation("reader");
  const language = useLanguage();
  const name = (thing: { name: { en: string; zh: string } }) =>
    thing.name[language];
  const { byline, authors, publisher, agency, sentFrom, datelined } = of;
  const between = language === "zh" ? "、" : ", ";
  const dateline = [
    ...(agency ? [name(agency)] : []),
    ...(sentFrom ? [name(sentFrom)] : []),
    ...(datelined ? [formatDate(datelined.text, language)] : []),
  ].join(language === "zh" ? " " : ", ");
  const parts = [
    byline?.[language] ?? authors.map(name).join(between),
    publisher && name(publisher) !== (agency && name(agency))
      ? name(publisher)
      : "",
    dateline && t("dateline", { dateline }),
  ].filter((part) => part);
  return (
    <p className={classes.origin}>
      {parts.length > 0 ? parts.join(" · ") : t("unsigned")}
    </p>
  );
}
