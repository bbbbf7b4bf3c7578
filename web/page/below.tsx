import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { Glyph } from "../look/glyph.tsx";
import type { Scene } from "../scene/scene.ts";
import { go, useView } from "../view/use-view.ts";
import type { Move } from "../view/view.ts";
import classes from "./below.module.css";

const TimelineStrip = lazy(async () => ({
  default: (await import("../timeline/strip.tsx")).TimelineStrip,
}));

const turn =
  (isBelow: boolean): Move =>
  (view) => ({ ...view, timeline: { ...view.timeline, isBelow } });

/** The timeline under the canvas, where the reader has put it. */
export function Below({ picture }: { picture: Scene }) {
  const { view } = useView();
  const ids = useMemo(
    () =>
      new Set([
        ...picture.things.keys(),
        ...picture.lines.flatMap(({ claims }) => claims),
      ]),
    [picture],
  );
  return (
    view.timeline.isBelow && (
      <Suspense fallback={<div className={classes.room} />}>
        <TimelineStrip ids={ids} onClose={() => go(turn(false))} />
      </Suspense>
    )
  );
}

/** Puts the timeline under the canvas; the timeline itself takes it away. */
export function TimelineButton() {
  const { t } = useTranslation();
  const { view } = useView();
  return (
    !view.timeline.isBelow && (
      <button
        type="button"
        className={classes.open}
        onClick={() => go(turn(true))}
      >
        <Glyph name="timeline" size={15} />
        <span>{t("form.timeline")}</span>
      </button>
    )
  );
}
