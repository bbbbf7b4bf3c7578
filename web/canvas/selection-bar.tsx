import { useTranslation } from "../i18n/i18n.ts";
import { Glyph } from "../look/glyph.tsx";
import type { Scene } from "../scene/scene.ts";
import { maxCompared } from "../view/parts/compare.ts";
import { unpin } from "../view/pinning.ts";
import { useView } from "../view/use-view.ts";
import {
  hideAll,
  select,
  showPart,
  showTable,
  showTogether,
  type Move,
} from "../view/view.ts";
import classes from "./canvas.module.css";

/** What can be done with the boxes that are marked, and how many they are. */
export function SelectionBar({ picture }: { picture: Scene }) {
  const { t } = useTranslation("canvas");
  const { view, go } = useView();
  const things = view.selected.flatMap((id) => picture.things.get(id) ?? []);
  if (things.length === 0) return null;
  const ids = things.map(({ id }) => id);
  const [first, second] = things;
  const isOfOneKind = things.every(
    ({ __typename }) => __typename === first!.__typename,
  );
  const areCompared =
    isOfOneKind &&
    first!.__typename === "Country" &&
    things.length > 1 &&
    things.length <= maxCompared;
  const moves: readonly (readonly [string, Move | false])[] = [
    [t("selection.together"), showTogether(ids)],
    [t("selection.hide"), (view) => select([])(hideAll(ids)(view))],
    [
      t("selection.table"),
      showTable(isOfOneKind ? first!.__typename : "Entity", { id: ids }),
    ],
    [
      t("selection.path"),
      things.length === 2 &&
        showPart("path", { from: first!.id, to: second!.id, choice: 0 }),
    ],
    [
      t("selection.compare"),
      areCompared && showPart("compare", { countries: ids }),
    ],
    [
      t("selection.unpin"),
      view.pins.some(({ id }) => ids.includes(id)) && unpin(ids),
    ],
  ];
  return (
    <div
      className={classes.selection}
      role="toolbar"
      aria-label={t("selection.label")}
    >
      <span role="status">{t("selection.count", { count: ids.length })}</span>
      {moves.map(
        ([label, move]) =>
          move && (
            <button key={label} type="button" onClick={() => go(move)}>
              {label}
            </button>
          ),
      )}
      <button
        type="button"
        aria-label={t("selection.clear")}
        title={t("selection.clear")}
        onClick={() => go(select([]))}
      >
        <Glyph name="close" size={14} />
      </button>
    </div>
  );
}
