import { useTranslation } from "../i18n/i18n.ts";
import { Glyph } from "../look/glyph.tsx";
import { layerOf, roleOf } from "../view/kind.ts";
import type { ListName } from "../view/parts/table.ts";
import { useView } from "../view/use-view.ts";
import { showPart, showTable } from "../view/moves.ts";
import { isOneKind, listNames, type List } from "./list.ts";
import classes from "./table.module.css";
import { useLabels } from "./use-labels.ts";
import type { useSave } from "./use-save.ts";
import { useLayers } from "../layers/shown.tsx";

export type PanelName = "filters" | "columns";

interface Props {
  readonly list: List;
  readonly total: number | undefined;
  readonly filterCount: number;
  readonly panel: PanelName | null;
  readonly onPanel: (panel: PanelName | null) => void;
  readonly saving: ReturnType<typeof useSave>;
}

/** Lists of several kinds, then those of one by what these are to the graph. */
const groups = (["mixed", "THING", "CLAIM", "GROUND", "imported"] as const).map(
  (group) => ({
    group,
    names: listNames.filter(
      (name) =>
        (isOneKind(name) ? (roleOf(name) ?? "imported") : "mixed") === group,
    ),
  }),
);

/** What the table lists and how, and what can be done with all of it. */
export function Toolbar({
  list,
  total,
  filterCount,
  panel,
  onPanel,
  saving,
}: Props) {
  const { t } = useTranslation("table");
  const { view, go } = useView();
  const layers = useLayers();
  const { listLabel, orderLabel } = useLabels();
  const { order } = view.table;
  const isReversed = order?.startsWith("-") ?? false;
  const by = order?.replace(/^-/, "") ?? "IMPORTANCE";
  const toggle = (name: PanelName) => (
    <button
      type="button"
      aria-expanded={panel === name}
      aria-controls={`table-${name}`}
      onClick={() => onPanel(panel === name ? null : name)}
    >
      <span>{t(`${name === "filters" ? "filter" : "columns"}.label`)}</span>
      {name === "filters" && filterCount > 0 && (
        <span className={classes.badge}>{filterCount}</span>
      )}
    </button>
  );
  return (
    <div className={classes.toolbar}>
      <label>
        <span>{t("choose")}</span>
        <select
          value={list.name}
          onChange={(event) =>
            go(showTable(event.currentTarget.value as ListName))
          }
        >
          {groups.map(({ group, names }) => {
            const there = names.filter((name) => {
              const layer = layerOf(name);
              return !layer || layers.includes(layer);
            });
            return (
              there.length > 0 && (
                <optgroup key={group} label={t(`group.${group}`)}>
                  {there.map((name) => (
                    <option key={name} value={name}>
                      {listLabel(name)}
                    </option>
                  ))}
                </optgroup>
              )
            );
          })}
        </select>
      </label>
      {toggle("filters")}
      {toggle("columns")}
      <label>
        <span>{t("sort.label")}</span>
        <select
          value={list.orders.includes(by) ? by : "IMPORTANCE"}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            go(
              showPart("table", {
                order: chosen === "IMPORTANCE" ? null : chosen,
                page: 0,
              }),
            );
          }}
        >
          {list.orders.map((each) => (
            <option key={each} value={each}>
              {orderLabel(list, each)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        aria-pressed={isReversed}
        aria-label={t("sort.reverse")}
        title={t("sort.reverse")}
        onClick={() =>
          go(
            showPart("table", {
              order: isReversed ? (by === "IMPORTANCE" ? null : by) : `-${by}`,
              page: 0,
            }),
          )
        }
      >
        <span aria-hidden>⇅</span>
      </button>
      <span className={classes.away}>
        <button
          type="button"
          disabled={!total || (saving.state !== null && "done" in saving.state)}
          onClick={() => void saving.save()}
        >
          <Glyph name="save" size={15} />
          <span>
            {saving.state && "done" in saving.state && saving.state.count > 0
              ? t("save.working", saving.state)
              : t("save.all", {
                  count: total ?? 0,
                })}
          </span>
        </button>
      </span>
    </div>
  );
}
