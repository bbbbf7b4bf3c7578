import type { KeyboardEvent } from "react";
import type { Camera } from "./camera.ts";

const step = 60;
const pans: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [step, 0],
  ArrowRight: [-step, 0],
  ArrowUp: [0, step],
  ArrowDown: [0, -step],
};

/** Arrows pan, plus and minus zoom, 0 shows everything. */
export const onCanvasKey =
  ({ fit, zoomBy, panBy }: Camera) =>
  (event: KeyboardEvent): void => {
    const pan = pans[event.key];
    if (pan) panBy(...pan);
    else if (event.key === "+" || event.key === "=") zoomBy(1.25);
    else if (event.key === "-") zoomBy(0.8);
    else if (event.key === "0") fit();
    else return;
    event.preventDefault();
  };
