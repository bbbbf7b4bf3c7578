import type { NodeSingular } from "cytoscape";
import { draw, iconAt, lettered } from "../look/drawing.ts";
import { icon } from "./measure.ts";
import {
  dashes,
  kindIconOf,
  linesOf,
  number,
  text,
  weightOf,
  widthOf,
} from "./svg-style.ts";

/** A box with its icon and its caption. */
export function boxOf(node: NodeSingular): SVGElement {
  const { x, y } = node.position();
  const [width, height] = [number(node, "width"), number(node, "height")];
  const [left, top] = [x - width / 2, y - height / 2];
  const border = number(node, "border-width");
  const size = number(node, "font-size");
  const lines = linesOf(text(node, "label"));
  const margin = {
    x: number(node, "text-margin-x"),
    y: number(node, "text-margin-y"),
  };
  const isCentred = text(node, "text-justification") === "center";
  const isOnTop = text(node, "text-valign") === "top";
  const lineHeight = number(node, "line-height") || 1.3;
  const block = lines.length * size * lineHeight;
  // Of a box with a badge there are two images, and two places.
  const first = (name: string) => text(node, name).split(" ")[0]!;
  const down = first("background-position-y");
  const address = kindIconOf(node);
  const image =
    address &&
    iconAt(address, {
      x: left + parseFloat(first("background-position-x")),
      y:
        top +
        (down.endsWith("%") ? (height - icon.size) / 2 : parseFloat(down)),
      size: icon.size,
    });
  return draw(
    "g",
    { opacity: number(node, "opacity"), "data-id": node.id() },
    draw("rect", {
      x: left,
      y: top,
      width,
      height,
      rx: parseFloat(text(node, "corner-radius")),
      fill: text(node, "background-color"),
      "fill-opacity": number(node, "background-opacity"),
      ...(border > 0 && {
        stroke: text(node, "border-color"),
        "stroke-width": border,
        "stroke-opacity": number(node, "border-opacity"),
        "stroke-dasharray": dashes[text(node, "border-style")],
      }),
    }),
    ...(image ? [image] : []),
    lettered({
      lines,
      size,
      lineHeight,
      weight: weightOf(node),
      colour: text(node, "color"),
      anchor: isCentred ? "middle" : "start",
      x:
        x +
        margin.x -
        (isCentred ? 0 : widthOf(lines, size, weightOf(node)) / 2),
      y: isOnTop ? top + margin.y - block / 2 : y + margin.y,
    }),
  );
}
