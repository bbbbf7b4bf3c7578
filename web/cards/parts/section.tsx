import { useId, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./parts.module.css";

interface Props {
  readonly title: string;
  readonly shown: number;
  /** How many there are; more than are shown says so. */
  readonly total?: number;
  readonly children: ReactNode;
}

/** A part of a card, with an honest count; nothing to show takes no room. */
export function Section({ title, shown, total = shown, children }: Props) {
  const { t } = useTranslation();
  const id = useId();
  if (shown === 0) return null;
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h3 id={id}>
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
    </section>
  );
}
