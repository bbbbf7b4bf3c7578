import { useTranslation } from "../i18n/i18n.ts";
import { HiddenNotice } from "../look/hidden-notice.tsx";
import type { Facet } from "../view/parts/filters.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useView } from "../view/use-view.ts";
import { showTable } from "../view/moves.ts";
import { whereUndated } from "./dated-fields.ts";
import classes from "./timeline.module.css";
import type { Entries } from "./use-entries.ts";

/** What the timeline does not show, and the way to it. */
export function Notes({
  hidden,
  entries: { entries, totalCount, undated },
  isLoading,
}: {
  readonly hidden: ReadonlyMap<Facet, number>;
  readonly entries: Entries;
  readonly isLoading: boolean;
}) {
  const { t } = useTranslation("timeline");
  const { view } = useView();
  const { clock } = view.filters;
  const withoutDate = undated.reduce((sum, { count }) => sum + count, 0);
  const count = entries.length;
  return (
    <div className={classes.notes}>
      <HiddenNotice counts={hidden} />
      {count < totalCount && (
        <p role="status">
          {t(isLoading ? "loading" : "loaded", { count, total: totalCount })}
        </p>
      )}
      {withoutDate > 0 && (
        <details className={classes.undated}>
          <summary>{t("undated", { count: withoutDate })}</summary>
          <ul>
            {undated.map(({ kind, count }) => {
              const words = t("undatedOf", {
                count,
                kind: t(`translation:kinds.${kind}`),
              });
              const where = whereUndated(clock, kind);
              return (
                <li key={kind}>
                  {where && view.timeline.about === null ? (
                    <MoveLink move={showTable(kind, where)}>{words}</MoveLink>
                  ) : (
                    <span>{words}</span>
                  )}
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </div>
  );
}
