import type { ReactNode } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { MoveLink } from "../view/move-link.tsx";
import type { ListName } from "../view/parts/table.ts";
import { useLanguage } from "../view/use-view.ts";
import { showTable } from "../view/moves.ts";
import type { Move } from "../view/view.ts";
import { formatNumber } from "./format.ts";
import classes from "./count-link.module.css";

/** As much text of ids as an address of a table holds. */
const longest = 3_600;

/** A table of just these; null where there are none, or more than an address holds. */
export function tableOf(
  ids: readonly string[],
  list: ListName = "Entity",
): Move | null {
  const distinct = [...new Set(ids)];
  return distinct.length === 0 || distinct.join('","').length > longest
    ? null
    : showTable(list, { id: distinct });
}

/** A count that leads to a table of exactly what it counts; plain where there is no such table. */
export function CountLink({
  to,
  children,
}: {
  readonly to: Move | null;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const text =
    typeof children === "number" ? formatNumber(children, language) : children;
  return to ? (
    <MoveLink className={classes.count} move={to} title={t("expand.inTable")}>
      {text}
    </MoveLink>
  ) : (
    <span>{text}</span>
  );
}
