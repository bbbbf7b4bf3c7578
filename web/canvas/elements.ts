import type { ElementDefinition } from "cytoscape";
import type { Shape } from "../layout/blocks.ts";
import type { Placed } from "../layout/geometry.ts";
import type { Tie } from "../scene/ties.ts";
import type { Scene } from "../scene/scene.ts";
import { stageRank } from "../look/stage.ts";
import type { Caption } from "./captions.ts";
import { appearance } from "../look/appearance.ts";
import { routesOf } from "./routes.ts";

/** Alignments are what the picture is about; other claims come before links. */
const weight = ({ says, claims }: Tie) =>
  says === "Alignment" ? 2 : claims.length > 0 ? 1 : 0;

/** Everything between the same two things, the weightiest first: drawn as one line. */
function strandsOf(lines: readonly Tie[]): Tie[][] {
  const strands = new Map<string, Tie[]>();
  for (const line of lines) {
    const pair = [line.from, line.to].sort().join(" ");
    strands.set(pair, [...(strands.get(pair) ?? []), line]);
  }
  return [...strands.values()].map((strand) =>
    strand.toSorted((a, b) => weight(b) - weight(a)),
  );
}

const classesOf = (line: Tie): string =>
  [
    line.claims.length > 0 ? "claim" : "link",
    line.says,
    line.stage && `stage-${String(stageRank(line.stage))}`,
    line.isDerived && "derived",
  ]
    .filter(Boolean)
    .join(" ");

/** The picture in Cytoscape's words: fresh copies each time, since it changes what it is given. */
export function elementsOf(
  picture: Scene,
  captions: ReadonlyMap<string, Caption>,
  placed: ReadonlyMap<string, Placed>,
  shape: Shape,
): ElementDefinition[] {
  const nodes = [...picture.things.values()].flatMap(
    (thing): ElementDefinition[] => {
      const caption = captions.get(thing.id);
      const spot = placed.get(thing.id);
      if (!caption || !spot) return [];
      const { family } = appearance[thing.__typename];
      return [
        {
          group: "nodes",
          data: {
            id: thing.id,
            kind: thing.__typename,
            opens: thing.id,
            label: caption.text,
            width: caption.width,
            height: caption.height,
          },
          position: { x: spot.x, y: spot.y },
          classes: [
            thing.__typename,
            family,
            caption.part,
            thing.basis === "DERIVED" ? "derived" : "",
          ].join(" "),
        },
      ];
    },
  );
  const isDrawn = new Set(nodes.map(({ data }) => data.id));
  const { fan } = picture;
  const rays = new Set([...fan.branches.map(({ id }) => id), ...fan.below]);
  const isAside = ({ from, to }: Tie) => rays.has(from) && rays.has(to);
  const route = routesOf(fan, shape, placed);
  const drawn = picture.lines.filter(
    ({ from, to }) => isDrawn.has(from) && isDrawn.has(to),
  );
  const edges = strandsOf(drawn).map((strand): ElementDefinition => {
    const line = strand[0]!;
    const way = route(line.from, line.to);
    return {
      group: "edges",
      data: {
        id: line.id,
        source: line.from,
        target: line.to,
        opens: line.opens,
        lines: strand.map(({ id }) => id),
        claims: strand.flatMap(({ claims }) => claims),
        ...(way && { way }),
      },
      classes: `${classesOf(line)} ${way?.style ?? (isAside(line) ? "aside" : "straight")}`,
    };
  });
  return [...nodes, ...edges];
}
