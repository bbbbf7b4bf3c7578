import type { Shape } from "../layout/blocks.ts";
import type { Bounds } from "../layout/geometry.ts";

const margin: Readonly<Record<Shape, number>> = { wide: 20, narrow: 12 };
/** Below this, captions are hard to read: what opens does not fit then, and is a drag away. */
export const legible: Readonly<Record<Shape, number>> = {
  wide: 0.72,
  narrow: 0.92,
};
export const zoomRange = { least: 0.1, most: 2.5 };
/** Small pictures are not blown up beyond this; tablets have room for more than phones. */
const largest: Readonly<Record<Shape, number>> = { wide: 1.2, narrow: 1.6 };

export interface Viewport {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const clamp = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, value));

/** The viewport that shows some bounds whole, as large as they fit. */
export function frameAll(
  { x1, y1, x2, y2 }: Bounds,
  { width, height }: Size,
  shape: Shape,
  most = largest[shape],
): Viewport {
  const gap = margin[shape];
  const across = (width - gap * 2) / (x2 - x1);
  const down = (height - gap * 2) / (y2 - y1);
  const zoom = clamp(Math.min(across, down), zoomRange.least, most);
  return {
    zoom,
    pan: {
      x: width / 2 - ((x1 + x2) / 2) * zoom,
      y: height / 2 - ((y1 + y2) / 2) * zoom,
    },
  };
}

/** The viewport in which a picture opens: legible first; a phone starts at the top. */
export function frameOpening(
  bounds: Bounds,
  size: Size,
  shape: Shape,
): Viewport {
  const all = frameAll(bounds, size, shape);
  if (shape === "wide" && all.zoom >= legible.wide) return all;
  const gap = margin[shape];
  const [w, h] = [bounds.x2 - bounds.x1, bounds.y2 - bounds.y1];
  const across = (size.width - gap * 2) / w;
  const zoom =
    shape === "wide"
      ? legible.wide
      : // A phone on its side is wide but low: letters stay as they are.
        clamp(
          across,
          legible.narrow,
          clamp(size.height / 600, 1.1, largest.narrow),
        );
  const isTall = h * zoom > size.height - gap * 2;
  const top = isTall && shape === "narrow" ? gap : (size.height - h * zoom) / 2;
  return {
    zoom,
    pan: {
      x: (size.width - w * zoom) / 2 - bounds.x1 * zoom,
      y: top - bounds.y1 * zoom,
    },
  };
}
