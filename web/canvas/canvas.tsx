import { Button, useComputedColorScheme } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useShownPicture } from "../look/shown.ts";
import type { Shape } from "../layout/blocks.ts";
import { palettes } from "../look/palette.ts";
import type { Scene } from "../scene/scene.ts";
import { useNameOf } from "../scene/use-name-of.ts";
import { useHidden } from "../scene/use-hidden.ts";
import type { KindName } from "../view/kind.ts";
import { useView } from "../view/use-view.ts";
import {
  collapse,
  expand,
  focus,
  isExpanded,
  revealAll,
  search,
} from "../view/view.ts";
import { useCamera } from "./camera.ts";
import classes from "./canvas.module.css";
import { Controls } from "./controls.tsx";
import { useCytoscape } from "./cytoscape.ts";
import { elementsOf } from "./elements.ts";
import { pictureOf } from "./image.ts";
import { onCanvasKey } from "./keys.ts";
import { marked } from "./marks.ts";
import { useHover, usePointer } from "./pointer.ts";
import { useElements, useLooks } from "./sync.ts";
import { Tooltip } from "./tooltip.tsx";
import { useSheet } from "./use-sheet.ts";
import { useYieldingCaptions } from "./yielding.ts";

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
  const palette = palettes[useComputedColorScheme("light")];

  const kindsName = useCallback((kind: KindName) => t(`kinds.${kind}`), [t]);
  const sheet = useSheet(picture, shape, language, kindsName, view.focus);
  const all = useMemo(() => (sheet ? elementsOf(sheet) : []), [sheet]);
  const elements = useMemo(
    () => marked(all, { hidden, focus: view.focus, fan: picture.fan }),
    [all, hidden, view.focus, picture.fan],
  );
  const isEmpty = picture.things.size === 0;
  const isAllHidden =
    !isEmpty && [...picture.things.keys()].every((id) => hidden.things.has(id));
  const anchors = useMemo(() => new Set(picture.open.keys()), [picture]);
  const boxes = useMemo(() => {
    const drawn = new Set(all.map(({ data }) => data.id));
    return sheet?.layout.placed.filter(({ id }) => drawn.has(id)) ?? [];
  }, [sheet, all]);
  const actions = useMemo(
    () => ({
      open: (id: string | null) => {
        const before = location.href;
        go(focus(id));
        return location.href !== before;
      },
      toggle: (id: string, isAfterClick: boolean) =>
        go(
          (view) => (isExpanded(view, id) ? collapse : expand)(id)(view),
          isAfterClick ? "replace" : "push",
        ),
      toggleGroup: (of: string, kind: string, isOpen: boolean) =>
        go((isOpen ? collapse : expand)(of, kind as KindName)),
    }),
    [go],
  );

  const [cy, attach] = useCytoscape();
  useLooks(cy, palette);
  const drawn = useElements(cy, elements);
  useYieldingCaptions(cy, drawn, anchors);
  usePointer(cy, actions);
  useShownPicture(
    useMemo(
      () =>
        cy &&
        pictureOf(cy, palette, {
          kind: kindsName,
          stage: (stage) => t(`term.AlignmentStage.${stage}`),
        }),
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
        onKeyDown={onCanvasKey(camera)}
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
      {hovered && <Tooltip picture={picture} hovered={hovered} />}
      <Controls camera={camera} />
    </>
  );
}
