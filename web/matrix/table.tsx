import { useMergedRef } from "@mantine/hooks";
import { useTranslation } from "../i18n/i18n.ts";
import { Mention } from "../cards/parts/mention.tsx";
import { useDrawnForm } from "../export/drawn-form.tsx";
import { CountLink, tableOf } from "../look/count-link.tsx";
import { Glyph } from "../look/glyph.tsx";
import { useLanguage, useView } from "../view/use-view.ts";
import { showPart } from "../view/moves.ts";
import type { Move } from "../view/view.ts";
import { FilledCell, Stages } from "./cell.tsx";
import { useGridKeys } from "./grid-keys.ts";
import {
  alignmentsOf,
  countOf,
  type AtStage,
  type Cell,
  type Grid,
} from "./grid.ts";
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

/** Takes a row or a column away. */
function RemoveButton({
  label,
  move,
}: {
  readonly label: string;
  readonly move: Move;
}) {
  const { go } = useView();
  return (
    <button
      type="button"
      data-undrawn
      title={label}
      aria-label={label}
      onClick={() => go(move)}
    >
      <Glyph name="close" size={13} />
    </button>
  );
}

/** How many alignments there are, with a table of them where each is known. */
function Total({ of }: { readonly of: readonly AtStage[] }) {
  const ids = alignmentsOf(of).map(({ id }) => id);
  const count = countOf(of);
  return (
    <CountLink to={ids.length === count ? tableOf(ids, "Alignment") : null}>
      {count}
    </CountLink>
  );
}

/** The matrix as a table in which the keyboard walks. */
export function GridTable({ grid, label }: { grid: Grid; label: string }) {
  const { t } = useTranslation("matrix");
  const { view } = useView();
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
                  <RemoveButton
                    label={t("remove", { name: column.name[language] })}
                    move={showPart("matrix", {
                      columns: columns
                        .map(({ id }) => id)
                        .filter((id) => id !== column.id),
                    })}
                  />
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
              <div className={classes.column}>
                <Mention entity={entity} />
                {rows.length > 1 && view.matrix.chosenRows.length > 0 && (
                  <RemoveButton
                    label={t("removeRow", { name: entity.name[language] })}
                    move={showPart("matrix", {
                      chosenRows: rows
                        .map((row) => row.entity.id)
                        .filter((id) => id !== entity.id),
                    })}
                  />
                )}
              </div>
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
              <Total of={own} />
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
            <Total of={total} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
