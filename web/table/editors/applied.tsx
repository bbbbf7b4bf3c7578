import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "../../i18n/i18n.ts";
import classes from "../filters.module.css";

/** Fields that are applied together, by Enter or the button. */
export function Applied({
  children,
  onApply,
}: {
  children: ReactNode;
  onApply: (values: (name: string) => string) => void;
}) {
  const { t } = useTranslation("table");
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    onApply((name) => {
      const value = values.get(name);
      return typeof value === "string" ? value.trim() : "";
    });
  };
  return (
    <form className={classes.applied} onSubmit={apply}>
      {children}
      <button type="submit">{t("filter.apply")}</button>
    </form>
  );
}
