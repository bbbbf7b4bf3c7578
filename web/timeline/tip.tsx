import { useTranslation } from "react-i18next";
import { formatDate } from "../look/format.ts";
import { useLanguage } from "../view/use-view.ts";
import type { KindName } from "../view/kind.ts";
import classes from "./timeline.module.css";
import type { Entry } from "./use-entries.ts";

export interface Pointed {
  readonly target: HTMLElement;
  readonly key: string;
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
export function Tip({ pointed: { target, key }, lanes, width }: Props) {
  const { t } = useTranslation(["timeline", "translation"]);
  const language = useLanguage();
  const entry = lanes
    .flatMap(({ entries }) => entries)
    .find((each) => each.key === key);
  if (!entry) return null;
  const chart = target.closest(`.${classes.chart}`)!.getBoundingClientRect();
  const box = target.getBoundingClientRect();
  const [left, right] = [box.left - chart.left, box.right - chart.left];
  const isRight = left > width / 2;
  const { entity, date, what } = entry;
  return (
    <div
      className={classes.tip}
      aria-hidden
      style={{
        top: box.bottom - chart.top + 4,
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
