import { use, useId, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ListLength } from "./list-length.ts";
import classes from "./parts.module.css";

interface Props {
  readonly title: string;
  readonly shown: number;
  /** How many there are; more than are shown says so. */
  readonly total?: number;
  readonly children: ReactNode;
}

/** A part of a card, with an honest count that leads to all of it; nothing to show takes no room. */
export function Section({ title, shown, total = shown, children }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { isLoading, showAll } = use(ListLength);
  if (shown === 0) return null;
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        <span>{title}</span>
        {total > shown ? (
          <span className={classes.count}>
            {t("card.moreOf", { shown, total })}
          </span>
        ) : (
          total > 1 && <span className={classes.count}>{total}</span>
        )}
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
