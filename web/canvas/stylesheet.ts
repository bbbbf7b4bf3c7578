import type { StylesheetJson } from "cytoscape";
import type { Palette } from "../look/palette.ts";
import { edgeStyle } from "./edge-style.ts";
import { nodeStyle } from "./node-style.ts";

/** How everything looks. Looks change by class; no style is set on an element. */
export const stylesheet = (palette: Palette): StylesheetJson =>
  [
    // While an image of the picture moves in its place, what lies beside it is empty, not grey.
    { selector: "core", style: { "outside-texture-bg-opacity": 0 } },
    ...nodeStyle(palette),
    ...edgeStyle(palette),
    {
      selector: ".derived",
      style: { "border-style": "dashed", "line-style": "dashed" },
    },
    { selector: ".away", style: { display: "none" } },
    { selector: ".dim", style: { opacity: 0.42 } },
  ] as unknown as StylesheetJson;
