import { Loader } from "@mantine/core";
import { lazy, Suspense, useEffect } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { BasisLine } from "./basis.tsx";
import { Below } from "./below.tsx";
import { CardWhenNeeded } from "../cards/card-when-needed.tsx";
import { Chosen } from "./chosen.tsx";
import classes from "./explorer.module.css";
import { Heading } from "./heading.tsx";
import { Legend } from "./legend.tsx";
import { Panel } from "./panel.tsx";
import { Safe } from "../look/safe.tsx";
import { Failed, FailedNotice } from "../look/failed.tsx";
import { Missing } from "../look/missing.tsx";
import { Outline } from "../outline/outline.tsx";
import { useIsPrinting } from "../outline/printing.ts";
import { Overview } from "./overview.tsx";
import { useNameOf } from "../scene/use-name-of.ts";
import { HiddenContext, useHiddenOf } from "../scene/use-hidden.ts";
import { useScene } from "../scene/use-scene.ts";
import { useView } from "../view/use-view.ts";
import { opening } from "../view/view.ts";

/** Half of all the code: loaded at once, beside the data, but not before the page. */
const loadCanvas = () => import("../canvas/canvas.tsx");
const Canvas = lazy(() =>
  loadCanvas().then(({ Canvas }) => ({ default: Canvas })),
);

/** The picture with what stands around it, and the card of the thing that is chosen. */
export function Picture() {
  const { t } = useTranslation();
  const { view } = useView();
  const { language } = view;
  const { picture, isLoading, error, retry } = useScene(view);
  const hidden = useHiddenOf(picture);
  const isPrinting = useIsPrinting();
  const nameOf = useNameOf();
  const name = picture && nameOf(picture);
  useEffect(() => {
    document.title = name ? `${name} · ${t("title")}` : t("title");
  }, [name, t]);

  useEffect(() => {
    if (view.form === "canvas") void loadCanvas();
  }, [view.form]);

  return (
    <HiddenContext value={hidden}>
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
                <Below picture={picture} />
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
      <Panel picture={picture}>
        {picture && (
          <Safe retryOn={[view.start]}>
            {picture.alignments.length > 0 ? (
              <Overview
                picture={picture}
                form={view.form === "outline" ? "outline" : "canvas"}
              />
            ) : !picture.centre ? (
              <Chosen picture={picture} />
            ) : (
              <CardWhenNeeded
                key={picture.centre.id}
                id={picture.centre.id}
                picture={picture}
              />
            )}
          </Safe>
        )}
      </Panel>
    </HiddenContext>
  );
}
