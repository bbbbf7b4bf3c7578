import { useMergedRef } from "@mantine/hooks";
import { useTranslation } from "../i18n/i18n.ts";
import { Mention } from "../cards/parts/mention.tsx";
import { useDrawnForm } from "../export/drawn-form.tsx";
import { Glyph } from "../look/glyph.tsx";
import { useLanguage, useView } from "../view/use-view.ts";
import { showPart } from "../view/view.ts";
import { FilledCell, Stages } from "./cell.tsx";
import { useGridKeys } from "./grid-keys.ts";
import { countOf, type Cell, type Grid } from "./grid.ts";
import classes from "./matrix.module.css";

/** With more columns than these, cells say stages by their lines alone. */
const mostWordy = 4;

function EmptyCell({ cell }: { readonly cell: Cell }) {
  const { t } = useTranslation("matrix");
  const says =
    cell.hiddenCount > 0
      ? t("hidden", { count: cell.hiddenCount })
      : t("nothing");
  return (
    <td role="gridcell" className={classes.empty} title={says}>
      <span aria-hidden>{cell.hiddenCount > 0 ? "…" : "–"}</span>
      <span className={classes.words}>{says}</span>
    </td>
  );
}

/** The matrix as a table in which the keyboard walks. */
export function GridTable({ grid, label }: { grid: Grid; label: string }) {
  const { t } = useTranslation("matrix");
  const { go } = useView();
  const language = useLanguage();
  const { table, onFocus, onKeyDown } = useGridKeys();
  const ref = useMergedRef(table, useDrawnForm<HTMLTableElement>());
  const { columns, rows, columnTotals, total } = grid;
  const isBrief = columns.length > mostWordy;
  return (
    <table
      ref={ref}
      role="grid"
      aria-label={label}
      className={classes.table}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          <td className={classes.corner} />
          {columns.map((column) => (
            <th key={column.id} scope="col">
              <div className={classes.column}>
                <Mention entity={column} />
                {columns.length > 1 && (
                  <button
                    type="button"
                    data-undrawn
                    title={t("remove", { name: column.name[language] })}
                    aria-label={t("remove", { name: column.name[language] })}
                    onClick={() =>
                      go(
                        showPart("matrix", {
                          columns: columns
                            .map(({ id }) => id)
                            .filter((id) => id !== column.id),
                        }),
                      )
                    }
                  >
                    <Glyph name="close" size={13} />
                  </button>
                )}
              </div>
            </th>
          ))}
          <th scope="col" className={classes.total}>
            {t("all")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ entity, cells, total: own }) => (
          <tr key={entity.id}>
            <th scope="row">
              <Mention entity={entity} />
            </th>
            {cells.map((cell, at) =>
              cell.stages.length === 0 ? (
                <EmptyCell key={columns[at]!.id} cell={cell} />
              ) : (
                <td key={columns[at]!.id} role="gridcell">
                  <FilledCell
                    row={entity}
                    column={columns[at]!}
                    cell={cell}
                    isBrief={isBrief}
                  />
                </td>
              ),
            )}
            <td role="gridcell" className={classes.total}>
              {countOf(own)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("all")}</th>
          {columns.map(({ id }, at) => (
            <td key={id} role="gridcell">
              <Stages of={columnTotals[at]!} isBrief={isBrief} />
            </td>
          ))}
          <td role="gridcell" className={classes.total}>
            {countOf(total)}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
