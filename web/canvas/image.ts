import type { Core } from "cytoscape";
import type { Palette } from "../look/palette.ts";
import { saveFile } from "../look/save-file.ts";

/** Browsers draw no larger canvas; a picture beyond it would come out empty. */
const maxSide = 8_000;

/** Saves the whole picture, also what is out of sight, as PNG with two dots to a pixel. */
export function saveImage(cy: Core, name: string, { ground }: Palette): void {
  const picture = cy.png({
    output: "blob",
    full: true,
    scale: 2,
    maxWidth: maxSide,
    maxHeight: maxSide,
    bg: ground,
  });
  saveFile(picture, `silkgraph-${name}.png`);
}
