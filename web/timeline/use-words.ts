import { useTranslation } from "../i18n/i18n.ts";
import { formatDate } from "../look/format.ts";
import type { Years } from "../view/parts/filters.ts";
import { useLanguage } from "../view/use-view.ts";
import "./words.ts";

/** A stretch of time in words, as exactly as it is given. */
export function useSpanText(): (years: Years | null) => string {
  const { t } = useTranslation("timeline");
  const language = useLanguage();
  const text = (date: string) => formatDate(date, language);
  return (years) => {
    const { from = null, to = null } = years ?? {};
    if (from && to)
      return from === to
        ? text(from)
        : t("span", { from: text(from), to: text(to) });
    if (from) return t("since", { from: text(from) });
    return to ? t("until", { to: text(to) }) : t("anyTime");
  };
}
