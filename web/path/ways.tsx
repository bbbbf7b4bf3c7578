import { useTranslation } from "../i18n/i18n.ts";
import { formatList } from "../look/format.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useLanguage } from "../view/use-view.ts";
import { showPart } from "../view/moves.ts";
import { sentenceOf } from "./as-text.ts";
import { thingsOf, type ChainLink } from "./chain.ts";
import classes from "./path.module.css";
import type { Way } from "./use-path.ts";

/** The ways that were found, to choose between; each says how it differs from the one that is shown. */
export function Ways({
  ways,
  chosen,
}: {
  readonly ways: readonly Way[];
  readonly chosen: Way;
}) {
  const { t } = useTranslation("path");
  const language = useLanguage();
  if (ways.length < 2) return null;
  const isShown = ({ sentence }: ChainLink) =>
    chosen.chain.some((link) => link.sentence.en === sentence.en);
  return (
    <nav className={classes.ways} aria-label={t("ways")}>
      <p>{t("otherWays", { count: ways.length - 1 })}</p>
      <ol>
        {ways.map((way) => {
          const between = thingsOf(way.chain).slice(1, -1);
          const names = between.map(({ name }) => name[language]);
          return (
            <li key={way.number}>
              <MoveLink
                move={showPart("path", { choice: way.number })}
                aria-current={way === chosen ? "true" : undefined}
              >
                <strong>{t("way", { number: way.number + 1 })}</strong>
                <span>
                  {[
                    names.length > 0
                      ? t("via", { names: formatList(names, language) })
                      : t("straight"),
                    t("links", { count: way.chain.length }),
                  ].join(" · ")}
                </span>
                {way !== chosen && (
                  <small>
                    {way.chain
                      .filter((link) => !isShown(link))
                      .map((link) => sentenceOf(link, language))
                      .join(" ")}
                  </small>
                )}
              </MoveLink>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
