import type { ReactNode } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { MoveLink } from "../view/move-link.tsx";
import { showTable } from "../view/moves.ts";
import classes from "./finance.module.css";
import { Badge } from "./shown.tsx";

/** A section of a card that a layer adds, told apart by the name of its data set. */
export const LayerSection = ({
  id,
  title,
  of,
  children,
}: {
  readonly id: string;
  readonly title: string;
  /** The kind of its records. */
  readonly of: string;
  readonly children: ReactNode;
}) => (
  <section className={classes.finance} aria-labelledby={id}>
    <h3 id={id}>
      <span>{title}</span> <Badge of={of} />
    </h3>
    {children}
  </section>
);

/** Leads to all records of such a section, in the table. */
export function InTable({
  of,
  where,
  count,
}: {
  readonly of: Parameters<typeof showTable>[0];
  readonly where: Parameters<typeof showTable>[1];
  readonly count: number;
}) {
  const { t } = useTranslation();
  return (
    <p>
      <MoveLink move={showTable(of, where)}>
        {t("card.inTable", { count })}
      </MoveLink>
    </p>
  );
}
