import { useTranslation } from "../i18n/i18n.ts";
import { LoadedPopover } from "../look/loaded-popover.tsx";
import { isFiltering } from "../scene/filtered.ts";
import type { Scene } from "../scene/scene.ts";
import { useView } from "../view/use-view.ts";
import { revealAll } from "../view/hiding.ts";
import { FilterButton } from "./filter-menu.tsx";
import { Filters } from "./filters.tsx";
import classes from "./filter-menu.module.css";

/** The filters in a popover of their button; it is opened by what loads it. */
export function FilterPopover({ picture }: { readonly picture: Scene }) {
  const { t } = useTranslation();
  const { view, go } = useView();
  const isActive = isFiltering(view.filters);
  return (
    <LoadedPopover
      button={FilterButton}
      position="top-end"
      width="min(340px, 100vw - 20px)"
      className={classes.menu}
    >
      {(isOpen) => (
        <>
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
        </>
      )}
    </LoadedPopover>
  );
}
