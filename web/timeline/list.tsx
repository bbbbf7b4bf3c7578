import { Fragment, useState } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { Mention } from "../cards/parts/mention.tsx";
import { formatDate } from "../look/format.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useLanguage } from "../view/use-view.ts";
import { showPart } from "../view/moves.ts";
import { grouped } from "./grouped.ts";
import { textOf, type Unit } from "./time.ts";
import classes from "./timeline.module.css";
import type { Entry } from "./use-entries.ts";

/** So many stand in the list at once. */
const atOnce = 100;

/** The dates in words: the same as on the timeline, with what each rests on. */
export function EntryList({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTranslation("timeline");
  const language = useLanguage();
  const [limit, setLimit] = useState(atOnce);
  const shown = entries.slice(0, limit);
  const years = new Set(entries.map(({ days }) => textOf(days.from, "year")));
  const unit: Unit = years.size > 2 ? "year" : "month";
  const sections = grouped(shown, ({ days, date }) =>
    // A year stands before its months, as a section of its own.
    date.length === 4 ? date : textOf(days.from, unit),
  );
  return (
    <div className={classes.list}>
      {[...sections].map(([date, own]) => (
        <Fragment key={date}>
          <h3>{formatDate(date, language)}</h3>
          <ul>
            {own.map((entry) => (
              <Item key={entry.key} entry={entry} />
            ))}
          </ul>
        </Fragment>
      ))}
      {entries.length > limit && (
        <button
          type="button"
          className={classes.textButton}
          onClick={() => setLimit(limit + atOnce)}
        >
          {t("more", { count: Math.min(atOnce, entries.length - limit) })}
        </button>
      )}
    </div>
  );
}

function Item({ entry: { entity, date, what } }: { readonly entry: Entry }) {
  const { t } = useTranslation("timeline");
  const language = useLanguage();
  const [passage] = entity.evidence;
  return (
    <li>
      <time dateTime={date}>{formatDate(date, language)}</time>
      <span className={classes.moment}>{t(`moment.${what}`)}</span>
      <Mention entity={entity} />
      {passage && (
        <MoveLink
          className={classes.proof}
          move={showPart("reader", {
            article: passage.article.id,
            passage: { start: passage.start, end: passage.end },
          })}
          aria-label={t("evidenceOf", { name: entity.name[language] })}
        >
          {t("evidence")}
        </MoveLink>
      )}
    </li>
  );
}
