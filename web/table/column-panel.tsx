import { useTranslation } from "../i18n/i18n.ts";
import { useView } from "../view/use-view.ts";
import { showPart } from "../view/moves.ts";
import { columnNames, usualColumns, type Column } from "./columns.ts";
import type { List } from "./list.ts";
import classes from "./table.module.css";
import { useLabels } from "./use-labels.ts";

interface Props {
  readonly list: List;
  readonly columns: readonly Column[];
}

/** Chooses the columns and their order; the address keeps them. */
export function ColumnPanel({ list, columns }: Props) {
  const { t } = useTranslation("table");
  const { go } = useView();
  const { fieldLabel } = useLabels();
  const chosen = columns.map(({ name }) => name);
  const put = (names: readonly string[]) => {
    const isUsual = names.join() === usualColumns(list).join();
    // A table always has its names; they stand for no column at all.
    go(
      showPart("table", {
        columns: isUsual ? null : names.length > 0 ? names : ["name"],
      }),
      "replace",
    );
  };
  const move = (at: number, by: number) => {
    const next = [...chosen];
    next.splice(at + by, 0, ...next.splice(at, 1));
    put(next);
  };
  const others = columnNames(list).filter((name) => !chosen.includes(name));
  return (
    <fieldset className={classes.columns}>
      <legend>{t("columns.choose")}</legend>
      <ul>
        {[...chosen, ...others].map((name, at) => {
          const isChosen = at < chosen.length;
          const column = fieldLabel(name);
          return (
            <li key={name}>
              <label>
                <input
                  type="checkbox"
                  checked={isChosen}
                  onChange={() =>
                    put(
                      isChosen
                        ? chosen.filter((each) => each !== name)
                        : [...chosen, name],
                    )
                  }
                />
                <span>{column}</span>
              </label>
              {isChosen && (
                <span className={classes.moves}>
                  <button
                    type="button"
                    disabled={at === 0}
                    aria-label={t("columns.left", { column })}
                    onClick={() => move(at, -1)}
                  >
                    <span aria-hidden>←</span>
                  </button>
                  <button
                    type="button"
                    disabled={at === chosen.length - 1}
                    aria-label={t("columns.right", { column })}
                    onClick={() => move(at, 1)}
                  >
                    <span aria-hidden>→</span>
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        onClick={() => go(showPart("table", { columns: null }), "replace")}
      >
        {t("columns.usual")}
      </button>
    </fieldset>
  );
}
