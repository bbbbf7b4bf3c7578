import { useTranslation } from "../i18n/i18n.ts";
import { formatList } from "../look/format.ts";
import { useLanguage } from "../view/use-view.ts";
import type { Scene } from "./scene.ts";

/** As many of what was chosen are named. */
const maxNamed = 3;

/** What a picture is called: after its centre, or after what it is made of. */
export function useNameOf(): (picture: Scene) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ centre, added }) => {
    if (centre) return centre.name[language];
    if (added.length === 0) return t("chosen.empty");
    const names = added.slice(0, maxNamed).map(({ name }) => name[language]);
    return added.length > maxNamed
      ? t("chosen.named", {
          names: names.join(language === "zh" ? "、" : ", "),
          count: added.length - maxNamed,
          total: added.length,
        })
      : formatList(names, language);
  };
}
