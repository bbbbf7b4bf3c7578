import type { Core, NodeSingular, EdgeSingular } from "cytoscape";
import { draw, written } from "../look/drawing.ts";
import { framed } from "../look/framed.ts";
import type { Palette } from "../look/palette.ts";
import type { Imprint } from "../look/shown.ts";
import { boxOf } from "./svg-box.ts";
import { entriesOf, legendOf, type LegendWords } from "./svg-legend.ts";
import { lineOf } from "./svg-line.ts";
import { number } from "./svg-style.ts";

interface Options {
  readonly isWhole: boolean;
  readonly isTransparent: boolean;
  readonly imprint: Imprint;
  readonly palette: Palette;
  readonly words: LegendWords;
}

const depth = (element: NodeSingular | EdgeSingular) =>
  number(element, "z-index");

/**
 * The picture as a drawing of its own: boxes, lines and real text as Cytoscape has placed and dyed them, with title,
 * legend and source in the margin.
 */
export function svgOf(
  cy: Core,
  { isWhole, isTransparent, imprint, palette, words }: Options,
): string {
  // At a distance captions grow to stay legible; a drawing is read from as near as one likes.
  const loud = cy.nodes(".loud");
  if (isWhole) loud.removeClass("loud");
  const { x1, y1, w, h } = isWhole
    ? cy.elements(":visible").boundingBox({ includeOverlays: false })
    : cy.extent();
  const nodes = cy.nodes(":visible").toArray();
  const frames = nodes.filter((node) => node.data("isFrame"));
  const boxes = nodes.filter((node) => !node.data("isFrame"));
  const edges = cy.edges(":visible").toArray();
  const byDepth = <One extends NodeSingular | EdgeSingular>(
    all: readonly One[],
  ) => all.toSorted((a, b) => depth(a) - depth(b));
  const content = draw(
    "g",
    {},
    ...frames.map(boxOf),
    ...byDepth(edges).map(lineOf),
    ...byDepth(boxes).map(boxOf),
  );
  const entries = entriesOf(cy, words);
  if (isWhole) loud.addClass("loud");
  return written(
    framed({
      content,
      area: { x: x1, y: y1, width: w, height: h },
      isClipped: !isWhole,
      legendOf: (width) => legendOf(entries, width, palette),
      imprint,
      palette,
      isTransparent,
    }),
  );
}
