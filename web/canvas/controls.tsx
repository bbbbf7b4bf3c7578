import { useTranslation } from "react-i18next";
import { Glyph } from "../look/glyph.tsx";
import classes from "./canvas.module.css";

interface Props {
  readonly onIn: () => void;
  readonly onOut: () => void;
  readonly onFit: () => void;
}

/** Zoom in, zoom out, show everything. */
export function Controls({ onIn, onOut, onFit }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.controls}>
      <button
        type="button"
        onClick={onIn}
        aria-label={t("picture.zoomIn")}
        title={t("picture.zoomIn")}
      >
        <Glyph name="plus" />
      </button>
      <button
        type="button"
        onClick={onOut}
        aria-label={t("picture.zoomOut")}
        title={t("picture.zoomOut")}
      >
        <Glyph name="minus" />
      </button>
      <button
        type="button"
        onClick={onFit}
        aria-label={t("picture.fit")}
        title={t("picture.fit")}
      >
        <Glyph name="fit" />
      </button>
    </div>
  );
}
