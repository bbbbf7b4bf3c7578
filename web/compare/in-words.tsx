import { useTranslation } from "../i18n/i18n.ts";
import { formatList } from "../look/format.ts";
import { useLanguage } from "../view/use-view.ts";
import classes from "./compare.module.css";
import type { Country, Share } from "./groups.ts";
import { useNamesOf } from "./share.tsx";

/** The comparison in a few sentences. */
export function InWords({
  shares,
  countries,
}: {
  readonly shares: readonly Share[];
  readonly countries: readonly Country[];
}) {
  const { t } = useTranslation("compare");
  const language = useLanguage();
  const namesOf = useNamesOf(countries);
  const whatOf = ({ groups }: Share) =>
    formatList(
      groups.map(({ aspect, total }) => t(`count.${aspect}`, { count: total })),
      language,
    ).replace(/和(?=\d)/u, "和 ");
  const sentence = (share: Share): string => {
    const names = namesOf(share.countries);
    const what = whatOf(share);
    if (share.countries.length === 1)
      return share.total > 0
        ? t("inWords.only", { name: names, what })
        : t("inWords.onlyNone", { name: names });
    return share.total > 0
      ? t("inWords.shareTwo", { names, what })
      : t("inWords.shareNone", { names });
  };
  return (
    <p className={classes.inWords}>
      {shares.map((share) => (
        <span key={share.countries.join(" ")}>{`${sentence(share)} `}</span>
      ))}
      <span>{t("notMeant")}</span>
    </p>
  );
}
