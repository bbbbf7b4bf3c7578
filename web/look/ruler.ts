import { fontFamily } from "./theme.ts";

/** Width of a text in pixels. */
export type Ruler = (text: string) => number;

let context: CanvasRenderingContext2D | null | undefined;

/** Measures texts of a size and a weight. */
export function rulerOf({
  size,
  weight,
}: {
  readonly size: number;
  readonly weight: number;
}): Ruler {
  context ??= document.createElement("canvas").getContext("2d");
  const font = `${String(weight)} ${String(size)}px ${fontFamily}`;
  return (text) => {
    if (!context) return text.length * size * 0.6;
    context.font = font;
    return context.measureText(text).width;
  };
}
