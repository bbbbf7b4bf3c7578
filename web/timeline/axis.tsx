import type { KeyboardEvent } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { formatDate } from "../look/format.ts";
import { useLanguage } from "../view/use-view.ts";
import type { Tick } from "./ticks.ts";
import { startOf, yearsOf, type Days, type Unit } from "./time.ts";
import classes from "./timeline.module.css";
import type { Sight } from "./use-sight.ts";
import type { Window } from "./use-window.ts";

interface Props {
  readonly sight: Sight;
  readonly window: Window;
  readonly unit: Unit;
  readonly width: number;
  readonly ticks: readonly Tick[];
  readonly place: (day: number) => number;
  readonly onStart: () => void;
}

/** The years along the top, with the two ends of the window. */
export function Axis(props: Props) {
  const { sight, window, width, ticks, place } = props;
  const days = window.days ?? sight.extent;
  const clamp = (x: number) => Math.min(Math.max(x, 0), width);
  const [left, right] = [clamp(place(days.from)), clamp(place(days.to))];
  return (
    <div className={classes.axis} data-axis>
      {ticks.map(({ day, label, year }) => (
        <span key={day} className={classes.tick} style={{ left: place(day) }}>
          {place(day) + labelRoom < width && (
            <>
              <span>{label}</span>
              <small>{year}</small>
            </>
          )}
        </span>
      ))}
      {window.days && (
        <span
          className={classes.grip}
          data-part="move"
          style={{ left, width: right - left }}
        />
      )}
      <Handle {...props} end="from" days={days} x={left} />
      <Handle {...props} end="to" days={days} x={right} />
    </div>
  );
}

/** A label that begins nearer to the end than this would be cut. */
const labelRoom = 38;

const farther: Record<Unit, number> = { year: 5, month: 12, day: 30 };

function Handle({
  end,
  days,
  x,
  sight,
  window,
  unit,
  onStart,
}: Props & {
  readonly end: "from" | "to";
  readonly days: Days;
  readonly x: number;
}) {
  const { t } = useTranslation("timeline");
  const language = useLanguage();
  const { extent } = sight;
  const shift = (by: number): Days => {
    const isFrom = end === "from";
    const at = days[end];
    // Onto the next whole unit first, then on by units.
    const next = by > 0 ? startOf(at, unit, by) : startOf(at - 1, unit, by + 1);
    return isFrom
      ? { ...days, from: Math.min(next, startOf(days.to - 1, unit)) }
      : { ...days, to: Math.max(next, startOf(days.from, unit, 1)) };
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = {
      ArrowRight: () => shift(1),
      ArrowUp: () => shift(1),
      ArrowLeft: () => shift(-1),
      ArrowDown: () => shift(-1),
      PageUp: () => shift(farther[unit]),
      PageDown: () => shift(-farther[unit]),
      Home: () =>
        end === "from"
          ? { ...days, from: extent.from }
          : { ...days, to: startOf(days.from, unit, 1) },
      End: () =>
        end === "to"
          ? { ...days, to: extent.to }
          : { ...days, from: startOf(days.to - 1, unit) },
    }[event.key];
    if (!key) return;
    event.preventDefault();
    onStart();
    const next = key();
    window.draft(next);
    sight.reach({ from: next[end] - 1, to: next[end] + 1 });
  };
  const settle = () => window.isDraft && window.keep(window.days);
  return (
    <div
      role="slider"
      tabIndex={0}
      className={classes.handle}
      data-part={end}
      data-end={end}
      style={{ left: x }}
      aria-label={t(end === "from" ? "fromHandle" : "toHandle")}
      aria-valuemin={extent.from}
      aria-valuemax={extent.to}
      aria-valuenow={days[end]}
      aria-valuetext={formatDate(yearsOf(days)[end]!, language)}
      onKeyDown={onKeyDown}
      // Held keys would change the address more often than a browser allows.
      onKeyUp={settle}
      onBlur={settle}
    />
  );
}
