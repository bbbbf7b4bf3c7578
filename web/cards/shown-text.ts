import { useTranslation } from "../i18n/i18n.ts";
import { linesOf } from "../scene/lines-of.ts";
import type { Scene } from "../scene/scene.ts";
import { useHidden } from "../scene/use-hidden.ts";

/** How much of an entity's neighbours is shown, in words; nothing where they are not open. */
export function useShownText(picture: Scene | null | undefined) {
  const { t } = useTranslation();
  const hidden = useHidden();
  return (id: string): string | undefined => {
    const open = picture?.open.get(id);
    if (!picture || !open) return undefined;
    const { shownCount: shown, totalCount: total } = open;
    const things = t("expand.things", {
      count: linesOf(picture, id, hidden).length,
    });
    return shown < total
      ? t("expand.some", { shown, total, things })
      : t("expand.all", { count: total, things });
  };
}
