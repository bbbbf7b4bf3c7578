import { useTranslation } from "../i18n/i18n.ts";
import { formatDate } from "../look/format.ts";
import { useLanguage } from "../view/use-view.ts";
import type { KindName } from "../view/kind.ts";
import classes from "./timeline.module.css";
import type { Entry } from "./use-entries.ts";

/** Measured when it is pointed at: a mark may leave the page while the pointer rests where it was. */
export interface Pointed {
  readonly key: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a mark stands in its chart. */
export function pointedAt(mark: HTMLElement): Pointed {
  const box = mark.getBoundingClientRect();
  const chart = mark.closest(`.${classes.chart}`)!.getBoundingClientRect();
  return {
    key: mark.dataset["mark"]!,
    left: box.left - chart.left,
    right: box.right - chart.left,
    bottom: box.bottom - chart.top,
  };
}

interface Props {
  readonly pointed: Pointed;
  readonly lanes: readonly {
    readonly kind: KindName | null;
    readonly entries: readonly Entry[];
  }[];
  readonly width: number;
}

/** The name and date of what the mouse or the keyboard points at. */
export function Tip({ pointed, lanes, width }: Props) {
  const { t } = useTranslation("timeline");
  const language = useLanguage();
  const entry = lanes
    .flatMap(({ entries }) => entries)
    .find((each) => each.key === pointed.key);
  if (!entry) return null;
  const { left, right, bottom } = pointed;
  const isRight = left > width / 2;
  const { entity, date, what } = entry;
  return (
    <div
      className={classes.tip}
      aria-hidden
      style={{
        top: bottom + 4,
        ...(isRight
          ? { right: Math.max(0, width - right) }
          : { left: Math.max(0, left) }),
      }}
    >
      <strong>{entity.name[language]}</strong>
      <span>
        {`${t(`translation:kind.${entity.__typename}`)} · ${t(`moment.${what}`)} · ${formatDate(date, language)}`}
      </span>
    </div>
  );
}
