import { useTranslation } from "../i18n/i18n.ts";
import classes from "./finance.module.css";
import "./words.ts";

/** Marks a record of finance that no total adds, and says why. */
export function LeftOut({ isUmbrella }: { readonly isUmbrella: boolean }) {
  const { t } = useTranslation("layers");
  const why = isUmbrella ? "umbrella" : "notAdvised";
  return (
    <span className={classes.leftOut} title={t(`${why}Long`)}>
      {t(why)}
    </span>
  );
}
