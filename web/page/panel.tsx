import { Drawer } from "@mantine/core";
import { useHotkeys, useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "../cards/card.tsx";
import { Safe } from "../look/safe.tsx";
import type { Scene } from "../scene/scene.ts";
import { useView } from "../view/use-view.ts";
import { focus } from "../view/view.ts";
import classes from "./explorer.module.css";
import { useCardFocus } from "./use-card-focus.ts";

/** Whether the window has room for a panel beside what it tells of. */
export const useHasPanel = (): boolean =>
  useMediaQuery("(min-width: 1100px)", false, {
    getInitialValueInEffect: false,
  });

interface Props {
  /** The picture beside it, which the card tells about; null beside other forms. */
  readonly picture: Scene | null | undefined;
  /** What stands there while no card is open; without it, the panel goes. */
  readonly children?: ReactNode;
}

/** The card of what has the focus: beside the form, or over it where there is no room. */
export function Panel({ picture, children }: Props) {
  const { t } = useTranslation();
  const { view, go } = useView();
  const hasPanel = useHasPanel();
  useCardFocus(view.focus);
  useHotkeys([
    ["Escape", () => view.search === null && view.focus && go(focus(null))],
  ]);
  const card = view.focus && (
    <Safe retryOn={[view.focus]}>
      <Card key={view.focus} id={view.focus} picture={picture} isOpened />
    </Safe>
  );
  if (!hasPanel)
    return (
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
    );
  if (!card && (children === undefined || view.embed)) return null;
  return (
    <aside className={classes.panel} aria-label={t("card.facts")}>
      {card || children}
    </aside>
  );
}
