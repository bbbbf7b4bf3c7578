import type { NodeSingular } from "cytoscape";
import { appearance } from "../look/appearance.ts";
import type { Family, Palette } from "../look/palette.ts";
import { fontFamily } from "../look/theme.ts";
import { badge, badgeImage, badgeWidth } from "./badge.ts";
import { icon, lettering, lineHeight, padding, type Part } from "./measure.ts";

const drawings = import.meta.glob<string>("../look/icons/*.svg", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The icon of a kind in the colour of its family: an image cannot take that of its box. */
function iconOf(kind: string, colour: string): string {
  const drawing = drawings[`../look/icons/${kind.toLowerCase()}.svg`]!;
  const coloured = drawing.replace(/stroke="#\w+"/, `stroke="${colour}"`);
  return `data:image/svg+xml,${encodeURIComponent(coloured)}`;
}

const moreOf = (node: NodeSingular) => node.data("more") as number;
/** The box in the middle says what it is by its size; large captions take the place of icons. */
const hasIcon = (node: NodeSingular) =>
  !node.hasClass("centre") && !node.hasClass("loud");

function iconsOf(node: NodeSingular, palette: Palette): string[] {
  if (!hasIcon(node)) return [];
  const kind = node.data("kind") as keyof typeof appearance;
  return [iconOf(kind, palette.family[appearance[kind].family].line)];
}

/** A measure of the badge, behind that of the icon where the box has one. */
const besideIcon =
  (ofBadge: (node: NodeSingular) => number, ofIcon: number) =>
  (node: NodeSingular): string =>
    `${hasIcon(node) ? `${String(ofIcon)}px ` : ""}${String(ofBadge(node))}px`;

const part = (name: Part) => ({
  "font-size": lettering[name].size,
  "font-weight": lettering[name].weight,
});

const family = (name: Family, palette: Palette) => ({
  selector: `node.${name}`,
  style: {
    "background-color": palette.family[name].fill,
    "border-color": palette.family[name].line,
  },
});

/** How boxes, groups and frames look. */
export const nodeStyle = (palette: Palette) => [
  {
    selector: "node",
    style: {
      shape: "round-rectangle",
      "corner-radius": 9,
      width: "data(width)",
      height: "data(height)",
      label: "data(label)",
      "font-family": fontFamily,
      color: palette.ink,
      "text-valign": "center",
      "text-halign": "center",
      "text-wrap": "wrap",
      "text-max-width": "1000px",
      "text-justification": "left",
      "line-height": lineHeight,
      "text-margin-x": (icon.size + icon.gap) / 2,
      "border-width": 1,
      "border-opacity": 0.55,
      "background-width": icon.size,
      "background-height": icon.size,
      "background-position-x": padding.x,
      "background-clip": "none",
      "background-image-containment": "over",
      "overlay-opacity": 0,
      "min-zoomed-font-size": 6.5,
    },
  },
  ...(Object.keys(palette.family) as Family[]).map((name) =>
    family(name, palette),
  ),
  ...Object.entries(appearance).map(([kind, { family }]) => ({
    selector: `node.${kind}`,
    style: { "background-image": iconOf(kind, palette.family[family].line) },
  })),
  { selector: "node.leaf", style: part("leaf") },
  {
    selector: "node.branch",
    style: {
      ...part("branch"),
      "background-color": palette.surface,
      "border-width": 1.5,
      "border-opacity": 1,
    },
  },
  {
    selector: "node.actor",
    style: { "corner-radius": 16 },
  },
  {
    selector: "node.centre",
    style: {
      ...part("centre"),
      "corner-radius": 14,
      color: palette.surface,
      "background-image": "none",
      "border-width": 0,
      "text-margin-x": 0,
      "text-justification": "center",
    },
  },
  ...(Object.keys(palette.family) as Family[]).map((name) => ({
    selector: `node.centre.${name}`,
    style: { "background-color": palette.family[name].line },
  })),
  {
    selector: "node.group",
    style: { ...part("group"), "border-width": 3, "border-style": "double" },
  },
  {
    selector: "node.frame",
    style: {
      ...part("group"),
      "z-compound-depth": "bottom",
      "corner-radius": 14,
      "background-opacity": 0.45,
      "background-position-y": 12,
      "text-valign": "top",
      "text-margin-y": 30,
      "border-opacity": 0.4,
    },
  },
  {
    selector: "node.loud",
    style: {
      "font-size": "data(size)",
      "z-index": 10,
      "background-image": "none",
      "text-margin-x": 0,
      "text-outline-color": palette.ground,
      "text-outline-width": 3,
    },
  },
  {
    selector: "node.loud.centre",
    style: { "text-outline-width": 0 },
  },
  {
    selector: "node.more",
    style: {
      "background-image": (node: NodeSingular) => [
        ...iconsOf(node, palette),
        badgeImage(moreOf(node), palette),
      ],
      "background-width": besideIcon(
        (node) => badgeWidth(moreOf(node)),
        icon.size,
      ),
      "background-height": besideIcon(() => badge.height, icon.size),
      "background-position-x": besideIcon(
        (node) =>
          (node.data() as { width: number }).width +
          badge.over -
          badgeWidth(moreOf(node)),
        padding.x,
      ),
      "background-position-y": (node: NodeSingular) =>
        `${hasIcon(node) ? "50% " : ""}${String(-badge.over)}px`,
      "background-clip": "none none",
      "background-image-containment": "over over",
      "bounds-expansion": `${String(badge.over)} ${String(badge.over)} 0 0`,
    },
  },
  {
    selector: "node.selected",
    style: {
      "outline-width": 2,
      "outline-offset": 3,
      "outline-color": palette.accent,
    },
  },
  {
    selector: "node.hover",
    style: {
      "border-width": 2,
      "border-opacity": 1,
      "border-color": palette.accent,
    },
  },
  {
    selector: "node.focus",
    style: {
      "border-width": 2.5,
      "border-opacity": 1,
      "border-color": palette.accent,
      "underlay-color": palette.accent,
      "underlay-opacity": 0.14,
      "underlay-padding": 6,
      "underlay-shape": "round-rectangle",
    },
  },
];
