import { useElementSize, useMergedRef } from "@mantine/hooks";
import { useMemo, useState, type KeyboardEvent } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { formatNumber } from "../look/format.ts";
import { KindIcon } from "../look/kind-icon.tsx";
import type { KindName } from "../view/kind.ts";
import { useLanguage } from "../view/use-view.ts";
import { arranged, dotSize, type Lane } from "./arrange.ts";
import { Axis } from "./axis.tsx";
import { BinMark, EntryMark, lanePadding, rowHeight } from "./marks.tsx";
import { ticksOf } from "./ticks.ts";
import { doMeet, pointedUnit, type Days } from "./time.ts";
import classes from "./timeline.module.css";
import { pointedAt, Tip, type Pointed } from "./tip.tsx";
import { useBrush } from "./use-brush.ts";
import type { Entry } from "./use-entries.ts";
import type { Sight } from "./use-sight.ts";
import type { Window } from "./use-window.ts";

interface Row {
  /** Null for a lane of all kinds. */
  readonly kind: KindName | null;
  readonly entries: readonly Entry[];
}

interface Props {
  readonly lanes: readonly Row[];
  readonly maxRows: number;
  readonly sight: Sight;
  readonly window: Window;
  /** Called when the reader begins to choose a window. */
  readonly onStart: () => void;
  readonly onWidth: (width: number) => void;
}

/** Dots and bars along the years, a lane for each kind, and a window over them. */
export function Chart(props: Props) {
  const { lanes, maxRows, sight, window, onStart, onWidth } = props;
  const { t } = useTranslation("timeline");
  const language = useLanguage();
  const { ref: measured, width } = useElementSize();
  const { days } = sight;
  const unit = pointedUnit(days, width || 1);
  const { plot, pointer } = useBrush({ sight, window, width, unit, onStart });
  const ref = useMergedRef(measured, plot, (element: HTMLElement | null) => {
    if (element) onWidth(element.clientWidth);
  });
  const place = useMemo(
    () => (day: number) => ((day - days.from) / (days.to - days.from)) * width,
    [days.from, days.to, width],
  );
  const ticks = useMemo(
    () => (width > 0 ? ticksOf(days, width, language) : []),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the same days may come as another object
    [days.from, days.to, width, language],
  );
  const drawn = useMemo(
    () =>
      lanes.map(({ kind, entries }) => ({
        kind,
        count: entries.length,
        lane: arranged(
          entries
            .map((item) => shapeOf(item, place))
            .filter(({ x, width: own }) => x + own > 0 && x < width),
          maxRows,
          width,
        ),
      })),
    [lanes, place, width, maxRows],
  );
  const [stop, setStop] = useState<string | null>(null);
  const [pointed, setPointed] = useState<
    (Pointed & { readonly place: typeof place }) | null
  >(null);
  const keys = drawn.flatMap(({ lane }) => keysOf(lane));
  const current = stop !== null && keys.includes(stop) ? stop : keys[0];
  const isOut = (own: Days) =>
    window.days !== null && !doMeet(own, window.days);
  const point = (target: HTMLElement | null) =>
    setPointed(target && { ...pointedAt(target), place });
  const canLookCloser = days.to - days.from > 20;
  return (
    <div
      className={classes.chart}
      style={{ "--drawn-width": width } as object}
      ref={ref}
      {...pointer}
      data-window={window.days !== null || undefined}
    >
      <Axis {...{ sight, window, unit, width, ticks, place, onStart }} />
      <div className={classes.ground} aria-hidden>
        {ticks.map(({ day }) => (
          <i key={day} style={{ left: place(day) }} />
        ))}
        {window.days && (
          <Shade place={place} days={window.days} width={width} />
        )}
      </div>
      <div
        className={classes.lanes}
        role="group"
        aria-label={t("marks")}
        onKeyDown={(event) => onArrow(event)}
        onFocus={({ target }) =>
          setStop((target as HTMLElement).dataset["mark"] ?? stop)
        }
      >
        {drawn.map(({ kind, count, lane }) => (
          <div
            key={kind ?? "all"}
            className={classes.lane}
            style={{ height: lane.rows * rowHeight + lanePadding }}
            role="group"
            aria-label={
              kind
                ? t("lane", { kind: t(`translation:kinds.${kind}`), count })
                : undefined
            }
          >
            {kind && (
              <span className={classes.laneName} aria-hidden>
                <KindIcon kind={kind} />
                <span>{t(`translation:kinds.${kind}`)}</span>
                <small>{formatNumber(count, language)}</small>
              </span>
            )}
            <div className={classes.track}>
              {lane.marks.map((mark) => (
                <EntryMark
                  key={mark.item.key}
                  mark={mark}
                  isOut={isOut(mark.item.days)}
                  isNamed={kind !== null}
                  isStop={mark.item.key === current}
                  onPoint={point}
                />
              ))}
              {lane.bins.map((bin) => (
                <BinMark
                  key={bin.items[0]!.key}
                  bin={bin}
                  kind={kind}
                  isOut={bin.items.every((each) => isOut(each.days))}
                  isStop={binKey(bin.items) === current}
                  onPoint={point}
                  onLook={
                    canLookCloser
                      ? (own) => sight.look(around(own, days))
                      : null
                  }
                />
              ))}
            </div>
          </div>
        ))}
      </div>
      {/* Once the marks are placed anew, nothing is known of what lies under the pointer. */}
      {pointed?.place === place && keys.includes(pointed.key) && (
        <Tip pointed={pointed} lanes={lanes} width={width} />
      )}
    </div>
  );
}

/** At least a dot, around the middle of what the date may mean. */
function shapeOf(item: Entry, place: (day: number) => number) {
  const [from, to] = [place(item.days.from), place(item.days.to)];
  const isDay = item.date.length === 10;
  const width = isDay ? dotSize : Math.max(dotSize, to - from - 1);
  return { item, x: (from + to) / 2 - width / 2, width };
}

const binKey = (items: readonly Entry[]) => `bin ${items[0]!.key}`;

const keysOf = ({ marks, bins }: Lane<Entry>) => [
  ...marks.map(({ item }) => item.key),
  ...bins.map(({ items }) => binKey(items)),
];

/** Days with some room around them, never more than is in sight already. */
function around({ from, to }: Days, sight: Days): Days {
  const length = Math.min(
    Math.max((to - from) * 1.5, 14),
    (sight.to - sight.from) / 3,
  );
  const middle = (from + to) / 2;
  return { from: middle - length / 2, to: middle + length / 2 };
}

/** What lies outside the window, in shade. */
function Shade({
  place,
  days,
  width,
}: {
  readonly place: (day: number) => number;
  readonly days: Days;
  readonly width: number;
}) {
  const clamp = (x: number) => Math.min(Math.max(x, 0), width);
  const [left, right] = [clamp(place(days.from)), clamp(place(days.to))];
  return (
    <>
      <b style={{ left: 0, width: left }} />
      <b style={{ left: right, width: width - right }} />
    </>
  );
}

/** Arrow keys lead from mark to mark: along a lane, and to the nearest one of the next. */
function onArrow(event: KeyboardEvent<HTMLElement>) {
  const { key, currentTarget } = event;
  const from = (event.target as HTMLElement).closest<HTMLElement>(
    "[data-mark]",
  );
  const [dx, dy] =
    {
      ArrowRight: [1, 0],
      ArrowLeft: [-1, 0],
      ArrowDown: [0, 1],
      ArrowUp: [0, -1],
    }[key] ?? [];
  if (!from || dx === undefined || dy === undefined) return;
  const middle = (element: Element) => {
    const { x, width } = element.getBoundingClientRect();
    return x + width / 2;
  };
  const here = middle(from);
  const distance = (element: Element) => Math.abs(middle(element) - here);
  const lanes = [...currentTarget.children].filter((lane) =>
    lane.querySelector("[data-mark]"),
  );
  const at = lanes.findIndex((lane) => lane.contains(from));
  const marksOf = (lane: Element | undefined) => [
    ...(lane?.querySelectorAll<HTMLElement>("[data-mark]") ?? []),
  ];
  const next =
    dy === 0
      ? (() => {
          const row = marksOf(lanes[at]).sort((a, b) => middle(a) - middle(b));
          return row[row.indexOf(from) + dx];
        })()
      : marksOf(lanes[at + dy]).sort((a, b) => distance(a) - distance(b))[0];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
