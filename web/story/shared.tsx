import { Button, Modal } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import classes from "./story.module.css";
import { unpackStory, type Story } from "./story.ts";
import { keepStory, present, useStory } from "./use-story.ts";
import "./words.ts";

/** Asks whether the story that the address brought is to be opened; it would take the place of one's own. */
export function SharedStory({
  packed,
  onClose,
}: {
  readonly packed: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation("story");
  const { story: own } = useStory();
  const [story, setStory] = useState<Story | null | undefined>();
  useEffect(() => {
    let isCurrent = true;
    void unpackStory(packed).then((found) => {
      if (isCurrent) setStory(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [packed]);
  if (story === undefined) return null;
  const take = () => {
    if (story) {
      keepStory(story);
      present(0);
    }
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t("title")} withCloseButton={false}>
      <p>{story ? t("shared") : t("wrongLink")}</p>
      {story && <p className={classes.title}>{story.title}</p>}
      {story && own.pages.length > 0 && (
        <p>{t("replace", { count: own.pages.length })}</p>
      )}
      <p className={classes.buttons}>
        {story && (
          <Button size="xs" onClick={take}>
            {t("take")}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={onClose}>
          {t("leave")}
        </Button>
      </p>
    </Modal>
  );
}
