import { Button, CopyButton, Modal } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { Safe } from "../look/safe.tsx";
import { useLanguage } from "../view/use-view.ts";
import { Citation } from "./citation.tsx";
import { Data } from "./data.tsx";
import classes from "./export.module.css";
import { playgroundOf, type Subject } from "./subject.ts";

interface Props {
  readonly of: Subject;
  /** What it is called in the reader's language. */
  readonly name: string;
  readonly isOpened: boolean;
  readonly onClose: () => void;
}

/** Gives a record or a picture away: as a citation, as data, as an address, as a query. */
export function Export({ of, name, isOpened, onClose }: Props) {
  const { t } = useTranslation();
  const isSmall = useMediaQuery("(max-width: 640px)");
  const language = useLanguage();
  const path = of.view ?? `/${language}/${of.ids[0]!}`;
  return (
    <Modal
      opened={isOpened}
      onClose={onClose}
      // Else the same key would close the card behind it.
      closeOnEscape={false}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
      title={t("export.title", { name })}
      closeButtonProps={{ "aria-label": t("close") }}
      fullScreen={isSmall}
      size="lg"
      radius="lg"
    >
      <Safe retryOn={[of]}>
        <Citation of={of} />
        <Data of={of} />
        <section className={classes.part} aria-labelledby="export-more">
          <h3 id="export-more">{t("export.more")}</h3>
          <p className={classes.buttons}>
            <CopyButton value={location.origin + path}>
              {({ copied, copy }) => (
                <Button size="xs" variant="default" onClick={copy}>
                  {t(copied ? "export.copied" : "export.address")}
                </Button>
              )}
            </CopyButton>
            <Button
              size="xs"
              variant="default"
              component="a"
              href={playgroundOf(of)}
            >
              {t("export.query")}
            </Button>
          </p>
        </section>
      </Safe>
    </Modal>
  );
}
