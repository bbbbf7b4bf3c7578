import { Popover } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { Mention } from "../cards/parts/mention.tsx";
import { appearance } from "../look/appearance.ts";
import { formatDate, formatNumber } from "../look/format.ts";
import type { KindName } from "../view/kind.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useView } from "../view/use-view.ts";
import { focus } from "../view/moves.ts";
import type { Bin, Mark } from "./arrange.ts";
import { yearsOf, type Days } from "./time.ts";
import classes from "./timeline.module.css";
import type { Entry } from "./use-entries.ts";
import { useSpanText } from "./use-words.ts";

export const rowHeight = 22;
/** Above the first row and below the last, together. */
export const lanePadding = 12;

/** Where a row of a lane stands, from the lane's top. */
export const topOf = (row: number): number => lanePadding / 2 + row * rowHeight;

interface Common {
  /** Which mark the Tab key leads to, of all. */
  readonly isStop: boolean;
  readonly onPoint: (target: HTMLElement | null) => void;
}

/** Whether a name has room for more than its first letters. */
const leastRoom = 54;

/** One date of one thing: a dot for a day, otherwise all the time that it may mean. */
export function EntryMark({
  mark: { item, x, width, row, room },
  isOut,
  isNamed,
  isStop,
  onPoint,
}: Common & {
  readonly mark: Mark<Entry>;
  readonly isOut: boolean;
  readonly isNamed: boolean;
}) {
  const { t } = useTranslation("timeline");
  const { view } = useView();
  const { language } = view;
  const { entity, date, what } = item;
  const isSelected = view.selected.includes(entity.id);
  const { family } = appearance[entity.__typename];
  const name = entity.name[language];
  const label = [name, `${t(`moment.${what}`)} ${formatDate(date, language)}`];
  return (
    <MoveLink
      move={focus(entity.id)}
      className={classes.mark}
      style={{ left: x, top: topOf(row), width }}
      data-mark={item.key}
      data-out={isOut || undefined}
      data-bar={date.length < 10 || undefined}
      data-current={view.focus === entity.id || undefined}
      data-selected={isSelected || undefined}
      aria-description={isSelected ? t("translation:selected") : undefined}
      aria-label={label.join(language === "zh" ? "，" : ", ")}
      tabIndex={isStop ? 0 : -1}
      draggable={false}
      onPointerEnter={(event) => onPoint(event.currentTarget)}
      onPointerLeave={() => onPoint(null)}
      onFocus={(event) => onPoint(event.currentTarget)}
      onBlur={() => onPoint(null)}
    >
      <span
        className={classes.shape}
        style={{
          borderColor: `var(--${family}-line)`,
          background: `var(--${family}-${date.length < 10 ? "fill" : "line"})`,
        }}
      />
      {isNamed && room > leastRoom && (
        <span
          aria-hidden
          className={classes.name}
          style={{ maxWidth: Math.min(room, 190) }}
        >
          {name}
        </span>
      )}
    </MoveLink>
  );
}

/** So many are named where a bin opens; the others are in the list. */
const mostNamed = 12;

/** Dates that stand too close together: their number, which opens. */
export function BinMark({
  bin,
  kind,
  isOut,
  isStop,
  onPoint,
  onLook,
}: Common & {
  readonly bin: Bin<Entry>;
  readonly kind: KindName | null;
  readonly isOut: boolean;
  /** Looks closer; absent where no closer look would part them. */
  readonly onLook: ((days: Days) => void) | null;
}) {
  const { t } = useTranslation("timeline");
  const { view } = useView();
  const spanText = useSpanText();
  const [isOpen, setIsOpen] = useState(false);
  const count = bin.items.length;
  const days = {
    from: Math.min(...bin.items.map(({ days }) => days.from)),
    to: Math.max(...bin.items.map(({ days }) => days.to)),
  };
  const label = t("bin", { count, span: spanText(yearsOf(days)) });
  const family = kind ? appearance[kind].family : "actor";
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      withinPortal
      trapFocus
      returnFocus
      shadow="md"
      width="min(320px, 100vw - 20px)"
      position="bottom"
    >
      <Popover.Target>
        <button
          data-selected={
            bin.items.some(({ entity }) => view.selected.includes(entity.id)) ||
            undefined
          }
          type="button"
          className={classes.bin}
          style={{
            left: bin.x,
            top: topOf(0),
            width: bin.width,
            ...(!isOut && {
              borderColor: `var(--${family}-line)`,
              background: `var(--${family}-fill)`,
              color: "var(--ink)",
            }),
          }}
          data-mark={`bin ${bin.items[0]!.key}`}
          data-out={isOut || undefined}
          aria-label={label}
          tabIndex={isStop ? 0 : -1}
          onClick={() => setIsOpen(!isOpen)}
          onPointerEnter={(event) => onPoint(event.currentTarget)}
          onPointerLeave={() => onPoint(null)}
          onFocus={(event) => onPoint(event.currentTarget)}
          onBlur={() => onPoint(null)}
        >
          {formatNumber(count, view.language)}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.opened} aria-label={label}>
        <p>{label}</p>
        <ul>
          {bin.items.slice(0, mostNamed).map((entry) => (
            <li key={entry.key}>
              <Mention entity={entry.entity} />
              <small>{formatDate(entry.date, view.language)}</small>
            </li>
          ))}
        </ul>
        {count > mostNamed && (
          <p>{t("binRest", { count: count - mostNamed })}</p>
        )}
        {onLook && (
          <button
            type="button"
            className={classes.textButton}
            onClick={() => {
              setIsOpen(false);
              onLook(days);
            }}
          >
            {t("lookCloser")}
          </button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
