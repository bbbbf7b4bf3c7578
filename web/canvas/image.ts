import type { Core } from "cytoscape";
import type { Palette } from "../look/palette.ts";
import type { ShownPicture } from "../look/shown.ts";
import type { LegendWords } from "./svg.ts";

/** Browsers draw no larger canvas; a picture beyond it would come out empty. */
const maxSide = 8_000;

/** The picture as files: all of it as dots, all or what is in sight as a drawing. */
export const pictureOf = (
  cy: Core,
  palette: Palette,
  words: LegendWords,
): ShownPicture => ({
  png: ({ scale, isTransparent }) =>
    cy.png({
      output: "blob",
      full: true,
      scale,
      maxWidth: maxSide,
      maxHeight: maxSide,
      ...(isTransparent ? {} : { bg: palette.ground }),
    }),
  svg: async (options) => {
    const { svgOf } = await import("./svg.ts");
    return svgOf(cy, { ...options, palette, words });
  },
});
