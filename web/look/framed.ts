import { draw, lettered } from "./drawing.ts";
import type { Palette } from "./palette.ts";
import { rulerOf } from "./ruler.ts";
import type { Imprint } from "./shown.ts";
import { fontFamily } from "./theme.ts";

/** What signs mean, and how tall that is. */
export interface Legend {
  readonly signs: readonly SVGElement[];
  readonly height: number;
}

interface Given {
  /** What is drawn, where it stands. */
  readonly content: SVGElement;
  /** Of it, what is shown. */
  readonly area: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Whether what lies beyond the area is cut off. */
  readonly isClipped: boolean;
  readonly legendOf?: (width: number) => Legend;
  readonly imprint: Imprint;
  readonly palette: Palette;
  readonly isTransparent: boolean;
}

const margin = 28;

/** A drawing with its title above, and its legend, source and address below. */
export function framed({
  content,
  area,
  isClipped,
  legendOf,
  imprint,
  palette,
  isTransparent,
}: Given): SVGElement {
  const ruler = rulerOf({ size: 11.5, weight: 400 });
  const titleRuler = rulerOf({ size: 18, weight: 700 });
  const inner = Math.max(
    area.width,
    titleRuler(imprint.title),
    ...imprint.lines.map(ruler),
  );
  const width = Math.ceil(inner + 2 * margin);
  const legend = legendOf?.(inner) ?? { signs: [], height: 0 };
  const head = margin + 34;
  const below = head + area.height + 20;
  const height = Math.ceil(
    below + legend.height + 12 + imprint.lines.length * 17 + margin,
  );
  const left = margin - area.x;
  return draw(
    "svg",
    {
      width,
      height,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      "font-family": fontFamily.replaceAll('"', "'"),
      role: "img",
    },
    draw("title", {}, imprint.title),
    draw("desc", {}, imprint.lines.join("\n")),
    draw("clipPath", { id: "window" }, draw("rect", { ...area })),
    ...(isTransparent
      ? []
      : [draw("rect", { width, height, fill: palette.ground })]),
    lettered({
      x: margin,
      y: margin + 8,
      lines: [imprint.title],
      size: 18,
      weight: 700,
      colour: palette.ink,
      anchor: "start",
    }),
    draw(
      "g",
      {
        transform: `translate(${left.toFixed(1)} ${(head - area.y).toFixed(1)})`,
      },
      draw("g", isClipped ? { "clip-path": "url(#window)" } : {}, content),
    ),
    draw(
      "g",
      { transform: `translate(${String(margin)} ${below.toFixed(1)})` },
      ...legend.signs,
    ),
    ...imprint.lines.map((line, index) =>
      lettered({
        x: margin,
        y: below + legend.height + 18 + index * 17,
        lines: [line],
        size: 11.5,
        weight: 400,
        colour: palette.muted,
        anchor: "start",
      }),
    ),
  );
}
