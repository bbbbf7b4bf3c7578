import { Modal } from "@mantine/core";
import { useTranslation } from "../i18n/i18n.ts";
import { Safe } from "../look/safe.tsx";
import { useView } from "../view/use-view.ts";
import { Menu } from "./menu.tsx";
import { maxCited } from "./subject.ts";

interface Props {
  readonly ids: readonly string[];
  /** What they are called together, in the reader's language. */
  readonly name: string;
  readonly onClose: () => void;
}

/** What can be taken away of some records, where no button of theirs is in sight. */
export function TakeAwayDialog({ ids, name, onClose }: Props) {
  const { t } = useTranslation();
  const { view } = useView();
  const some = ids.slice(0, maxCited);
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnEscape={false}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Else the same key would close the card behind it.
        event.stopPropagation();
        onClose();
      }}
      title={t("takeAway.title", { name })}
      closeButtonProps={{ "aria-label": t("close") }}
      size={540}
      radius="lg"
      centered
    >
      <Safe retryOn={[name]}>
        <Menu
          of={{
            name,
            records: some,
            file: some[0]!,
            path: `/${view.language}/${some[0]!}`,
            ids: some,
            query: null,
          }}
          onPrint={() => undefined}
        />
      </Safe>
    </Modal>
  );
}
