import { Modal } from "@mantine/core";
import { useTranslation } from "../i18n/i18n.ts";
import "./keys-words.ts";
import classes from "./keys.module.css";

const arrows = ["←", "→", "↑", "↓"] as const;
const zoom = ["+", "−"] as const;

/** The keys by where they work and what they do; those of one row do the same. */
const keys = {
  everywhere: {
    search: ["/", "Ctrl K"],
    undo: ["Ctrl Z"],
    redo: ["Ctrl ⇧ Z", "Ctrl Y"],
    closeCard: ["Esc"],
    help: ["?"],
  },
  canvas: {
    pan: arrows,
    zoom,
    fit: ["0"],
    selectAll: ["Ctrl A"],
    menu: ["≡", "⇧ F10"],
  },
  matrix: { cell: arrows, openCell: ["↵"] },
  timeline: { date: arrows },
  map: { spot: arrows, zoom, choosePlace: ["Space"] },
  reader: { sentence: ["↑", "↓"], notes: ["↵"], selectWords: ["⇧ ↑", "⇧ ↓"] },
  story: { page: ["←", "→"] },
} as const;

type Place = keyof typeof keys;
type Key = Parameters<ReturnType<typeof useTranslation<"keysPage">>["t"]>[0];

/** Lists the keys. */
export function Keys({
  isOpened,
  onClose,
}: {
  readonly isOpened: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation("keysPage");
  return (
    <Modal
      opened={isOpened}
      onClose={onClose}
      title={t("title")}
      closeButtonProps={{ "aria-label": t("translation:close") }}
    >
      {(Object.keys(keys) as Place[]).map((place) => (
        <section key={place} className={classes.keys}>
          <h2>
            {t(
              place === "everywhere" || place === "story"
                ? place
                : `translation:form.${place}`,
            )}
          </h2>
          <dl>
            {Object.entries<readonly string[]>(keys[place]).map(
              ([name, some]) => (
                <div key={name}>
                  <dt>
                    {some.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{t(name as Key)}</dd>
                </div>
              ),
            )}
          </dl>
        </section>
      ))}
    </Modal>
  );
}
