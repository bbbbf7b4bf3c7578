import type { Core } from "cytoscape";
import type { PngOptions, ShownPicture } from "../look/shown.ts";
import type { Palette } from "../look/palette.ts";
import { saveFile } from "../look/save-file.ts";

/** Browsers draw no larger canvas; a picture beyond it would come out empty. */
const maxSide = 8_000;

/** The whole picture as a file, also what is out of sight. */
export const pictureOf = (cy: Core, { ground }: Palette) =>
  ({
    png: ({ scale, isTransparent }: PngOptions): Blob =>
      cy.png({
        output: "blob",
        full: true,
        scale,
        maxWidth: maxSide,
        maxHeight: maxSide,
        ...(isTransparent ? {} : { bg: ground }),
      }),
  }) satisfies ShownPicture;

/** Saves the whole picture with two dots to a pixel. */
export function saveImage(cy: Core, name: string, palette: Palette): void {
  const { png } = pictureOf(cy, palette);
  saveFile(png({ scale: 2, isTransparent: false }), `silkgraph-${name}.png`);
}
