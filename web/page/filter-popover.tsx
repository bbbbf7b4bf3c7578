import { Popover } from "@mantine/core";
import { useLayoutEffect, useState } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { isFiltering } from "../scene/filtered.ts";
import type { Scene } from "../scene/scene.ts";
import { useView } from "../view/use-view.ts";
import { revealAll } from "../view/view.ts";
import { FilterButton } from "./filter-menu.tsx";
import { Filters } from "./filters.tsx";
import classes from "./filter-menu.module.css";

/** The filters in a popover of their button; it is opened by what loads it. */
export function FilterPopover({ picture }: { readonly picture: Scene }) {
  const { t } = useTranslation();
  const { view, go } = useView();
  const [isOpen, setOpen] = useState(true);
  // It stands in place of the button that was clicked: what closes gives the focus back to it.
  const [target, ref] = useState<HTMLButtonElement | null>(null);
  useLayoutEffect(() => target?.focus(), [target]);
  const isActive = isFiltering(view.filters);
  return (
    <Popover
      opened={isOpen && target !== null}
      onChange={setOpen}
      position="top-end"
      width="min(340px, 100vw - 20px)"
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <FilterButton ref={ref} onClick={() => setOpen((was) => !was)} />
      </Popover.Target>
      <Popover.Dropdown
        className={classes.menu}
        // The key is the menu's, not the card's behind it.
        onKeyDownCapture={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          event.nativeEvent.stopImmediatePropagation();
          setOpen(false);
        }}
      >
        {isOpen && <Filters picture={picture} />}
        {isActive && (
          <button
            type="button"
            className={classes.reset}
            onClick={() => go(revealAll)}
          >
            {t("filters.reset")}
          </button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
