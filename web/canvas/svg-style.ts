import type { EdgeSingular, NodeSingular } from "cytoscape";
import { rulerOf } from "../look/ruler.ts";

export type Element = NodeSingular | EdgeSingular;

/** What Cytoscape computes of a style, as a number. */
export const number = (element: Element, name: string): number =>
  Number(element.numericStyle(name)) || 0;
/** The same as it is written. */
export const text = (element: Element, name: string): string =>
  String(element.style(name));

export const dashes: Readonly<Record<string, string>> = {
  dashed: "6 3",
  dotted: "1 3",
};

export const linesOf = (label: string): string[] => label.split("\n");
export const widthOf = (
  lines: readonly string[],
  size: number,
  weight: number,
): number => Math.max(...lines.map(rulerOf({ size, weight })));

export const weightOf = (element: Element): number => {
  const weight = text(element, "font-weight");
  return weight === "bold" ? 700 : weight === "normal" ? 400 : Number(weight);
};

/** The icon of a box; its badge, which says what is not drawn, stays on the screen. */
export const kindIconOf = (node: NodeSingular): string | undefined =>
  text(node, "background-image")
    .match(/data:image\/svg\+xml,[^\s"')]+/g)
    ?.find((image) =>
      decodeURIComponent(image).includes('viewBox="0 0 24 24"'),
    );
