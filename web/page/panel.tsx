import { useHotkeys, useMediaQuery } from "@mantine/hooks";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { CardWhenNeeded } from "../cards/card-when-needed.tsx";
import { Safe } from "../look/safe.tsx";
import type { Scene } from "../scene/scene.ts";
import { useView } from "../view/use-view.ts";
import { focus } from "../view/moves.ts";
import classes from "./explorer.module.css";
import { useCardFocus } from "./use-card-focus.ts";

const CardSheet = lazy(async () => ({
  default: (await import("./card-sheet.tsx")).CardSheet,
}));

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
  const [wasOpened, setWasOpened] = useState(false);
  if (view.focus && !hasPanel && !wasOpened) setWasOpened(true);
  useCardFocus(view.focus);
  useHotkeys([
    ["Escape", () => view.search === null && view.focus && go(focus(null))],
  ]);
  const card = view.focus && (
    <Safe retryOn={[view.focus]}>
      <CardWhenNeeded
        key={view.focus}
        id={view.focus}
        picture={picture}
        isOpened
      />
    </Safe>
  );
  if (!hasPanel)
    return (
      <Suspense fallback={null}>
        {wasOpened && <CardSheet>{card}</CardSheet>}
      </Suspense>
    );
  if (!card && (children === undefined || view.embed)) return null;
  return (
    <aside className={classes.panel} aria-label={t("card.facts")}>
      {card || children}
    </aside>
  );
}
