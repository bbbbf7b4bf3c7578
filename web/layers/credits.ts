import { useQuery } from "../ask/use-query.ts";
import { useTranslation } from "../i18n/i18n.ts";
import { LayersDocument, useLayers } from "./shown.tsx";
import "./words.ts";

/** What a file of a view says of the layers that it shows, a line for each. */
export function useLayerCredits(): readonly string[] {
  const { t } = useTranslation("layers");
  const { t: common } = useTranslation();
  const layers = useLayers();
  const { data } = useQuery(LayersDocument, layers.length > 0 ? {} : null);
  return layers.flatMap((layer) => {
    const own = data?.datasets.find(({ dataset }) => dataset === layer);
    return own
      ? [
          [
            common(`term.Dataset.${layer}`),
            own.licence ?? t("noLicence"),
            own.address,
          ].join(" · "),
        ]
      : [];
  });
}
