import {
  Button,
  NativeSelect,
  SegmentedControl,
  Skeleton,
} from "@mantine/core";
import { useQuery } from "../ask/use-query.ts";
import { useEffect, useMemo } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { TakeAway } from "../export/take-away.tsx";
import { Failed, FailedNotice } from "../look/failed.tsx";
import { HiddenNotice } from "../look/hidden-notice.tsx";
import { useShownQuery } from "../look/shown.ts";
import { isFiltering, reasonOfRecord } from "../scene/filtered.ts";
import { useFacetsOf } from "../scene/use-hidden.ts";
import { Picker } from "../search/picker.tsx";
import type { KindName } from "../view/kind.ts";
import {
  matrixOrders,
  matrixRows,
  most,
  type MatrixView,
} from "../view/parts/matrix.ts";
import { useView } from "../view/use-view.ts";
import { revealAll } from "../view/hiding.ts";
import { showPart } from "../view/moves.ts";
import { MatrixDocument } from "./documents.ts";
import {
  alignmentIdsIn,
  alignmentsOf,
  gridOf,
  reasonOfAlignment,
  type Grid,
} from "./grid.ts";
import classes from "./matrix.module.css";
import { GridTable } from "./table.tsx";
import "./words.ts";

/** Countries or strategies across, initiatives down: how far each is aligned with each. */
export function Matrix() {
  const { t } = useTranslation("matrix");
  const { t: common } = useTranslation();
  const { view, go } = useView();
  const { filters, language } = view;
  const { rows, chosenRows, columns, order } = view.matrix;
  const variables = {
    by: rows === "COUNTRIES" ? ("OWNERS" as const) : ("STRATEGIES" as const),
    rows: chosenRows.length > 0 ? [...chosenRows] : null,
    columns: columns.length > 0 ? [...columns] : null,
  };
  const {
    data: current,
    previousData,
    isLoading,
    error,
    retry,
  } = useQuery(MatrixDocument, variables);
  useShownQuery(MatrixDocument, variables);
  const answer = (current ?? previousData)?.alignmentMatrix;

  const needsFacets = filters.years !== null || filters.sources.length > 0;
  const ids = useMemo(
    () => (answer && needsFacets ? alignmentIdsIn(answer) : []),
    [answer, needsFacets],
  );
  const { facets } = useFacetsOf(ids);
  const grid = useMemo(
    () =>
      answer &&
      gridOf(answer, {
        filters,
        order,
        language,
        reasonOf: (alignment) =>
          reasonOfAlignment(alignment, filters) ??
          reasonOfRecord(facets.get(alignment.id), false, filters),
      }),
    [answer, filters, order, language, facets],
  );
  const shownIds = useMemo(() => (grid ? idsIn(grid) : []), [grid]);

  const title = t("title");
  useEffect(() => {
    document.title = `${title} · ${common("title")}`;
  }, [title, common]);

  const shownRows = answer?.rows.map(({ entity }) => entity.id) ?? [];
  const shownColumns = answer?.columns.map(({ id }) => id) ?? [];
  return (
    <div className={classes.form}>
      <div className={classes.head}>
        <div className={classes.heading}>
          <h1>{title}</h1>
          <TakeAway name={title} ids={shownIds} />
        </div>
        <p className={classes.lead}>
          <span>{t("lead")}</span> <span>{t("emptyMeaning")}</span>
        </p>
        <div className={classes.tools}>
          <SegmentedControl
            size="xs"
            aria-label={t("rows")}
            value={rows}
            onChange={(value) =>
              go(showPart("matrix", { rows: value, chosenRows: [] }))
            }
            data={matrixRows.map((value) => ({
              value,
              label: t(`byRows.${value}`),
            }))}
          />
          <NativeSelect
            size="xs"
            label={<span>{t("sort")}</span>}
            value={order}
            onChange={({ currentTarget }) =>
              go(
                showPart("matrix", {
                  order: currentTarget.value as typeof order,
                }),
              )
            }
            data={matrixOrders.map((value) => ({
              value,
              label: t(`sortBy.${value}`),
            }))}
          />
          <Picker
            label={t("addRow")}
            placeholder={t(`addRowPlaceholder.${rows}`)}
            picked={null}
            kinds={rowKinds[rows]}
            onPick={(id) =>
              go(
                showPart("matrix", {
                  chosenRows: withOneMore(shownRows, id, most.rows),
                }),
              )
            }
          />
          <Picker
            label={t("add")}
            placeholder={t("addPlaceholder")}
            picked={null}
            kinds={columnKinds}
            onPick={(id) =>
              go(
                showPart("matrix", {
                  columns: withOneMore(shownColumns, id, most.columns),
                }),
              )
            }
          />
          {chosenRows.length > 0 && (
            <Button
              size="xs"
              variant="default"
              onClick={() => go(showPart("matrix", { chosenRows: [] }))}
            >
              {t("usualRows")}
            </Button>
          )}
          {columns.length > 0 && (
            <Button
              size="xs"
              variant="default"
              onClick={() => go(showPart("matrix", { columns: [] }))}
            >
              {t("usual")}
            </Button>
          )}
        </div>
        {grid && <HiddenNotice counts={grid.hidden} />}
        {error && answer && <FailedNotice error={error} onRetry={retry} />}
      </div>
      {error && !answer ? (
        <Failed error={error} onRetry={retry} />
      ) : !grid || !answer ? (
        <div
          className={classes.waiting}
          aria-busy
          aria-label={common("loading")}
        >
          <Skeleton height={40} mb="xs" />
          <Skeleton height={280} />
        </div>
      ) : grid.rows.length === 0 || grid.columns.length === 0 ? (
        <div className={classes.none} role="status">
          <h2>{t("none")}</h2>
          <p>{t("noneHint")}</p>
          {isFiltering(filters) && (
            <Button size="xs" onClick={() => go(revealAll)}>
              {t("lift")}
            </Button>
          )}
        </div>
      ) : (
        <div
          className={classes.scroll}
          aria-busy={isLoading}
          role="region"
          aria-label={title}
          tabIndex={0}
        >
          <GridTable
            grid={grid}
            label={t("table", { rows: t(`byRows.${rows}`) })}
          />
          <p className={classes.bounds}>
            <span>
              {answer.rowCount > answer.rows.length &&
                t("shownRows", {
                  shown: answer.rows.length,
                  total: answer.rowCount,
                })}
            </span>
            <span>
              {answer.columnCount > answer.columns.length &&
                t("shownColumns", {
                  shown: answer.columns.length,
                  total: answer.columnCount,
                })}
            </span>
          </p>
        </div>
      )}
    </div>
  );
}

const rowKinds: Readonly<Record<MatrixView["rows"], readonly KindName[]>> = {
  COUNTRIES: ["Country", "Organization", "Place"],
  STRATEGIES: ["Strategy"],
};
const columnKinds: readonly KindName[] = ["Strategy"];

/** What is added has its place: where there are as many as there can be, the last makes room. */
const withOneMore = (ids: readonly string[], id: string, most: number) =>
  ids.includes(id) ? ids : [...ids.slice(0, most - 1), id];

/** Everything that a matrix names, and its alignments. */
const idsIn = ({ rows, columns, total }: Grid): string[] => [
  ...new Set([
    ...columns.map(({ id }) => id),
    ...rows.map(({ entity }) => entity.id),
    ...alignmentsOf(total).flatMap(({ id, strategy }) => [id, strategy.id]),
  ]),
];
