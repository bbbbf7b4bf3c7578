import { useQuery } from "../ask/use-query.ts";
import { useTranslation } from "../i18n/i18n.ts";
import { layerOf } from "../view/kind.ts";
import { go, useLanguage } from "../view/use-view.ts";
import { lay } from "./lay.ts";
import classes from "./finance.module.css";
import { LayersDocument, useLayers } from "./shown.tsx";
import "./words.ts";

/** Whose a record of a layer is, how to cite it, and, while its layer is off, that it is. */
export function Origin({ of }: { readonly of: string }) {
  const { t } = useTranslation("layers");
  const { t: common } = useTranslation();
  const language = useLanguage();
  const layers = useLayers();
  const { data } = useQuery(LayersDocument, {});
  const layer = layerOf(of);
  const own = data?.datasets.find(({ dataset }) => dataset === layer);
  if (!layer || !own) return null;
  const name = common(`term.Dataset.${layer}`);
  return (
    <section className={classes.finance} aria-label={name}>
      <p>{own.notice[language]}</p>
      <p>
        <a href={own.address} target="_blank" rel="noopener noreferrer">
          {t("publisher")}
        </a>
      </p>
      {!layers.includes(layer) && (
        <p>
          <span>{t("off", { name })}</span>
          <span>{language === "zh" ? "：" : ": "}</span>
          <button
            type="button"
            className={classes.textButton}
            onClick={() => go(lay(layer, true))}
          >
            {t("lay", { name })}
          </button>
        </p>
      )}
    </section>
  );
}
