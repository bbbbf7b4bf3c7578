import { useTranslation } from "../i18n/i18n.ts";
import { MoveLink } from "../view/move-link.tsx";
import { go, useView } from "../view/use-view.ts";
import { select, showTable } from "../view/moves.ts";
import { showTogether } from "../view/steps.ts";
import classes from "./map.module.css";
import type { Thing } from "./spots.ts";

/** What can be done with the things that are chosen. */
export function Selection({ things }: { readonly things: readonly Thing[] }) {
  const { t } = useTranslation("map");
  const { view } = useView();
  const { selected } = view;
  if (selected.length === 0) return null;
  const kinds = new Set(
    things
      .filter(({ id }) => selected.includes(id))
      .map(({ __typename }) => __typename),
  );
  return (
    <div className={classes.selection} role="status">
      <strong>{t("selected", { count: selected.length })}</strong>
      <MoveLink move={showTogether(selected)}>{t("onCanvas")}</MoveLink>
      {[...kinds].map((kind) => (
        <MoveLink
          key={kind}
          move={showTable(kind, {
            id: things
              .filter((each) => each.__typename === kind)
              .map(({ id }) => id)
              .filter((id) => selected.includes(id)),
          })}
        >
          {t("inTable", { kind: t(`translation:kinds.${kind}`) })}
        </MoveLink>
      ))}
      <button
        type="button"
        className={classes.textButton}
        onClick={() => go(select([]))}
      >
        {t("clear")}
      </button>
    </div>
  );
}
