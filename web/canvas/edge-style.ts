import type { EdgeSingular } from "cytoscape";
import { cornerRadius } from "../layout/geometry.ts";
import { stageWidths, type Palette } from "../look/palette.ts";
import { fontFamily } from "../look/theme.ts";
import type { Way } from "./elements.ts";

const wayOf = (edge: EdgeSingular) => edge.data("way") as Way;
const end = (which: "source" | "target") => (edge: EdgeSingular) => {
  const { x, y } = wayOf(edge)[which];
  return `${String(x)}px ${String(y)}px`;
};
const numbers = (which: "weights" | "distances") => (edge: EdgeSingular) =>
  wayOf(edge)[which].join(" ");

/** How lines look, and what is written along them. */
export const edgeStyle = (palette: Palette) => [
  {
    selector: "edge",
    style: {
      width: 1.25,
      "line-color": palette.border,
      "curve-style": "straight",
      "overlay-opacity": 0,
      "line-cap": "round",
    },
  },
  {
    selector: "edge.link",
    style: { "line-color": palette.muted, "line-opacity": 0.4, width: 1 },
  },
  {
    selector: "edge.claim",
    style: { "line-color": palette.muted, "line-opacity": 0.65, width: 1.25 },
  },
  ...palette.stages.map((colour, rank) => ({
    selector: `edge.stage-${String(rank)}`,
    // The strongest lie on top, so that a shared trunk thins as its branches leave it.
    style: {
      "line-color": colour,
      "line-opacity": 1,
      width: stageWidths[rank],
      "z-index": rank + 1,
    },
  })),
  { selector: "edge.stage-0", style: { "line-style": "dotted" } },
  {
    selector: "edge.bend",
    style: {
      "curve-style": "unbundled-bezier",
      "edge-distances": "endpoints",
      "source-endpoint": end("source"),
      "target-endpoint": end("target"),
      "control-point-weights": numbers("weights"),
      "control-point-distances": numbers("distances"),
    },
  },
  {
    selector: "edge.turn",
    style: {
      "curve-style": "round-segments",
      "edge-distances": "endpoints",
      "source-endpoint": end("source"),
      "target-endpoint": end("target"),
      "segment-weights": numbers("weights"),
      "segment-distances": numbers("distances"),
      "segment-radii": cornerRadius,
      "radius-type": "arc-radius",
    },
  },
  // What a line says: on whatever is pointed at or in focus, and on all from a readable zoom on.
  {
    selector: "edge",
    style: {
      "font-family": fontFamily,
      "font-size": 10,
      color: palette.muted,
      "text-background-color": palette.ground,
      "text-background-padding": "2px",
      "text-background-shape": "roundrectangle",
      "min-zoomed-font-size": 6.5,
      "arrow-scale": 0.75,
      "target-arrow-color": palette.muted,
    },
  },
  // A mark of quotation: the alignment rests on the word of somebody whom its label and tooltip name.
  {
    selector: "edge.reported",
    style: {
      "source-label": "“ ”",
      "source-text-offset": 17,
      "source-text-margin-y": -7,
      "font-size": 16,
      "font-weight": 700,
      color: palette.family.strategy.line,
    },
  },
  {
    selector: "edge.spoken",
    style: { label: "data(short)", "text-background-opacity": 0.88 },
  },
  ...palette.stages.map((colour, rank) => ({
    selector: `edge.stage-${String(rank)}`,
    style: { "target-arrow-color": colour },
  })),
  {
    selector: "edge.near, edge.near-hover, edge.focus, edge.hover, edge.lit",
    style: {
      label: "data(whole)",
      "text-background-opacity": 0.88,
      color: palette.ink,
      "z-index": 8,
    },
  },
  {
    selector:
      "edge.reported.spoken, edge.reported.near, edge.reported.near-hover, edge.reported.focus, edge.reported.hover, edge.reported.lit",
    style: { "source-label": "", "font-size": 10, "font-weight": 400 },
  },
  {
    selector:
      "edge.one-way.spoken, edge.one-way.near, edge.one-way.near-hover, edge.one-way.focus, edge.one-way.hover, edge.one-way.lit",
    style: { "target-arrow-shape": "triangle" },
  },
  { selector: "edge.reported.turn", style: { "source-text-offset": 10 } },
  // Lines between neighbours stay fainter than those to the entity that was opened.
  { selector: "edge.aside", style: { "line-opacity": 0.2 } },
  {
    selector: "edge.near, edge.near-hover, edge.focus, edge.lit",
    style: { "line-opacity": 0.9 },
  },
  {
    selector: "edge.hover",
    style: {
      "line-color": palette.accent,
      "target-arrow-color": palette.accent,
      "line-opacity": 1,
      "z-index": 8,
    },
  },
  {
    selector: "edge.focus, edge.lit",
    style: {
      "line-color": palette.accent,
      "target-arrow-color": palette.accent,
      "line-opacity": 1,
      "z-index": 9,
    },
  },
];
