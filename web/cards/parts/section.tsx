import { use, useId, useRef, type ReactNode } from "react";
import { useTranslation } from "../../i18n/i18n.ts";
import { formatNumber } from "../../look/format.ts";
import type { ConnectionName } from "../../view/connection.ts";
import { MoveLink } from "../../view/move-link.tsx";
import { useLanguage } from "../../view/use-view.ts";
import { ListLength } from "./list-length.ts";
import classes from "./parts.module.css";
import { OneOfSeveral, Whole } from "./whole.ts";

interface Props {
  readonly title: string;
  readonly shown: number;
  /** How many there are; more than are shown says so. */
  readonly total?: number;
  /** The connection that it shows a part of: its count leads to a table of all of it. */
  readonly connection?: ConnectionName;
  readonly children: ReactNode;
}

/** A part of a card, with an honest count that leads to all of it; nothing to show takes no room. */
export function Section({
  title,
  shown,
  total = shown,
  connection,
  children,
}: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { isLoading, showAll } = use(ListLength);
  const wholeOf = use(Whole);
  const isOneOfSeveral = use(OneOfSeveral);
  if (shown === 0) return null;
  const whole = connection ? wholeOf(connection) : null;
  const count =
    total > shown
      ? t("card.moreOf", { shown, total })
      : total > 1
        ? formatNumber(total, language)
        : null;
  return (
    <section
      className={classes.section}
      aria-labelledby={id}
      role={isOneOfSeveral ? "group" : undefined}
    >
      <h3 id={id} ref={heading} tabIndex={-1}>
        <span>{title}</span>
        {count !== null &&
          (whole ? (
            <MoveLink
              className={classes.count}
              move={whole}
              title={t("card.inTable", { count: total })}
            >
              {count}
            </MoveLink>
          ) : (
            <span className={classes.count}>{count}</span>
          ))}
      </h3>
      {children}
      {total > shown && (showAll || isLoading) && (
        <button
          type="button"
          className={classes.all}
          disabled={isLoading}
          onClick={() => {
            // The button goes away once everything is there.
            heading.current?.focus({ preventScroll: true });
            showAll?.();
          }}
        >
          {t("card.showAll", { count: total })}
        </button>
      )}
    </section>
  );
}
