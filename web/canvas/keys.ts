import type { KeyboardEvent, MouseEvent } from "react";
import type { Camera } from "./camera.ts";

const step = 60;
const pans: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [step, 0],
  ArrowRight: [-step, 0],
  ArrowUp: [0, step],
  ArrowDown: [0, -step],
};

interface Actions {
  readonly selectAll: () => void;
  /** Marks nothing any more; says whether anything was marked. */
  readonly clear: () => boolean;
}

/** Moves the camera, and says whether the key does so. */
function moveCamera(key: string, { fit, zoomBy, panBy }: Camera): boolean {
  const pan = pans[key];
  if (pan) panBy(...pan);
  else if (key === "+" || key === "=") zoomBy(1.25);
  else if (key === "-") zoomBy(0.8);
  else if (key === "0") fit();
  else return false;
  return true;
}

/**
 * Arrows pan, plus and minus zoom, 0 shows everything; Control and A marks everything, Escape nothing.
 */
export const onCanvasKey =
  (camera: Camera, { selectAll, clear }: Actions) =>
  (event: KeyboardEvent): void => {
    const { key } = event;
    if ((event.ctrlKey || event.metaKey) && key === "a") selectAll();
    else if (key === "Escape") {
      // With nothing marked, the key is the page's: it closes the card.
      if (!clear()) return;
      event.stopPropagation();
    } else if (!moveCamera(key, camera)) return;
    event.preventDefault();
  };

/** Whether a menu is asked for by its key, or by Shift and F10, of which browsers tell as of a click. */
export const isByKey = ({ nativeEvent }: MouseEvent): boolean =>
  nativeEvent.button !== 2 &&
  !["touch", "pen"].includes((nativeEvent as PointerEvent).pointerType);
