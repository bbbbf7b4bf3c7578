import type { Core } from "cytoscape";
import { draw, iconAt, lettered } from "../look/drawing.ts";
import type { Legend } from "../look/framed.ts";
import type { Palette } from "../look/palette.ts";
import { rulerOf } from "../look/ruler.ts";
import { stages } from "../look/stage.ts";
import type { KindName } from "../view/kind.ts";
import { icon } from "./measure.ts";
import { dashes, kindIconOf, number, text } from "./svg-style.ts";

/** What kinds and stages are called in the reader's language. */
export interface LegendWords {
  readonly kind: (kind: KindName) => string;
  readonly stage: (stage: (typeof stages)[number]) => string;
}

const row = 24;

interface Entry {
  readonly label: string;
  readonly sign: (x: number, y: number) => SVGElement | null;
}

/** What lines and icons mean, of those that are drawn. */
export function entriesOf(cy: Core, words: LegendWords): Entry[] {
  const kinds = new Map<KindName, string>();
  for (const node of cy.nodes(":visible").toArray()) {
    const address = kindIconOf(node);
    if (address) kinds.set(node.data("kind") as KindName, address);
  }
  const lines = stages.flatMap((stage, rank) => {
    const [edge] = cy.edges(`.stage-${String(rank)}:visible`).toArray();
    return edge ? [{ stage, edge: edge }] : [];
  });
  return [
    ...lines.toReversed().map(({ stage, edge }) => ({
      label: words.stage(stage),
      sign: (x: number, y: number) =>
        draw("path", {
          d: `M ${x.toFixed(1)} ${y.toFixed(1)} h 26`,
          stroke: text(edge, "line-color"),
          "stroke-width": number(edge, "width"),
          "stroke-linecap": "round",
          "stroke-dasharray": dashes[text(edge, "line-style")],
        }),
    })),
    ...[...kinds].map(([kind, address]) => ({
      label: words.kind(kind),
      sign: (x: number, y: number) =>
        iconAt(address, { x: x + 5, y: y - 8, size: icon.size }),
    })),
  ];
}

/** The legend in rows of a width, and how tall it is. */
export function legendOf(
  entries: readonly Entry[],
  width: number,
  palette: Palette,
): Legend {
  const ruler = rulerOf({ size: 12.5, weight: 400 });
  let [x, y] = [0, row / 2];
  const signs = entries.flatMap(({ label, sign }) => {
    const room = 34 + ruler(label) + 20;
    if (x > 0 && x + room > width) [x, y] = [0, y + row];
    const here = x;
    x += room;
    const mark = sign(here, y);
    return [
      ...(mark ? [mark] : []),
      lettered({
        x: here + 34,
        y,
        lines: [label],
        size: 12.5,
        weight: 400,
        colour: palette.ink,
        anchor: "start",
      }),
    ];
  });
  return { signs, height: entries.length > 0 ? y + row / 2 : 0 };
}
