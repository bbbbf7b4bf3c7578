import { useTranslation } from "../i18n/i18n.ts";
import { go } from "../view/use-view.ts";
import type { Reason } from "../view/parts/filters.ts";
import { revealFacet } from "../view/hiding.ts";
import { Glyph } from "./glyph.tsx";
import classes from "./hidden-notice.module.css";

/** How much each filter hides, and a button for each to show it again. */
export function HiddenNotice({
  counts,
}: {
  readonly counts: ReadonlyMap<Reason, number>;
}) {
  const { t } = useTranslation();
  if (counts.size === 0) return null;
  return (
    <div role="status">
      <ul className={classes.notice}>
        {[...counts].map(([reason, count]) => (
          <li key={reason}>
            <span>{t(`filters.hiddenBy.${reason}`, { count })}</span>
            <button
              type="button"
              onClick={() => go(revealFacet(reason))}
              aria-label={`${t(`filters.hiddenBy.${reason}`, { count })}: ${t("filters.reveal")}`}
              title={t("filters.reveal")}
            >
              <Glyph name="close" size={13} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
