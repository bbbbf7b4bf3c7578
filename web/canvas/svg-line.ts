import type { EdgeSingular } from "cytoscape";
import { cornerRadius, type Point } from "../layout/geometry.ts";
import { draw, lettered } from "../look/drawing.ts";
import {
  dashes,
  linesOf,
  number,
  text,
  weightOf,
  widthOf,
} from "./svg-style.ts";

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
export function lineOf(edge: EdgeSingular): SVGElement {
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
