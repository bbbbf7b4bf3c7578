import { Loader } from "@mantine/core";
import { Suspense } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { Safe } from "../look/safe.tsx";
import { useView } from "../view/use-view.ts";
import classes from "./explorer.module.css";
import { ownForms, type OwnForm } from "./forms.ts";
import { Panel, useHasPanel } from "./panel.tsx";

/** A form with a subject of its own, and the card of what is chosen in it. */
export function StandaloneForm({ form }: { form: OwnForm }) {
  const { t } = useTranslation();
  const { view } = useView();
  const hasCard = useHasPanel() && view.focus !== null;
  const Form = ownForms[form];
  return (
    <>
      <main
        id="content"
        className={`${classes.main} ${hasCard ? "" : classes.whole}`}
        tabIndex={-1}
      >
        <Safe retryOn={[view]}>
          <Suspense
            fallback={
              <Loader className={classes.loader} aria-label={t("loading")} />
            }
          >
            <Form />
          </Suspense>
        </Safe>
      </main>
      <Panel picture={null} />
    </>
  );
}
