import { useQuery } from "../ask/use-query.ts";
import { useTranslation } from "../i18n/i18n.ts";
import { toUrl } from "../view/url.ts";
import { shortVersion, useView } from "../view/use-view.ts";
import { BasisDocument } from "./basis.tsx";
import classes from "./explorer.module.css";

/** At the foot of the paper, however it is printed: where the view is found again, and of which data it is. */
export function PrintedAddress() {
  const { t } = useTranslation();
  const { view } = useView();
  const version = useQuery(BasisDocument, {}).data?.about.version;
  return (
    <footer className={classes.printed}>
      <span>{location.origin + toUrl({ ...view, search: null })}</span>
      <span>
        {version &&
          ` · ${t("version.printed", { version: shortVersion(version) })}`}
      </span>
    </footer>
  );
}
