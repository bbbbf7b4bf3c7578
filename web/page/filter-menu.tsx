import {
  lazy,
  Suspense,
  useState,
  type ButtonHTMLAttributes,
  type Ref,
} from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { Glyph } from "../look/glyph.tsx";
import { isFiltering } from "../scene/filtered.ts";
import type { Scene } from "../scene/scene.ts";
import { useFilters } from "../view/use-view.ts";
import classes from "./filter-menu.module.css";

const FilterPopover = lazy(async () => ({
  default: (await import("./filter-popover.tsx")).FilterPopover,
}));

/** Everything by which a picture can be filtered, beside the stages and kinds of the legend. */
export function FilterMenu({ picture }: { readonly picture: Scene }) {
  const [wasOpened, setWasOpened] = useState(false);
  const button = <FilterButton onClick={() => setWasOpened(true)} />;
  return wasOpened ? (
    <Suspense fallback={button}>
      <FilterPopover picture={picture} />
    </Suspense>
  ) : (
    button
  );
}

/** The button that opens the filters; its border says whether some are set. */
export function FilterButton({
  ref,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly ref?: Ref<HTMLButtonElement>;
}) {
  const { t } = useTranslation();
  const isActive = isFiltering(useFilters());
  return (
    <button
      {...rest}
      ref={ref}
      type="button"
      className={classes.open}
      data-active={isActive || undefined}
    >
      <Glyph name="filter" size={15} />
      <span>{t("filters.open")}</span>
    </button>
  );
}
