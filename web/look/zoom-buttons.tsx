import { useTranslation } from "../i18n/i18n.ts";
import { Glyph } from "./glyph.tsx";
import classes from "./zoom-buttons.module.css";

interface Props {
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onFit: () => void;
}

/** Zoom in, zoom out, show everything: in the corner of what is drawn. */
export function ZoomButtons({ onZoomIn, onZoomOut, onFit }: Props) {
  const { t } = useTranslation();
  const buttons = [
    ["plus", t("picture.zoomIn"), onZoomIn],
    ["minus", t("picture.zoomOut"), onZoomOut],
    ["fit", t("picture.fit"), onFit],
  ] as const;
  return (
    <div className={classes.buttons} data-undrawn>
      {buttons.map(([glyph, label, act]) => (
        <button
          key={glyph}
          type="button"
          onClick={act}
          aria-label={label}
          title={label}
        >
          <Glyph name={glyph} />
        </button>
      ))}
    </div>
  );
}
