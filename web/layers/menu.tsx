import { useQuery } from "../ask/use-query.ts";
import { useTranslation } from "../i18n/i18n.ts";
import { datasets } from "../gql/terms.ts";
import { LoadedPopover } from "../look/loaded-popover.tsx";
import { MoveLink } from "../view/move-link.tsx";
import type { Layer } from "../view/parts/layers.ts";
import { go } from "../view/use-view.ts";
import { showTable } from "../view/moves.ts";
import type { Move } from "../view/view.ts";
import { showByCountry } from "./by-country.ts";
import { fileOf } from "./file.ts";
import { useHeldLayers } from "./held.ts";
import { lay } from "./lay.ts";
import classes from "./layers.module.css";
import { LayersButton } from "./layers.tsx";
import { LayersDocument, useLayers } from "./shown.tsx";
import "./words.ts";

/** The data sets that the server holds beside the graph's own records, to be chosen by name; opened by what loads it. */
export function LayersMenu() {
  const { t } = useTranslation("layers");
  const held = useHeldLayers() ?? [];
  const shown = useLayers();
  return (
    <LoadedPopover
      button={LayersButton}
      position="bottom-end"
      width="min(400px, calc(100vw - 20px))"
      className={classes.menu}
    >
      {(_, close) => (
        <>
          <h2>{t("open")}</h2>
          <p>{t("lead")}</p>
          {held.map(({ dataset }) => (
            <Choice
              key={dataset}
              of={dataset}
              isOn={shown.includes(dataset)}
              onLeave={close}
            />
          ))}
        </>
      )}
    </LoadedPopover>
  );
}

type ImportedKindName = keyof typeof datasets;

/** The kind of record that a layer holds, which is also its list. */
const kindOf = (layer: Layer): ImportedKindName =>
  (Object.keys(datasets) as ImportedKindName[]).find(
    (kind) => datasets[kind] === layer,
  )!;

/** The table of all that a layer holds, with the layer on. */
const wholeIn =
  (layer: Layer): Move =>
  (view) =>
    showTable(kindOf(layer))(lay(layer, true)(view));

/** The lists of memoranda side by side, with their layer on. */
const comparedIn =
  (layer: Layer): Move =>
  (view) =>
    showByCountry()(lay(layer, true)(view));

function Choice({
  of: dataset,
  isOn,
  onLeave,
}: {
  readonly of: Layer;
  readonly isOn: boolean;
  readonly onLeave: () => void;
}) {
  const { t } = useTranslation("layers");
  const { t: common } = useTranslation();
  const { data } = useQuery(LayersDocument, {});
  const own = data?.datasets.find((each) => each.dataset === dataset);
  return (
    <section className={classes.choice}>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={`layer-${dataset}`}
          onChange={() => go(lay(dataset, !isOn))}
        />
        <strong>{common(`term.Dataset.${dataset}`)}</strong>
        <span className={classes.count}>
          {own &&
            t("records", {
              count: own.recordCount,
            })}
        </span>
      </label>
      <p id={`layer-${dataset}`}>{t(`about.${dataset}`)}</p>
      {own && (
        <details>
          <summary>
            <span>{t("cite")}</span>
            <span>{` · ${own.licence ?? t("noLicence")}`}</span>
          </summary>
          <p lang="en">{own.citation}</p>
        </details>
      )}
      <p className={classes.links}>
        <MoveLink move={wholeIn(dataset)} onClick={onLeave}>
          {t("inTable")}
        </MoveLink>
        {dataset === "BRI_MEMORANDA" && (
          <MoveLink move={comparedIn(dataset)} onClick={onLeave}>
            {t("byCountry.open")}
          </MoveLink>
        )}
        <a href={fileOf(dataset)} download>
          {t("save")}
        </a>
        <a href={`/export/silkgraph.jsonl?datasets=${dataset}`} download>
          {t("saveWithGraph")}
        </a>
        {own && (
          <a href={own.address} target="_blank" rel="noopener noreferrer">
            {t("publisher")}
          </a>
        )}
      </p>
    </section>
  );
}
