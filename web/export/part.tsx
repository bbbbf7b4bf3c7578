import { useId, type ReactNode } from "react";
import classes from "./menu.module.css";

/** A part of the menu under its heading. */
export function Part({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <div>
        <div>{children}</div>
        <p className={classes.note}>{note}</p>
      </div>
    </section>
  );
}

/** One thing that can be had, what it is for, and the ways to have it. */
export function Row({
  name,
  use,
  children,
}: {
  readonly name: ReactNode;
  readonly use?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes.row}>
      <span className={classes.name}>
        <span>{name}</span>
        <small>{use}</small>
      </span>
      <span className={classes.ways}>{children}</span>
    </div>
  );
}
