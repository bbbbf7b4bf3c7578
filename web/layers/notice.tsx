import { useQuery } from "../ask/use-query.ts";
import { useTranslation } from "../i18n/i18n.ts";
import { Glyph } from "../look/glyph.tsx";
import { go, useView } from "../view/use-view.ts";
import { MoveLink } from "../view/move-link.tsx";
import { showByCountry } from "./by-country.ts";
import { focusContent } from "./focus-content.ts";
import { lay } from "./lay.ts";
import { LayersGlyph } from "./layers.tsx";
import classes from "./layers.module.css";
import { LayersDocument } from "./shown.tsx";
import "./words.ts";

/** Takes the keyboard from a button that goes to that of another layer, or to what is shown. */
function focusBeside(button: HTMLButtonElement) {
  const item = button.closest("li")!;
  const other = item.nextElementSibling ?? item.previousElementSibling;
  const next = other?.querySelector("button");
  if (next) next.focus();
  else focusContent();
}

/** Says in every form which layers are shown, whose they are and under which licence, with a button that takes each away. */
export function LayersNotice() {
  const { t } = useTranslation("layers");
  const { t: common } = useTranslation();
  const { language, layers: chosen } = useView().view;
  const { data } = useQuery(LayersDocument, {});
  if (!data) return null;
  return (
    <section aria-label={t("openLong")}>
      <ul className={classes.notice} aria-label={t("open")}>
        {chosen.map((layer) => {
          const own = data.datasets.find(({ dataset }) => dataset === layer);
          const name = common(`term.Dataset.${layer}`);
          return (
            <li key={layer}>
              <LayersGlyph size={14} />
              {own ? (
                <>
                  <strong>{name}</strong>
                  <span title={own.notice[language]}>
                    {[
                      t("records", { count: own.recordCount }),
                      own.licence ?? t("noLicence"),
                    ].join(" · ")}
                  </span>
                  {layer === "BRI_MEMORANDA" && (
                    <MoveLink move={showByCountry()}>
                      {t("byCountry.open")}
                    </MoveLink>
                  )}
                </>
              ) : (
                <span>{t("absent", { name })}</span>
              )}
              <button
                type="button"
                aria-label={t("removeNamed", { name })}
                title={t("removeNamed", { name })}
                onClick={({ currentTarget }) => {
                  focusBeside(currentTarget);
                  go(lay(layer, false));
                }}
              >
                <Glyph name="close" size={13} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
