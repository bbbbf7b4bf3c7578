import type { Core, EdgeSingular, NodeSingular } from "cytoscape";
import type { Point } from "../layout/geometry.ts";
import { cornerRadius } from "../layout/routes.ts";
import type { Palette } from "../look/palette.ts";
import { stages } from "../look/stage.ts";
import type { Imprint } from "../look/shown.ts";
import { fontFamily } from "../look/theme.ts";
import type { KindName } from "../view/kind.ts";
import { draw, iconAt, lettered, written } from "./drawing.ts";
import { icon, rulerOf } from "./measure.ts";

type Element = NodeSingular | EdgeSingular;

const number = (element: Element, name: string): number =>
  Number(element.numericStyle(name)) || 0;
const text = (element: Element, name: string): string =>
  String(element.style(name));

const dashes: Readonly<Record<string, string>> = {
  dashed: "6 3",
  dotted: "1 3",
};

const linesOf = (label: string) => label.split("\n");
const widthOf = (lines: readonly string[], size: number, weight: number) =>
  Math.max(...lines.map(rulerOf({ size, weight })));

const weightOf = (element: Element) => {
  const weight = text(element, "font-weight");
  return weight === "bold" ? 700 : weight === "normal" ? 400 : Number(weight);
};

/** A box with its icon and its caption. */
function boxOf(node: NodeSingular): SVGElement {
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
  const down = text(node, "background-position-y");
  const image = iconAt(
    text(node, "background-image").replace(/^url\((.*)\)$/, "$1"),
    {
      x: left + number(node, "background-position-x"),
      y:
        top +
        (down.endsWith("%") ? (height - icon.size) / 2 : parseFloat(down)),
      size: icon.size,
    },
  );
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

const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});
const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
const distance = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);

/** How a line runs: as the data of a path, and as points close to it. */
function runOf(edge: EdgeSingular): { data: string; points: Point[] } {
  const [start, end] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const controls = edge.controlPoints() as Point[] | undefined;
  if (controls && controls.length > 0) {
    // Quadratic curves that meet halfway between the points that steer them.
    let from: Point = start;
    const points = [start];
    const curves = controls.map((control, index) => {
      const next = controls[index + 1];
      const to = next ? between(control, next, 0.5) : end;
      for (const share of [0.25, 0.5, 0.75, 1])
        points.push(
          between(
            between(from, control, share),
            between(control, to, share),
            share,
          ),
        );
      from = to;
      return `Q ${at(control)} ${at(to)}`;
    });
    return { data: `M ${at(start)} ${curves.join(" ")}`, points };
  }
  const corners = (edge.segmentPoints() ?? []) as Point[];
  const all = [start, ...corners, end];
  const turns = corners.map((corner, index) => {
    const [before, after] = [all[index]!, all[index + 2]!];
    const room = Math.min(
      cornerRadius,
      distance(before, corner) / 2,
      distance(corner, after) / 2,
    );
    const reach = (to: Point) =>
      between(corner, to, room / (distance(corner, to) || 1));
    return `L ${at(reach(before))} Q ${at(corner)} ${at(reach(after))}`;
  });
  return {
    data: `M ${at(start)} ${turns.join(" ")} L ${at(end)}`,
    points: all,
  };
}

/** A place along a line, so far from its beginning, and how the line runs there in degrees. */
function along(points: readonly Point[], far: number) {
  let left = far;
  for (const [index, from] of points.slice(0, -1).entries()) {
    const to = points[index + 1]!;
    const length = distance(from, to);
    const isLast = index === points.length - 2;
    if (left <= length || isLast) {
      const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
      // Letters never stand on their heads.
      const angle = turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn;
      return { ...between(from, to, length ? left / length : 0), angle };
    }
    left -= length;
  }
  return { ...points[0]!, angle: 0 };
}

/** As Cytoscape draws it: a triangle as large as the line is wide, and never too small to see. */
function arrowOf(
  edge: EdgeSingular,
  which: "source" | "target",
  points: Point[],
) {
  if (text(edge, `${which}-arrow-shape`) === "none") return null;
  const line = which === "target" ? points.toReversed() : points;
  const [tip, back] = [line[0]!, line[1]!];
  const size =
    Math.max((number(edge, "width") * 13.37) ** 0.9, 29) *
    (number(edge, "arrow-scale") || 1);
  const turn = Math.atan2(tip.y - back.y, tip.x - back.x);
  const corner = (side: number) => {
    const [far, aside] = [-0.3 * size, 0.15 * size * side];
    return at({
      x: tip.x + far * Math.cos(turn) - aside * Math.sin(turn),
      y: tip.y + far * Math.sin(turn) + aside * Math.cos(turn),
    });
  };
  return draw("path", {
    d: `M ${at(tip)} L ${corner(1)} L ${corner(-1)} Z`,
    fill: text(edge, `${which}-arrow-color`),
    "fill-opacity": number(edge, "line-opacity"),
  });
}

function labelOf(
  edge: EdgeSingular,
  which: "" | "source-" | "target-",
  points: Point[],
) {
  const label = text(edge, `${which}label`);
  if (label === "") return null;
  const line = which === "target-" ? points.toReversed() : points;
  const total = line
    .slice(1)
    .reduce((sum, to, index) => sum + distance(line[index]!, to), 0);
  const far = which ? number(edge, `${which}text-offset`) : total / 2;
  const place = along(line, far);
  const turns = text(edge, `${which}text-rotation`) === "autorotate";
  const [size, weight] = [number(edge, "font-size"), weightOf(edge)];
  const x = place.x + number(edge, `${which}text-margin-x`);
  const y = place.y + number(edge, `${which}text-margin-y`);
  const lines = linesOf(label);
  const ground = number(edge, "text-background-opacity");
  const [width, height] = [
    widthOf(lines, size, weight) + 6,
    lines.length * size * 1.3,
  ];
  const angle = turns ? place.angle : 0;
  return draw(
    "g",
    {},
    ...(ground > 0
      ? [
          draw("rect", {
            x: x - width / 2,
            y: y - height / 2,
            width,
            height,
            rx: 3,
            fill: text(edge, "text-background-color"),
            "fill-opacity": ground,
            transform: angle
              ? `rotate(${angle.toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)})`
              : undefined,
          }),
        ]
      : []),
    lettered({
      x,
      y,
      lines,
      size,
      weight,
      colour: text(edge, "color"),
      anchor: "middle",
      angle,
    }),
  );
}

/** A line with its arrows and its words. */
function lineOf(edge: EdgeSingular): SVGElement {
  const { data, points } = runOf(edge);
  const extras = [
    arrowOf(edge, "source", points),
    arrowOf(edge, "target", points),
    labelOf(edge, "", points),
    labelOf(edge, "source-", points),
    labelOf(edge, "target-", points),
  ].filter((each) => each !== null);
  return draw(
    "g",
    { opacity: number(edge, "opacity"), "data-id": edge.id() },
    draw("path", {
      d: data,
      fill: "none",
      stroke: text(edge, "line-color"),
      "stroke-opacity": number(edge, "line-opacity"),
      "stroke-width": number(edge, "width"),
      "stroke-linecap": "round",
      "stroke-dasharray": dashes[text(edge, "line-style")],
    }),
    ...extras,
  );
}

/** What kinds and stages are called in the reader's language. */
export interface LegendWords {
  readonly kind: (kind: KindName) => string;
  readonly stage: (stage: (typeof stages)[number]) => string;
}

const margin = 28;
const row = 24;

interface Entry {
  readonly label: string;
  readonly sign: (x: number, y: number) => SVGElement | null;
}

/** What lines and icons mean, of those that are drawn. */
function entriesOf(cy: Core, words: LegendWords): Entry[] {
  const kinds = new Map<KindName, string>();
  for (const node of cy.nodes(":visible").toArray()) {
    const address = text(node, "background-image").replace(
      /^url\((.*)\)$/,
      "$1",
    );
    if (address !== "none") kinds.set(node.data("kind") as KindName, address);
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
          d: `M ${at({ x, y })} h 26`,
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
function legendOf(entries: readonly Entry[], width: number, palette: Palette) {
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

interface Options {
  readonly isWhole: boolean;
  readonly imprint: Imprint;
  readonly palette: Palette;
  readonly words: LegendWords;
}

const depth = (element: Element) => number(element, "z-index");

/**
 * The picture as a drawing of its own: boxes, lines and real text as Cytoscape has placed and dyed them, with title,
 * legend and source in the margin.
 */
export function svgOf(
  cy: Core,
  { isWhole, imprint, palette, words }: Options,
): string {
  // At a distance captions grow to stay legible; a drawing is read from as near as one likes.
  const loud = cy.nodes(".loud");
  if (isWhole) loud.removeClass("loud");
  const area = isWhole
    ? cy.elements(":visible").boundingBox({ includeOverlays: false })
    : cy.extent();
  const nodes = cy.nodes(":visible").toArray();
  const frames = nodes.filter((node) => node.data("isFrame"));
  const boxes = nodes.filter((node) => !node.data("isFrame"));
  const edges = cy.edges(":visible").toArray();
  const byDepth = <One extends Element>(all: readonly One[]) =>
    all.toSorted((a, b) => depth(a) - depth(b));
  const picture = draw(
    "g",
    isWhole ? {} : { "clip-path": "url(#window)" },
    ...frames.map(boxOf),
    ...byDepth(edges).map(lineOf),
    ...byDepth(boxes).map(boxOf),
  );
  const entries = entriesOf(cy, words);
  if (isWhole) loud.addClass("loud");

  const ruler = rulerOf({ size: 11.5, weight: 400 });
  const width = Math.max(area.w, ...imprint.lines.map(ruler)) + 2 * margin;
  const legend = legendOf(entries, width - 2 * margin, palette);
  const head = margin + 34;
  const foot = 20 + legend.height + 12 + imprint.lines.length * 17 + margin;
  const height = head + area.h + foot;
  const left = margin - area.x1;
  const below = head + area.h + 20;
  const drawing = draw(
    "svg",
    {
      width,
      height,
      viewBox: `0 0 ${width.toFixed(1)} ${height.toFixed(1)}`,
      "font-family": fontFamily.replaceAll('"', "'"),
      role: "img",
    },
    draw("title", {}, imprint.title),
    draw("desc", {}, imprint.lines.join("\n")),
    draw(
      "clipPath",
      { id: "window" },
      draw("rect", { x: area.x1, y: area.y1, width: area.w, height: area.h }),
    ),
    draw("rect", { width, height, fill: palette.ground }),
    lettered({
      x: margin,
      y: margin + 8,
      lines: [imprint.title],
      size: 18,
      weight: 700,
      colour: palette.ink,
      anchor: "start",
    }),
    draw(
      "g",
      {
        transform: `translate(${left.toFixed(1)} ${(head - area.y1).toFixed(1)})`,
      },
      picture,
    ),
    draw(
      "g",
      { transform: `translate(${String(margin)} ${below.toFixed(1)})` },
      ...legend.signs,
    ),
    ...imprint.lines.map((line, index) =>
      lettered({
        x: margin,
        y: below + legend.height + 18 + index * 17,
        lines: [line],
        size: 11.5,
        weight: 400,
        colour: palette.muted,
        anchor: "start",
      }),
    ),
  );
  return written(drawing);
}
