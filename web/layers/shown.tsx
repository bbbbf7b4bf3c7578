import { graphql } from "../gql/gql.ts";
import { useTranslation } from "../i18n/i18n.ts";
import { layerOf } from "../view/kind.ts";
import type { Layer } from "../view/parts/layers.ts";
import { useView } from "../view/use-view.ts";
import classes from "./badge.module.css";
import { useHeldLayers } from "./held.ts";

/** What a data set says of itself, and what whoever shows it has to say. */
export const LayersDocument = graphql(`
  query Layers {
    datasets {
      dataset
      recordCount
      licence
      address
      citation
      notice {
        en
        zh
      }
    }
  }
`);

/** The layers that are shown: those that the reader has chosen, as far as the server holds them. */
export function useLayers(): readonly Layer[] {
  const { layers } = useView().view;
  const held = useHeldLayers();
  return held
    ? layers.filter((each) => held.some(({ dataset }) => dataset === each))
    : layers;
}

/** Tells records of a layer from the graph's own, by the name of their data set; nothing where the kind is of no layer. */
export function Badge({ of }: { readonly of: string }) {
  const { t } = useTranslation();
  const layer = layerOf(of);
  if (!layer) return null;
  return <span className={classes.badge}>{t(`term.Dataset.${layer}`)}</span>;
}
