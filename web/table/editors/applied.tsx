import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "../../i18n/i18n.ts";
import classes from "../filters.module.css";
import type { Condition } from "../list.ts";
import { compact, partsOf, type Props } from "./condition.ts";

/** Fields that are applied together, by Enter or the button; whether the field must be known stays as it is. */
export function Applied({
  given,
  onChange,
  conditionOf,
  children,
}: Pick<Props, "given" | "onChange"> & {
  readonly conditionOf: (value: (name: string) => string) => Condition;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation("table");
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const condition = conditionOf((name) => {
      const value = values.get(name);
      return typeof value === "string" ? value.trim() : "";
    });
    onChange(compact({ ...condition, isKnown: partsOf(given)["isKnown"] }));
  };
  return (
    <form
      key={JSON.stringify(given)}
      className={classes.applied}
      onSubmit={apply}
    >
      {children}
      <button type="submit">{t("filter.apply")}</button>
    </form>
  );
}
