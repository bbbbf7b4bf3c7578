import { useTranslation } from "../i18n/i18n.ts";
import { formatNumber } from "../look/format.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useLanguage } from "../view/use-view.ts";
import { showPart } from "../view/moves.ts";
import classes from "./table.module.css";
import { pageSize } from "./use-rows.ts";

interface Props {
  readonly page: number;
  readonly total: number;
}

export const pagesOf = (total: number): number =>
  Math.max(1, Math.ceil(total / pageSize));

/** The pages before and after; a list of one has none. */
export function Pages({ page, total }: Props) {
  const { t } = useTranslation("table");
  const language = useLanguage();
  const pages = pagesOf(total);
  if (pages === 1) return null;
  const to = (next: number) => showPart("table", { page: next });
  return (
    <nav className={classes.pages} aria-label={t("page.label")}>
      {page > 0 && (
        <MoveLink move={to(page - 1)} rel="prev">
          {t("page.previous")}
        </MoveLink>
      )}
      <span>
        {t("page.at", {
          page: formatNumber(page + 1, language),
          pages: formatNumber(pages, language),
        })}
      </span>
      {page < pages - 1 && (
        <MoveLink move={to(page + 1)} rel="next">
          {t("page.next")}
        </MoveLink>
      )}
      {page < pages - 2 && (
        <MoveLink move={to(pages - 1)}>{t("page.last")}</MoveLink>
      )}
    </nav>
  );
}
