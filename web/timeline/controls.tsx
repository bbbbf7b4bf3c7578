import { SegmentedControl } from "@mantine/core";
import { useTranslation } from "../i18n/i18n.ts";
import { Glyph } from "../look/glyph.tsx";
import { clocks } from "../view/parts/filters.ts";
import { useView } from "../view/use-view.ts";
import { during } from "../view/hiding.ts";
import { inSight, units, type Unit } from "./time.ts";
import classes from "./timeline.module.css";
import type { Sight } from "./use-sight.ts";

/** Which of its dates places a thing in time. */
export function ClockControl() {
  const { t } = useTranslation("timeline");
  const { view, go } = useView();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t("clock.label")}
      value={view.filters.clock}
      onChange={(clock) => go(during(view.filters.years, clock))}
      data={clocks.map((clock) => ({
        value: clock,
        label: t(`clock.${clock}`),
      }))}
    />
  );
}

/** The unit that what is in sight was zoomed to, or comes nearest to. */
function nearestUnit({ days }: Sight, width: number): Unit {
  const length = days.to - days.from;
  if (length <= inSight.day(width) * 1.5) return "day";
  return length <= inSight.month(width) * 1.5 ? "month" : "year";
}

/** How near one looks. */
export function ZoomControls({
  sight,
  width,
}: {
  readonly sight: Sight;
  readonly width: number;
}) {
  const { t } = useTranslation("timeline");
  const buttons = [
    ["plus", "zoomIn", () => sight.zoomBy(0.6)],
    ["minus", "zoomOut", () => sight.zoomBy(1 / 0.6)],
    ["fit", "fit", () => sight.look(sight.extent)],
  ] as const;
  return (
    <div className={classes.zoom}>
      <SegmentedControl
        size="xs"
        aria-label={t("unit.label")}
        value={nearestUnit(sight, width)}
        onChange={(unit) => sight.zoomTo(unit, width)}
        data={units.map((unit) => ({ value: unit, label: t(`unit.${unit}`) }))}
      />
      <span className={classes.buttons}>
        {buttons.map(([glyph, name, act]) => (
          <button
            key={name}
            type="button"
            onClick={act}
            aria-label={t(name)}
            title={t(name)}
          >
            <Glyph name={glyph} size={16} />
          </button>
        ))}
      </span>
    </div>
  );
}
