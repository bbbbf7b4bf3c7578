import { useTranslation } from "../i18n/i18n.ts";
import { Glyph } from "../look/glyph.tsx";
import type { Scene } from "../scene/scene.ts";
import { maxCompared } from "../view/parts/compare.ts";
import { unpin } from "../view/pinning.ts";
import { useView } from "../view/use-view.ts";
import { hideAll } from "../view/hiding.ts";
import { select, showPart, showTable } from "../view/moves.ts";
import { add, showTogether } from "../view/steps.ts";
import type { Move } from "../view/view.ts";
import classes from "./canvas.module.css";

/** What can be done with the boxes that are marked, how many they are, and how many of the selected have none here. */
export function SelectionBar({ picture }: { picture: Scene }) {
  const { t } = useTranslation("canvas");
  const { view, go } = useView();
  const things = view.selected.flatMap((id) => picture.things.get(id) ?? []);
  const absent = view.selected.filter((id) => !picture.things.has(id));
  if (view.selected.length === 0) return null;
  const ids = things.map(({ id }) => id);
  const [first, second] = things;
  const kind = first?.__typename;
  const isOfOneKind = things.every(({ __typename }) => __typename === kind);
  const areCompared =
    isOfOneKind &&
    kind === "Country" &&
    things.length > 1 &&
    things.length <= maxCompared;
  const moves: readonly (readonly [string, Move | false])[] = [
    [t("selection.add"), absent.length > 0 && add(absent)],
    [t("selection.together"), kind !== undefined && showTogether(ids)],
    [
      t("selection.hide"),
      kind !== undefined && ((view) => select(absent)(hideAll(ids)(view))),
    ],
    [
      t("selection.table"),
      kind !== undefined &&
        showTable(isOfOneKind ? kind : "Entity", { id: ids }),
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
      <span role="status">
        {[
          ...(ids.length > 0
            ? [t("selection.count", { count: ids.length })]
            : []),
          ...(absent.length > 0
            ? [
                t(ids.length > 0 ? "selection.absent" : "selection.allAbsent", {
                  count: absent.length,
                }),
              ]
            : []),
        ].join(" · ")}
      </span>
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
