import { Drawer, Loader } from "@mantine/core";
import { useHotkeys, useMediaQuery } from "@mantine/hooks";
import { lazy, Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { AboutPage } from "./about.tsx";
import { BasisLine } from "./basis.tsx";
import { Card } from "../cards/card.tsx";
import classes from "./explorer.module.css";
import { Header } from "./header.tsx";
import { Heading } from "./heading.tsx";
import { Legend } from "./legend.tsx";
import { Safe } from "../look/safe.tsx";
import { Failed, FailedNotice } from "../look/failed.tsx";
import { Missing } from "../look/missing.tsx";
import { Outline } from "../outline/outline.tsx";
import { useIsPrinting } from "../outline/printing.ts";
import { Overview } from "./overview.tsx";
import { useCardFocus } from "./use-card-focus.ts";
import { useScene } from "../scene/use-scene.ts";
import { RecordsNotice } from "./records-notice.tsx";
import { Search } from "../search/search.tsx";
import { toUrl } from "../view/url.ts";
import { useView } from "../view/use-view.ts";
import { aboutData, focus, opening } from "../view/view.ts";

/** Half of all the code: loaded at once, beside the data, but not before the page. */
const loadCanvas = () => import("../canvas/canvas.tsx");
const Canvas = lazy(() =>
  loadCanvas().then(({ Canvas }) => ({ default: Canvas })),
);

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
    <div className={classes.page}>
      <a className={classes.skip} href="#content">
        {t("skip")}
      </a>
      <Safe retryOn={[view]}>
        <Header />
        <RecordsNotice />
      </Safe>
      {view.start === aboutData ? (
        <main
          id="content"
          className={`${classes.main} ${classes.whole}`}
          tabIndex={-1}
        >
          <Safe retryOn={[view]}>
            <AboutPage />
          </Safe>
        </main>
      ) : (
        <Picture />
      )}
      <Safe retryOn={[view.search]}>
        <Search />
      </Safe>
    </div>
  );
}

/** The picture with what stands around it, and the card of the thing that is chosen. */
function Picture() {
  const { t } = useTranslation();
  const { view, go } = useView();
  const { language } = view;
  const { picture, isLoading, error, retry } = useScene(view);
  const isPrinting = useIsPrinting();
  const hasPanel = useMediaQuery("(min-width: 1100px)", false, {
    getInitialValueInEffect: false,
  });
  const name = picture?.centre.name[language];
  useEffect(() => {
    document.title = name ? `${name} · ${t("title")}` : t("title");
  }, [name, t]);

  useEffect(() => {
    if (view.form === "canvas") void loadCanvas();
  }, [view.form]);

  useCardFocus(view.focus);
  useHotkeys([
    ["Escape", () => view.search === null && view.focus && go(focus(null))],
  ]);

  const card = view.focus && (
    <Safe retryOn={[view.focus]}>
      <Card key={view.focus} id={view.focus} picture={picture} isOpened />
    </Safe>
  );
  return (
    <>
      <main id="content" className={classes.main} tabIndex={-1}>
        {error && !picture ? (
          <Failed error={error} onRetry={retry} isPage />
        ) : picture === null ? (
          <Missing
            isPage
            title={t("unknown")}
            hint={t("unknownHint", { id: view.start })}
          />
        ) : !picture ? (
          <Loader className={classes.loader} aria-label={t("loading")} />
        ) : (
          <>
            <Safe retryOn={[view]}>
              <Heading picture={picture} isLoading={isLoading} />
            </Safe>
            {error && <FailedNotice error={error} onRetry={retry} />}
            {view.form === "canvas" && (
              <Safe retryOn={[view]}>
                <Suspense
                  fallback={
                    <Loader
                      className={classes.loader}
                      aria-label={t("loading")}
                    />
                  }
                >
                  <Canvas picture={picture} />
                </Suspense>
                <Legend picture={picture} />
              </Safe>
            )}
            {(view.form === "outline" || isPrinting) && (
              <Safe retryOn={[view]}>
                <Outline
                  picture={picture}
                  isForPrint={view.form === "canvas"}
                />
              </Safe>
            )}
            {view.start === opening(language).start && (
              <Safe retryOn={[view]}>
                <BasisLine />
              </Safe>
            )}
          </>
        )}
      </main>
      {hasPanel ? (
        <aside className={classes.panel} aria-label={t("card.facts")}>
          {card ||
            (picture && (
              <Safe retryOn={[view.start]}>
                {picture.alignments.length > 0 ? (
                  <Overview picture={picture} form={view.form} />
                ) : (
                  <Card
                    key={picture.centre.id}
                    id={picture.centre.id}
                    picture={picture}
                  />
                )}
              </Safe>
            ))}
        </aside>
      ) : (
        <Drawer
          opened={Boolean(view.focus)}
          onClose={() => go(focus(null))}
          // As everywhere: by the key of the whole page, which dialogs over the card keep to themselves.
          closeOnEscape={false}
          position="bottom"
          size="74%"
          withCloseButton={false}
          padding={0}
          radius="lg"
          overlayProps={{ backgroundOpacity: 0.25 }}
          attributes={{ content: { "aria-label": t("card.facts") } }}
        >
          {card}
        </Drawer>
      )}
    </>
  );
}
