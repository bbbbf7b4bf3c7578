import { useTranslation } from "../i18n/i18n.ts";
import { formatDate } from "../look/format.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useLanguage } from "../view/use-view.ts";
import { focus } from "../view/moves.ts";
import classes from "./memoranda.module.css";
import type { Entry } from "./use-memoranda.ts";
import "./words.ts";

/** What one list says of a country: a date that leads to its record, or that the list does not have it. */
export function EntryCell({
  entry,
  isDisputed,
}: {
  readonly entry: Entry | undefined;
  readonly isDisputed: boolean;
}) {
  const { t } = useTranslation("layers");
  const language = useLanguage();
  if (!entry)
    return <td className={classes.notListed}>{t("byCountry.notListed")}</td>;
  const { id, signed, left } = entry;
  return (
    <td data-disputed={(isDisputed && signed !== null) || undefined}>
      <MoveLink move={focus(id)}>
        {signed ? formatDate(signed.text, language) : t("undated")}
      </MoveLink>
      {left && (
        <small>
          {t("byCountry.left", { date: formatDate(left.text, language) })}
        </small>
      )}
    </td>
  );
}
