import { Button } from "@mantine/core";
import { askAnew, useQuery } from "../ask/use-query.ts";
import { useEffect } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { setDataVersion, shortVersion, useView } from "../view/use-view.ts";
import { BasisDocument } from "./basis.tsx";
import classes from "../look/missing.module.css";

/** Says that the address was made from other data than those that are shown. */
export function VersionNotice() {
  const { t } = useTranslation();
  const { view, go } = useView();
  const version = useQuery(BasisDocument, {}).data?.about.version;
  useEffect(() => {
    // An editor has saved at the desk, in another tab of this browser.
    const desk = new BroadcastChannel("silkgraph");
    desk.onmessage = () => void askAnew();
    return () => desk.close();
  }, []);
  useEffect(() => {
    if (version) setDataVersion(version);
  }, [version, view.version]);
  if (!version || view.version === null || version.startsWith(view.version))
    return null;
  const now = shortVersion(version);
  return (
    <div className={classes.notice} role="status">
      <p>{t("version.other", { then: view.version, now })}</p>
      <Button
        size="xs"
        variant="default"
        onClick={() => go((view) => ({ ...view, version: now }), "replace")}
      >
        {t("version.goOn")}
      </Button>
    </div>
  );
}
