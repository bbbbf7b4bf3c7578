import { Button } from "@mantine/core";
import { useTranslation } from "../i18n/i18n.ts";
import missing from "../look/missing.module.css";
import type { Layer } from "../view/parts/layers.ts";
import { go } from "../view/use-view.ts";
import { lay } from "./lay.ts";
import { useHeldLayers } from "./held.ts";
import "./words.ts";

/** Stands in place of what a layer would show while it is off. */
export function LayerOff({ layer }: { readonly layer: Layer }) {
  const { t } = useTranslation("layers");
  const { t: common } = useTranslation();
  const name = common(`term.Dataset.${layer}`);
  const held = useHeldLayers();
  if (!held) return null;
  const isHeld = held.some(({ dataset }) => dataset === layer);
  return (
    <div className={missing.missing} role="status">
      <h2>{t(isHeld ? "off" : "absent", { name })}</h2>
      <p>{t(isHeld ? "offHint" : "absentHint")}</p>
      {isHeld && (
        <Button variant="default" onClick={() => go(lay(layer, true))}>
          {t("lay", { name })}
        </Button>
      )}
    </div>
  );
}
