import { ActionIcon, Button, CopyButton, Modal } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { Glyph } from "../look/glyph.tsx";
import { saveFile } from "../look/save-file.ts";
import { fromUrl, toUrl } from "../view/url.ts";
import { useView } from "../view/use-view.ts";
import classes from "./story.module.css";
import {
  emptyStory,
  maxPages,
  packStory,
  parseStory,
  withCaption,
  withMoved,
  withoutPage,
  withPage,
  writeStory,
  type Story,
} from "./story.ts";
import { keepStory, present, useStory } from "./use-story.ts";
import { useTitlesOf } from "./page-title.ts";
import "./words.ts";

/** Where the story is put together: its pages, their captions, and the ways to pass it on. */
export function StoryEditor({
  isOpened,
  onClose,
}: {
  readonly isOpened: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation("story");
  const { t: common } = useTranslation();
  const { view } = useView();
  const { story, isKept } = useStory();
  const titles = useTitlesOf(story.pages.map(({ url }) => fromUrl(url, "en")));
  const isFull = story.pages.length >= maxPages;
  return (
    <Modal
      opened={isOpened}
      onClose={onClose}
      title={t("title")}
      size="lg"
      closeButtonProps={{ "aria-label": common("close") }}
    >
      <p className={classes.lead}>{t(isKept ? "lead" : "notKept")}</p>
      <label className={classes.name}>
        <span>{t("name")}</span>
        <input
          value={story.title}
          maxLength={200}
          onChange={({ currentTarget }) =>
            keepStory({ ...story, title: currentTarget.value })
          }
        />
      </label>
      {story.pages.length === 0 && <p className={classes.lead}>{t("none")}</p>}
      <ol className={classes.pages}>
        {story.pages.map((page, at) => (
          <Page
            key={at}
            story={story}
            at={at}
            title={titles[at]!}
            onShow={onClose}
          />
        ))}
      </ol>
      <p className={classes.buttons}>
        <Button
          size="xs"
          disabled={isFull}
          onClick={() =>
            keepStory(
              withPage(story, {
                url: toUrl({ ...view, search: null }),
                caption: "",
              }),
            )
          }
        >
          {t("add")}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={story.pages.length === 0}
          onClick={() => {
            onClose();
            present(0);
          }}
        >
          {t("present")}
        </Button>
      </p>
      {isFull && (
        <p className={classes.lead}>{t("full", { count: maxPages })}</p>
      )}
      <PassOn story={story} />
    </Modal>
  );
}

/** A page: what it shows, in a few words, and what is said to it. */
function Page({
  story,
  at,
  title,
  onShow,
}: {
  readonly story: Story;
  readonly at: number;
  readonly title: string;
  readonly onShow: () => void;
}) {
  const { t } = useTranslation("story");
  const { go } = useView();
  const { url, caption } = story.pages[at]!;
  const view = fromUrl(url, "en");
  const page = at + 1;
  return (
    <li>
      <button
        type="button"
        className={classes.show}
        onClick={() => {
          onShow();
          go(() => view);
        }}
        aria-label={t("goTo", { page, title })}
      >
        <Glyph name={view.form} size={16} />
        <span>{title}</span>
      </button>
      <textarea
        rows={2}
        value={caption}
        aria-label={t("caption", { page })}
        placeholder={t("caption", { page })}
        onChange={({ currentTarget }) =>
          keepStory(withCaption(story, at, currentTarget.value))
        }
      />
      <span className={classes.tools}>
        <ActionIcon
          variant="subtle"
          color="gray"
          disabled={at === 0}
          aria-label={t("up", { page })}
          onClick={() => keepStory(withMoved(story, at, -1))}
        >
          <Glyph name="up" size={16} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          disabled={page === story.pages.length}
          aria-label={t("down", { page })}
          onClick={() => keepStory(withMoved(story, at, 1))}
        >
          <Glyph name="down" size={16} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t("remove", { page })}
          onClick={() => keepStory(withoutPage(story, at))}
        >
          <Glyph name="close" size={16} />
        </ActionIcon>
      </span>
    </li>
  );
}

/** The story as a file and as an address. */
function PassOn({ story }: { readonly story: Story }) {
  const { t } = useTranslation("story");
  const file = useRef<HTMLInputElement>(null);
  const [isWrong, setWrong] = useState(false);
  const [address, setAddress] = useState("");
  useEffect(() => {
    let isCurrent = true;
    void packStory(story).then((packed) => {
      if (isCurrent) setAddress(`${location.origin}/#story=${packed}`);
    });
    return () => {
      isCurrent = false;
    };
  }, [story]);
  const isEmpty = story.pages.length === 0;
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    const opened = parseStory(await chosen.text());
    setWrong(!opened);
    if (opened) keepStory(opened);
  };
  return (
    <>
      <p className={classes.buttons}>
        <Button
          size="xs"
          variant="default"
          disabled={isEmpty}
          onClick={() =>
            saveFile(
              new Blob([writeStory(story)], { type: "application/json" }),
              "silkgraph-story.json",
            )
          }
        >
          {t("save")}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => file.current?.click()}
        >
          {t("open")}
        </Button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={({ currentTarget }) => {
            void open(currentTarget.files?.[0]);
            currentTarget.value = "";
          }}
        />
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button
              size="xs"
              variant="default"
              disabled={isEmpty || address === ""}
              onClick={copy}
            >
              {t(copied ? "linked" : "link")}
            </Button>
          )}
        </CopyButton>
        <Button
          size="xs"
          variant="subtle"
          disabled={isEmpty && story.title === ""}
          onClick={() => keepStory(emptyStory)}
        >
          {t("clear")}
        </Button>
      </p>
      {isWrong && (
        <p role="alert" className={classes.wrong}>
          {t("wrong")}
        </p>
      )}
    </>
  );
}
