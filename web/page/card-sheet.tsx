import { Drawer } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { useView } from "../view/use-view.ts";
import { focus } from "../view/moves.ts";

/** The card over the picture, where there is no room beside it. */
export function CardSheet({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { view, go } = useView();
  return (
    <Drawer
      opened={view.focus !== null}
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
      {children}
    </Drawer>
  );
}
