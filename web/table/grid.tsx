import { lazy, Suspense, useEffect, useRef } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { KindIcon } from "../look/kind-icon.tsx";
import { MoveLink } from "../view/move-link.tsx";
import { useView } from "../view/use-view.ts";
import { focus, select, showPart } from "../view/moves.ts";
import { maxSteps } from "../view/steps.ts";
import { Cell } from "./cell.tsx";
import type { Column } from "./columns.ts";
import { constantOf, type List } from "./list.ts";
import type { Row } from "./row.ts";
import classes from "./table.module.css";
import { useLabels } from "./use-labels.ts";
import { pageSize } from "./use-rows.ts";

const LeftOut = lazy(async () => ({
  default: (await import("../layers/left-out.tsx")).LeftOut,
}));

interface Props {
  readonly list: List;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly total: number;
  readonly page: number;
  readonly isLoading: boolean;
}

/** What the other language calls it. */
const otherOf = { en: "zh", zh: "en" } as const;

/** The head of a column; where the API sorts by it, it is a button. */
function Head({ list, name }: { list: List; name: string }) {
  const { t } = useTranslation("table");
  const { view, go } = useView();
  const { fieldLabel } = useLabels();
  const order =
    name === "name" ? `NAME_${view.language.toUpperCase()}` : constantOf(name);
  const label = fieldLabel(name);
  if (!list.orders.includes(order)) return <th scope="col">{label}</th>;
  const { order: current } = view.table;
  const sorted =
    current === order
      ? "ascending"
      : current === `-${order}`
        ? "descending"
        : "none";
  const next = { none: order, ascending: `-${order}`, descending: null };
  return (
    <th scope="col" aria-sort={sorted}>
      <button
        type="button"
        title={t("sort.by", { column: label })}
        onClick={() => go(showPart("table", { order: next[sorted], page: 0 }))}
      >
        <span>{label}</span>
        <span aria-hidden className={classes.sign} data-sorted={sorted} />
      </button>
    </th>
  );
}

/** One page of a list as a table. */
export function Grid({ list, columns, rows, total, page, isLoading }: Props) {
  const { t } = useTranslation("table");
  const { view, go } = useView();
  const { listLabel } = useLabels();
  const { language, selected } = view;
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    region.current?.scrollTo(0, 0);
  }, [page, list]);
  const ids = rows.map(({ id }) => id);
  const isWhole = ids.length > 0 && ids.every((id) => selected.includes(id));
  const mark = (those: readonly string[], isMarked: boolean) =>
    go(
      select(
        isMarked
          ? [...new Set([...selected, ...those])].slice(0, maxSteps)
          : selected.filter((id) => !those.includes(id)),
      ),
      "replace",
    );
  const other = otherOf[language];
  // A claim is called by its gist.
  const isSentence = "gist" in list.fields;
  const isMixed = list.kinds.length > 1;
  return (
    <div
      className={classes.region}
      ref={region}
      role="region"
      aria-label={t("rows.region", { list: listLabel(list.name) })}
      tabIndex={0}
    >
      <table aria-rowcount={total + 1} aria-busy={isLoading}>
        <thead>
          <tr aria-rowindex={1}>
            <td className={classes.mark}>
              <input
                type="checkbox"
                aria-label={t("select.page")}
                checked={isWhole}
                onChange={() => mark(ids, !isWhole)}
              />
            </td>
            <Head list={list} name="name" />
            {columns.map(({ name }) => (
              <Head key={name} list={list} name={name} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr
              key={row.id}
              aria-rowindex={page * pageSize + at + 2}
              data-open={view.focus === row.id || undefined}
            >
              <td className={classes.mark}>
                <input
                  type="checkbox"
                  aria-label={t("select.row", { name: row.name[language] })}
                  checked={selected.includes(row.id)}
                  onChange={() => mark([row.id], !selected.includes(row.id))}
                />
              </td>
              <th scope="row" data-claim={isSentence || undefined}>
                <MoveLink move={focus(row.id)}>
                  {isMixed && <KindIcon kind={row.__typename} />}
                  <span>{row.name[language]}</span>
                </MoveLink>
                {(row.isUmbrella || row.isRecommendedForTotals === false) && (
                  <Suspense fallback={null}>
                    <LeftOut isUmbrella={row.isUmbrella ?? false} />
                  </Suspense>
                )}
                {!isSentence && row.name[other] !== row.name[language] && (
                  <small lang={other === "zh" ? "zh-Hans" : "en"}>
                    {row.name[other]}
                  </small>
                )}
              </th>
              {columns.map((column) => (
                <td key={column.name}>
                  <Cell row={row} column={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
