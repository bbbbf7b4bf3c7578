import type { ElementDefinition } from "cytoscape";
import { frameHead, type Placed, type Point } from "../layout/geometry.ts";
import type { Layout } from "../layout/layout.worker.ts";
import type { Route } from "../layout/routes.ts";
import { appearance } from "../look/appearance.ts";
import { stageRank } from "../look/stage.ts";
import type { Scene } from "../scene/scene.ts";
import type { Tie } from "../scene/ties.ts";
import type { KindName } from "../view/kind.ts";
import type { Caption } from "./captions.ts";
import type { LineTextOf } from "./line-text.ts";
import type { Strand } from "./lines.ts";

/** The scene with everything that is needed to draw it. */
export interface Sheet {
  readonly picture: Scene;
  readonly captions: ReadonlyMap<string, Caption>;
  readonly strands: readonly Strand[];
  readonly layout: Layout;
}

/** Where a line leaves and arrives, as seen from the middle of each box, and what steers it. */
export interface Way {
  readonly source: Point;
  readonly target: Point;
  /** The points that steer it: along the straight line between its ends, and away from it. */
  readonly weights: readonly number[];
  readonly distances: readonly number[];
}

function wayOf(route: Route, source: Placed, target: Placed): Way {
  const { start, end, points } = route;
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  const from = ({ x, y }: Point, { x: left, y: top }: Point) => ({
    x: x - left,
    y: y - top,
  });
  return {
    source: from(start, source),
    target: from(end, target),
    weights: points.map(
      ({ x, y }) => ((x - start.x) * dx + (y - start.y) * dy) / length ** 2,
    ),
    distances: points.map(
      ({ x, y }) => ((y - start.y) * dx - (x - start.x) * dy) / length,
    ),
  };
}

const joined = (...classes: (string | false | undefined)[]) =>
  classes.filter(Boolean).join(" ");

const classesOf = ({ claims, says, stage, isDerived, saidBy }: Tie): string =>
  joined(
    claims.length > 0 ? "claim" : "link",
    says,
    stage && `stage-${String(stageRank(stage))}`,
    isDerived && "derived",
    saidBy && saidBy.length > 0 && "reported",
  );

const familyOf = (kind: KindName) => appearance[kind].family;

/** Whether everything that a line stands for runs one way. */
const isOneWay = (ties: readonly Tie[]) =>
  ties.length > 0 && ties.every(({ from }) => from === ties[0]!.from);

/** The picture in Cytoscape's terms; what has no place yet is left out. */
export function elementsOf(
  { picture, captions, strands, layout }: Sheet,
  textOf: LineTextOf,
): ElementDefinition[] {
  const at = new Map(layout.placed.map((box) => [box.id, box]));
  const node = (
    id: string,
    classes: string,
    data: Record<string, unknown>,
  ): ElementDefinition[] => {
    const spot = at.get(id);
    if (!spot) return [];
    const { x, y, width, height } = spot;
    return [
      {
        group: "nodes",
        data: { id, opens: id, width, height, ...data },
        position: { x, y },
        classes,
      },
    ];
  };
  const captioned = (id: string) => captions.get(id)?.text ?? "";
  const boxes = [...picture.things.values()]
    .filter(({ id }) => !picture.folded.has(id))
    .flatMap(({ id, __typename, basis }) =>
      node(
        id,
        joined(
          __typename,
          familyOf(__typename),
          captions.get(id)?.part,
          basis === "DERIVED" && "derived",
        ),
        { label: captioned(id), kind: __typename },
      ),
    );
  const groups = picture.groups.flatMap(({ id, of, kind, members }) =>
    node(id, joined(kind, familyOf(kind), "group"), {
      label: `${captioned(id)} ${String(members.length)}`,
      caption: captioned(id),
      members,
      kind,
      groupOf: of,
    }),
  );
  const frames = picture.frames.flatMap(({ id, group, members }) =>
    node(id, joined(group.kind, familyOf(group.kind), "frame"), {
      label: `${captioned(group.id)} ${String(members.length)}`,
      caption: captioned(group.id),
      members,
      kind: group.kind,
      groupOf: group.of,
      head: frameHead,
      isFrame: true,
    }),
  );
  const nodes = [...frames, ...boxes, ...groups];
  const edges = strands.flatMap(
    ({ id, from, to, ties, isAside }): ElementDefinition[] => {
      const [source, target] = [at.get(from), at.get(to)];
      if (!source || !target) return [];
      const tie = ties[0];
      const route = layout.routes.get(id);
      return [
        {
          group: "edges",
          data: {
            id,
            source: from,
            target: to,
            opens: tie?.opens ?? to,
            ...textOf(ties),
            lines: ties.map(({ id }) => id),
            claims: ties.flatMap(({ claims }) => claims),
            ...(route && { way: wayOf(route, source, target) }),
          },
          classes: joined(
            tie ? classesOf(tie) : "link group",
            route?.style ?? "straight",
            isAside && "aside",
            isOneWay(ties) && "one-way",
          ),
        },
      ];
    },
  );
  return [...nodes, ...edges];
}
