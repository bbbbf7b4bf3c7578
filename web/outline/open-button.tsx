import { useTranslation } from "../i18n/i18n.ts";
import { Glyph } from "../look/glyph.tsx";
import type { SceneThing } from "../scene/claims.ts";
import { go, useIsExpanded, useLanguage } from "../view/use-view.ts";
import { expand } from "../view/steps.ts";
import classes from "./outline.module.css";

/** Opens the neighbours of an entity, as a double click on the canvas does. */
export function OpenButton({ thing }: { thing: SceneThing }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (useIsExpanded(thing.id)) return null;
  const label = `${thing.name[language]}: ${t("expand.open")}`;
  return (
    <button
      type="button"
      className={classes.open}
      onClick={() => go(expand(thing.id))}
      aria-label={label}
      title={t("expand.open")}
    >
      <Glyph name="plus" size={14} />
    </button>
  );
}
