import { Skeleton } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { TakeAway } from "../export/take-away.tsx";
import { FailedNotice } from "../look/failed.tsx";
import { failureOf } from "../look/failure.ts";
import { formatNumber } from "../look/format.ts";
import { HiddenNotice } from "../look/hidden-notice.tsx";
import { MoveLink } from "../view/move-link.tsx";
import { layerOf } from "../view/kind.ts";
import { useLanguage, useView } from "../view/use-view.ts";
import { showPart } from "../view/moves.ts";
import { ColumnPanel } from "./column-panel.tsx";
import { FilterPanel } from "./filter-panel.tsx";
import { Grid } from "./grid.tsx";
import { allOf, listIn, type Condition, type List } from "./list.ts";
import { Marked } from "./marked.tsx";
import { Active, Unknown, UnknownList } from "./notices.tsx";
import { Pages, pagesOf } from "./pages.tsx";
import type { Named } from "./row.ts";
import { idsIn, useSays } from "./says.ts";
import classes from "./table.module.css";
import { Toolbar, type PanelName } from "./toolbar.tsx";
import { useCounts } from "./use-counts.ts";
import { useLabels } from "./use-labels.ts";
import { useQuestion } from "./use-question.ts";
import { pageSize, useRows } from "./use-rows.ts";
import { useSave } from "./use-save.ts";
import { byCountry, showByCountry } from "../layers/by-country.ts";
import { Badge, useLayers } from "../layers/shown.tsx";
import "./words.ts";

const LayerOff = lazy(async () => ({
  default: (await import("../layers/off.tsx")).LayerOff,
}));
const MemorandaByCountry = lazy(async () => ({
  default: (await import("../layers/memoranda.tsx")).MemorandaByCountry,
}));
const Totals = lazy(async () => ({
  default: (await import("../layers/totals.tsx")).Totals,
}));

/** Any list of the API as a table. */
export function Table() {
  const { view } = useView();
  const layers = useLayers();
  if (view.table.list === byCountry) return <MemorandaByCountry />;
  const list = listIn(view.table, layers);
  if (!list) return <UnknownList name={view.table.list} />;
  const layer = layerOf(list.name);
  if (layer && !layers.includes(layer)) return <LayerOff layer={layer} />;
  return <ListTable key={[list.name, ...layers].join()} list={list} />;
}

/** Where nothing is found: why, and what would bring some. */
/** The list as it is without any condition. */
const unfiltered = showPart("table", {
  where: null,
  matching: null,
  of: null,
  page: 0,
});

function Empty({
  whole,
  isFiltered,
}: {
  whole: number | undefined;
  isFiltered: boolean;
}) {
  const { t } = useTranslation("table");
  return (
    <div className={classes.empty} role="status">
      <h2>{t("empty.title")}</h2>
      <p>{t(isFiltered ? "empty.filtered" : "empty.unfiltered")}</p>
      {isFiltered && whole !== undefined && (
        <p>
          <MoveLink move={unfiltered}>
            {t("empty.remove", {
              count: whole,
            })}
          </MoveLink>
        </p>
      )}
    </div>
  );
}

function ListTable({ list: given }: { list: List }) {
  // The same list is one object, whatever renders.
  const [list] = useState(given);
  const { t } = useTranslation("table");
  const { t: common } = useTranslation();
  const { view, go } = useView();
  const language = useLanguage();
  const { listLabel } = useLabels();
  const { table, selected } = view;
  const { page } = table;
  const question = useQuestion(list);
  const { where, columns, of, own, further, hidings, variables } = question;
  const isWide = useMediaQuery("(min-width: 1200px)", false, {
    getInitialValueInEffect: false,
  });
  const [chosenPanel, setPanel] = useState<PanelName | null>();
  const panel = chosenPanel === undefined && isWide ? "filters" : chosenPanel;
  const rows = useRows({
    list,
    columns,
    variables,
    ids: [
      ...new Set([...selected, ...(of ? [of] : []), ...idsIn(where.known)]),
    ],
    page,
    isWaiting: question.isWaiting,
  });
  const { answer, isLoading } = rows;
  const total = answer?.rows.totalCount;
  const shown = rows.isBeyond ? [] : (answer?.rows.edges ?? []);
  const named = new Map<string, Named>(
    (answer?.named ?? []).flatMap((thing) =>
      thing ? [[thing.id, thing]] : [],
    ),
  );
  for (const { node } of shown) named.set(node.id, node);
  const says = useSays(list, named);
  const saving = useSave({ list, columns, variables });
  const hiddenCounts = useCounts(
    list,
    of,
    hidings.map(({ condition }) => allOf([...own, { not: condition }])),
  );
  const isFiltered =
    Object.keys(where.known).length > 0 ||
    table.matching !== null ||
    of !== null;
  const isEmpty = total === 0 && !isLoading;
  const [whole] = useCounts(list, null, isEmpty ? [null] : []) ?? [];
  const error = question.error ?? rows.error;
  const title = listLabel(list.name);
  useEffect(() => {
    document.title = `${title} · ${common("title")}`;
  }, [title, common]);
  const narrow = (next: Condition) =>
    go(
      showPart("table", {
        where: Object.keys(next).length > 0 ? JSON.stringify(next) : null,
        page: 0,
      }),
    );
  const from = page * pageSize + 1;
  return (
    <div className={classes.table}>
      <header className={classes.head}>
        <h1>{title}</h1>
        <Badge of={list.name} />
        {list.name === "Memorandum" && (
          <MoveLink move={showByCountry()}>{t("byCountry")}</MoveLink>
        )}
        <p role="status" className={classes.count}>
          {total === undefined
            ? isLoading
              ? t("rows.loading")
              : ""
            : shown.length > 0
              ? t(shown.length === 1 ? "rows.one" : "rows.of", {
                  from: formatNumber(from, language),
                  to: formatNumber(from + shown.length - 1, language),
                  count: total,
                })
              : formatNumber(total, language)}
        </p>
        <TakeAway name={title} ids={shown.map(({ node }) => node.id)} />
        <Toolbar
          list={list}
          total={total}
          filterCount={Object.keys(where.known).length}
          panel={panel ?? null}
          onPanel={setPanel}
          saving={saving}
        />
        <Active list={list} table={table} where={where.known} says={says} />
        <HiddenNotice
          counts={
            new Map(
              hidings.flatMap(({ facet }, at) => {
                const count = hiddenCounts?.[at] ?? 0;
                return count > 0 ? [[facet, count]] : [];
              }),
            )
          }
        />
        {list.name === "FinancedProject" && !question.isWaiting && (
          <Suspense fallback={null}>
            <Totals filter={variables.filter} />
          </Suspense>
        )}
        <Unknown
          where={where}
          order={question.unknownOrder}
          columns={question.unknownColumns}
        />
        {saving.state && "error" in saving.state && (
          <p className={classes.notice} role="alert">
            <span>{t("save.failed")}</span>{" "}
            <span>{saving.state.error.message}</span>
          </p>
        )}
        {error && (
          <>
            <FailedNotice
              error={error}
              onRetry={question.error ? question.retry : rows.retry}
            />
            {failureOf(error) === "refused" && isFiltered && (
              <p className={classes.notice}>
                <MoveLink move={unfiltered}>{t("unknown.refused")}</MoveLink>
              </p>
            )}
          </>
        )}
      </header>
      <div className={classes.body}>
        {panel === "filters" && (
          <aside
            id="table-filters"
            className={classes.rail}
            aria-label={t("filter.label")}
          >
            <FilterPanel
              list={list}
              of={of}
              where={where.known}
              further={further}
              nameOf={says.nameOf}
              onChange={narrow}
            />
          </aside>
        )}
        <div className={classes.content}>
          {panel === "columns" && (
            <div id="table-columns" className={classes.drawer}>
              <ColumnPanel list={list} columns={columns} />
            </div>
          )}
          {rows.isBeyond && total !== undefined && total > 0 ? (
            <div className={classes.empty} role="status">
              <p>
                {t("page.beyond", {
                  page: page + 1,
                  count: total,
                  pages: pagesOf(total),
                })}
              </p>
              <p>
                <MoveLink
                  move={showPart("table", { page: pagesOf(total) - 1 })}
                >
                  {t("page.last")}
                </MoveLink>
              </p>
            </div>
          ) : isEmpty ? (
            <Empty whole={whole} isFiltered={isFiltered} />
          ) : shown.length > 0 ? (
            <Grid
              list={list}
              columns={columns}
              rows={shown.map(({ node }) => node)}
              total={total!}
              page={page}
              isLoading={isLoading}
            />
          ) : (
            isLoading && <Skeleton className={classes.waiting} height={320} />
          )}
          <Marked
            marked={selected.flatMap((id) => named.get(id) ?? [])}
            saving={saving}
          />
          {total !== undefined && !rows.isBeyond && (
            <Pages page={page} total={total} />
          )}
        </div>
      </div>
    </div>
  );
}
