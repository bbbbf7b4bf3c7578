import { useTranslation } from "../i18n/i18n.ts";
import { toUrl } from "../view/url.ts";
import { useView } from "../view/use-view.ts";
import classes from "./explorer.module.css";

/** Over a view in a frame: where it is from, and the way to all of it. */
export function EmbeddedBar() {
  const { t } = useTranslation();
  const { view } = useView();
  return (
    <p className={classes.embedded}>
      <img src="/icon.svg" alt="" width={18} height={18} />
      <span>Silkgraph</span>
      <a href={toUrl({ ...view, embed: false })} target="_blank" rel="noopener">
        {t("wholeView")}
      </a>
    </p>
  );
}
