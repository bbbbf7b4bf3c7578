import { useTranslation } from "react-i18next";
import { Glyph } from "../look/glyph.tsx";
import type { Camera } from "./camera.ts";
import classes from "./canvas.module.css";

interface Props {
  readonly camera: Camera;
}

/** Zoom in, zoom out, show everything. */
export function Controls({ camera }: Props) {
  const { t } = useTranslation();
  const buttons = [
    ["plus", "zoomIn", () => camera.zoomBy(1.25)],
    ["minus", "zoomOut", () => camera.zoomBy(0.8)],
    ["fit", "fit", camera.fit],
  ] as const;
  return (
    <div className={classes.controls}>
      {buttons.map(([glyph, name, act]) => {
        const label = t(`picture.${name}`);
        return (
          <button
            key={name}
            type="button"
            onClick={act}
            aria-label={label}
            title={label}
          >
            <Glyph name={glyph} />
          </button>
        );
      })}
    </div>
  );
}
