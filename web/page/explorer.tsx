import { Loader } from "@mantine/core";
import { lazy, Suspense, useEffect } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import classes from "./explorer.module.css";
import { EmbeddedBar } from "./embedded-bar.tsx";
import { isOfPicture } from "./forms.ts";
import { Header } from "./header.tsx";
import { Picture } from "./picture.tsx";
import { PrintedAddress } from "./printed-address.tsx";
import { RecordsNotice } from "./records-notice.tsx";
import { StandaloneForm } from "./standalone-form.tsx";
import { Toolbar } from "./toolbar.tsx";
import { VersionNotice } from "./version-notice.tsx";
import { LayersWhenNeeded } from "../layers/when-needed.tsx";
import { Safe } from "../look/safe.tsx";
import { Search } from "../search/search.tsx";
import { toUrl } from "../view/url.ts";
import { useView } from "../view/use-view.ts";
import { aboutData } from "../view/view.ts";

const AboutPage = lazy(async () => ({
  default: (await import("./about.tsx")).AboutPage,
}));

const UnreadNotice = lazy(async () => ({
  default: (await import("./unread-notice.tsx")).UnreadNotice,
}));

/** As it was opened: what is not understood of an address is gone from the next. */
const arrivedAt = location.pathname + location.search;

/** The whole page, as its address says. */
export function Explorer() {
  const { t } = useTranslation();
  const { view, go } = useView();
  const { language } = view;
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
    // A first visit has no language in its address, and a citation may have its punctuation.
    const canonical = new URL(toUrl(view), location.href);
    if (location.pathname !== canonical.pathname) go((view) => view, "replace");
  }, [go, view, language]);
  return (
    <div className={classes.page} data-embedded={view.embed || undefined}>
      <a className={classes.skip} href="#content">
        {t("skip")}
      </a>
      <Safe retryOn={[view]}>
        {view.embed ? (
          <EmbeddedBar />
        ) : (
          <>
            <Header />
            <Toolbar />
          </>
        )}
        <div className={classes.notices}>
          <RecordsNotice />
          <VersionNotice />
          {arrivedAt.includes("?") && (
            <Suspense fallback={null}>
              <UnreadNotice url={arrivedAt} />
            </Suspense>
          )}
          {view.layers.length > 0 && <LayersWhenNeeded as="notice" />}
        </div>
      </Safe>
      {view.start === aboutData ? (
        <main
          id="content"
          className={`${classes.main} ${classes.whole} ${classes.scrolling}`}
          tabIndex={-1}
        >
          <Safe retryOn={[view]}>
            <Suspense
              fallback={
                <Loader className={classes.loader} aria-label={t("loading")} />
              }
            >
              <AboutPage />
            </Suspense>
          </Safe>
        </main>
      ) : isOfPicture(view.form) ? (
        <Picture />
      ) : (
        <StandaloneForm form={view.form} />
      )}
      <Safe retryOn={[view]}>
        <PrintedAddress />
      </Safe>
      {!view.embed && (
        <Safe retryOn={[view.search]}>
          <Search />
        </Safe>
      )}
    </div>
  );
}
