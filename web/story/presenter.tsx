import { ActionIcon, Button } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useEffect } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { Glyph } from "../look/glyph.tsx";
import { fromUrl } from "../view/url.ts";
import { useView } from "../view/use-view.ts";
import classes from "./story.module.css";
import { present, useStory } from "./use-story.ts";
import "./words.ts";

/** Shows the pages of the story one by one, over the forms that they show. */
export function Presenter() {
  const { t } = useTranslation("story");
  const { go } = useView();
  const { story, at } = useStory();
  const page = at === null ? undefined : story.pages[at];
  const url = page?.url;
  useEffect(() => {
    // In the reader's own language: the story was written in another's.
    if (url !== undefined)
      go(({ language }) => ({ ...fromUrl(url, language), language }));
  }, [go, url, at]);
  const step = (by: number) => {
    const next = (at ?? 0) + by;
    if (story.pages[next]) present(next);
  };
  useHotkeys([
    ["ArrowRight", () => step(1)],
    ["PageDown", () => step(1)],
    ["ArrowLeft", () => step(-1)],
    ["PageUp", () => step(-1)],
  ]);
  if (!page || at === null) return null;
  return (
    <section className={classes.presenter} aria-label={t("presenter")}>
      <ActionIcon
        variant="default"
        size={36}
        disabled={at === 0}
        aria-label={t("previous")}
        onClick={() => step(-1)}
      >
        <Glyph name="back" />
      </ActionIcon>
      <p aria-live="polite">
        <small>{t("page", { page: at + 1, pages: story.pages.length })}</small>
        <span>{page.caption}</span>
      </p>
      <ActionIcon
        variant="default"
        size={36}
        disabled={at + 1 === story.pages.length}
        aria-label={t("next")}
        onClick={() => step(1)}
      >
        <Glyph name="forward" />
      </ActionIcon>
      <Button size="xs" variant="default" onClick={() => present(null)}>
        {t("end")}
      </Button>
    </section>
  );
}
