import { useComputedColorScheme } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Shape } from "../layout/blocks.ts";
import { palettes } from "../look/palette.ts";
import type { Scene } from "../scene/scene.ts";
import { useView } from "../view/use-view.ts";
import { collapse, expand, focus } from "../view/view.ts";
import { captionsOf } from "./captions.ts";
import classes from "./canvas.module.css";
import { Controls } from "./controls.tsx";
import { useCytoscape } from "./cytoscape.ts";
import { elementsOf } from "./elements.ts";
import { useHover, usePointer } from "./pointer.ts";
import { usePositions } from "./positions.ts";
import { useElements, useFocus, useHidden, useLooks } from "./sync.ts";
import { Tooltip } from "./tooltip.tsx";
import { onCanvasKey, useViewport, zoomBy } from "./viewport.ts";

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
  const palette = palettes[useComputedColorScheme("light")];

  const captions = useMemo(
    () => captionsOf(picture, shape, language),
    [picture, shape, language],
  );
  const plan = useMemo(
    () => ({
      shape,
      fan: picture.fan,
      rings: picture.rings,
      boxes: [...captions.values()].map(({ id, width, height }) => ({
        id,
        width,
        height,
      })),
      pairs: picture.lines.map(({ from, to }) => [from, to] as const),
    }),
    [picture, captions, shape],
  );
  const placed = usePositions(plan);
  const elements = useMemo(
    () =>
      elementsOf(
        picture,
        captions,
        new Map(placed.map((box) => [box.id, box])),
        shape,
      ),
    [picture, captions, placed, shape],
  );
  const newest = useMemo(() => {
    const last = picture.rings.at(-1);
    return last ? [last.anchor, ...last.fresh] : [];
  }, [picture]);
  const doings = useMemo(
    () => ({
      open: (id: string | null) => go(focus(id)),
      toggle: (id: string) =>
        go((view) =>
          (view.expanded.includes(id) ? collapse : expand)(id)(view),
        ),
    }),
    [go],
  );

  const [cy, attach] = useCytoscape();
  useLooks(cy, palette);
  useElements(cy, elements);
  useHidden(cy, elements, view.hidden);
  useFocus(cy, elements, view.focus);
  usePointer(cy, doings);
  const hovered = useHover(cy);
  const pictureKey = `${picture.centre.id} ${shape} ${language}`;
  const { fit } = useViewport(cy, {
    placed,
    shape,
    pictureKey,
    newest,
    focus: view.focus,
  });

  return (
    <>
      <div
        ref={attach}
        className={classes.canvas}
        role="application"
        tabIndex={0}
        aria-label={t("picture.label", {
          count: elements.filter(({ group }) => group === "nodes").length,
          name: picture.centre.name[language],
        })}
        data-drawn={elements.length > 0}
        onKeyDown={onCanvasKey(cy, fit)}
      />
      {hovered && <Tooltip picture={picture} hovered={hovered} />}
      <Controls
        onIn={() => zoomBy(cy, 1.25)}
        onOut={() => zoomBy(cy, 0.8)}
        onFit={fit}
      />
    </>
  );
}
