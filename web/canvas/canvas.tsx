import { Button, useComputedColorScheme } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { useShownPicture } from "../look/shown.ts";
import type { Shape } from "../layout/blocks.ts";
import { ZoomButtons } from "../look/zoom-buttons.tsx";
import { palettes } from "../look/palette.ts";
import type { Scene } from "../scene/scene.ts";
import { useNameOf } from "../scene/use-name-of.ts";
import { useNeighbourCounts } from "../scene/use-neighbour-counts.ts";
import { useHidden } from "../scene/use-hidden.ts";
import type { KindName } from "../view/kind.ts";
import { useView } from "../view/use-view.ts";
import { revealAll } from "../view/hiding.ts";
import { search } from "../view/moves.ts";
import { useCamera } from "./camera.ts";
import classes from "./canvas.module.css";
import { useCytoscape } from "./cytoscape.ts";
import { elementsOf } from "./elements.ts";
import { useLineText } from "./line-text.ts";
import { isByKey, onCanvasKey } from "./keys.ts";
import type { Cited } from "./line-menu.tsx";
import { litOf } from "./lit.ts";
import { marked } from "./marks.ts";
import { useHover, usePointer } from "./pointer.ts";
import { SelectionBar } from "./selection-bar.tsx";
import { useSelection } from "./selection.ts";
import { useLightMotion } from "./moving.ts";
import { useSpeaking } from "./speaking.ts";
import { useElements, useLooks } from "./sync.ts";
import { Tooltip } from "./tooltip.tsx";
import { useActions } from "./use-actions.ts";
import { useSheet } from "./use-sheet.ts";
import { useYieldingCaptions } from "./yielding.ts";

const ContextMenu = lazy(async () => ({
  default: (await import("./context-menu.tsx")).ContextMenu,
}));

const LineMenu = lazy(async () => ({
  default: (await import("./line-menu.tsx")).LineMenu,
}));
const TakeAwayDialog = lazy(async () => ({
  default: (await import("../export/take-away-dialog.tsx")).TakeAwayDialog,
}));

/** From this width on, rays have room on both sides of the centre. */
const wideFrom = 900;

/** The picture, drawn. */
export function Canvas({ picture }: { picture: Scene }) {
  const { ref, width } = useElementSize();
  return (
    <div ref={ref} className={classes.frame}>
      {width > 0 && (
        <Drawing
          picture={picture}
          shape={width < wideFrom ? "narrow" : "wide"}
        />
      )}
    </div>
  );
}

function Drawing({ picture, shape }: { picture: Scene; shape: Shape }) {
  const { t } = useTranslation();
  const { view, go } = useView();
  const { language } = view;
  const nameOf = useNameOf();
  const hidden = useHidden();
  const { selected, path } = view;
  const lit = useMemo(
    () => litOf({ path, selected }, picture),
    [path, selected, picture],
  );
  const counts = useNeighbourCounts(picture);
  const palette = palettes[useComputedColorScheme("light")];

  const lineText = useLineText();
  const kindsName = useCallback((kind: KindName) => t(`kinds.${kind}`), [t]);
  const pins = useMemo(
    () =>
      new Map(
        view.pins
          .filter((pin) => pin.shape === shape)
          .map(({ id, x, y }) => [id, { x, y }]),
      ),
    [view.pins, shape],
  );
  const sheet = useSheet(picture, shape, language, kindsName, view.focus, pins);
  const all = useMemo(
    () => (sheet ? elementsOf(sheet, lineText) : []),
    [sheet, lineText],
  );
  const elements = useMemo(
    () =>
      marked(all, {
        hidden,
        focus: view.focus,
        fan: picture.fan,
        selected,
        lit,
        counts,
      }),
    [all, hidden, view.focus, picture.fan, selected, lit, counts],
  );
  const isEmpty = picture.things.size === 0;
  const isAllHidden =
    !isEmpty && [...picture.things.keys()].every((id) => hidden.things.has(id));
  const anchors = useMemo(() => new Set(picture.open.keys()), [picture]);
  const boxes = useMemo(() => {
    const drawn = new Set(all.map(({ data }) => data.id));
    return sheet?.layout.placed.filter(({ id }) => drawn.has(id)) ?? [];
  }, [sheet, all]);
  const [cy, attach] = useCytoscape();
  useLooks(cy, palette);
  const drawn = useElements(cy, elements);
  useYieldingCaptions(cy, drawn, anchors);
  useSpeaking(cy, drawn);
  useLightMotion(cy, drawn);
  const { actions, menu, closeMenu } = useActions(cy, shape);
  const menuThing = menu && picture.things.get(menu.id);
  const [menuTie, ...menuTies] = picture.lines.filter(({ id }) =>
    menu?.lines.includes(id),
  );
  const [cited, setCited] = useState<Cited | null>(null);
  usePointer(cy, actions);
  useSelection(cy, selected, drawn, actions);
  useShownPicture(
    useMemo(
      () =>
        cy && {
          isWindowed: true,
          svg: async (options) =>
            (await import("./svg.ts")).svgOf(cy, {
              ...options,
              palette,
              words: {
                kind: kindsName,
                stage: (stage) => t(`term.AlignmentStage.${stage}`),
              },
            }),
        },
      [cy, palette, kindsName, t],
    ),
  );
  const hovered = useHover(cy);
  const camera = useCamera(cy, {
    boxes,
    shape,
    start: picture.start,
    rings: sheet?.picture.rings ?? [],
    focus: view.focus,
    pins,
  });

  return (
    <>
      <div
        ref={attach}
        className={classes.canvas}
        role="application"
        tabIndex={0}
        aria-label={t(picture.centre ? "picture.label" : "chosen.label", {
          count: boxes.length,
          name: nameOf(picture),
        })}
        data-drawn={elements.length > 0 && drawn === elements}
        onKeyDown={onCanvasKey(camera, actions)}
        onContextMenu={(event) => {
          // The browser's own menu has nothing for a picture.
          event.preventDefault();
          if (isByKey(event)) actions.menuOfFocus(picture.centre?.id ?? null);
        }}
      />
      {isEmpty && (
        <div className={classes.nothing} role="status">
          <span>{t("chosen.emptyHint")}</span>
          <Button size="xs" variant="default" onClick={() => go(search(""))}>
            {t("chosen.search")}
          </Button>
        </div>
      )}
      {isAllHidden && (
        <div className={classes.nothing} role="status">
          <span>{t("picture.nothing")}</span>
          <Button size="xs" variant="default" onClick={() => go(revealAll)}>
            {t("picture.showAll")}
          </Button>
        </div>
      )}
      {menu && menuThing && (
        <Suspense fallback={null}>
          <ContextMenu
            at={menu}
            thing={menuThing}
            picture={picture}
            counts={counts}
            onClose={closeMenu}
          />
        </Suspense>
      )}
      {menu && menuTie && (
        <Suspense fallback={null}>
          <LineMenu
            at={menu}
            ties={[menuTie, ...menuTies]}
            picture={picture}
            onCite={setCited}
            onClose={closeMenu}
          />
        </Suspense>
      )}
      {cited && (
        <Suspense fallback={null}>
          <TakeAwayDialog {...cited} onClose={() => setCited(null)} />
        </Suspense>
      )}
      <SelectionBar picture={picture} />
      {hovered && !menu && <Tooltip picture={picture} hovered={hovered} />}
      <ZoomButtons
        onZoomIn={() => camera.zoomBy(1.25)}
        onZoomOut={() => camera.zoomBy(0.8)}
        onFit={camera.fit}
      />
    </>
  );
}
