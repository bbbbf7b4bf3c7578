import { Modal } from "@mantine/core";
import { useTranslation } from "../i18n/i18n.ts";
import classes from "./keys.module.css";

/** The keys by what they do; those of one row do the same. */
const keys = {
  search: ["/", "Ctrl K"],
  undo: ["Ctrl Z"],
  redo: ["Ctrl ⇧ Z", "Ctrl Y"],
  closeCard: ["Esc"],
  pan: ["←", "→", "↑", "↓"],
  zoom: ["+", "−"],
  fit: ["0"],
  menu: ["≡", "⇧ F10"],
  help: ["?"],
} as const;

/** Lists the keys. */
export function Keys({
  isOpened,
  onClose,
}: {
  readonly isOpened: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={isOpened}
      onClose={onClose}
      title={t("keys.title")}
      closeButtonProps={{ "aria-label": t("close") }}
    >
      <dl className={classes.keys}>
        {(Object.keys(keys) as (keyof typeof keys)[]).map((name) => (
          <div key={name}>
            <dt>
              {keys[name].map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
