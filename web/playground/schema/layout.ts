import type { GraphQLSchema } from "graphql";
import { arranger, type Ring } from "../../layout/arrange.ts";
import { roles } from "../../gql/terms.ts";
import type { Fan, Shape } from "../../layout/blocks.ts";
import { boundsOf, type Placed, type Point } from "../../layout/geometry.ts";
import { router, type Routes } from "../../layout/routes.ts";
import { kindsOf, linksOf, type SchemaLink } from "./links.ts";

/** Two kinds, and the fields of each that lead to the other. */
export interface SchemaLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly links: readonly SchemaLink[];
}

export interface SchemaLayout {
  readonly placed: readonly Placed[];
  readonly lines: readonly SchemaLine[];
  readonly routes: Routes;
  /** The drawing's left and upper edge, its width and its height. */
  readonly viewBox: string;
}

const box = { width: 124, height: 36 };
/** Room around each box for the lines that lead past it. */
const room: Readonly<Record<Shape, Point>> = {
  wide: { x: 46, y: 44 },
  narrow: { x: 0, y: 0 },
};
const margin = 12;

/** One line for each two kinds that are joined, whichever leads to the other. */
export function linesOf(links: readonly SchemaLink[]): SchemaLine[] {
  const lines = new Map<string, SchemaLink[]>();
  for (const link of links) {
    if (link.from === link.to) continue;
    const id = [link.from, link.to].sort().join(" ");
    lines.set(id, [...(lines.get(id) ?? []), link]);
  }
  return [...lines].map(([id, found]) => {
    const [from = "", to = ""] = id.split(" ");
    return { id, from, to, links: found };
  });
}

/** The rings of the explorer: around the middle what is joined to it, then around each of these the rest. */
function ringsOf(
  kinds: readonly string[],
  joined: ReadonlyMap<string, readonly string[]>,
  pairs: Ring["pairs"],
): Ring[] {
  const rings: Ring[] = [];
  const left = new Set(kinds);
  while (left.size > 0) {
    const standing = rings.flatMap(({ fresh }) => fresh);
    const leads = (kind: string) =>
      joined.get(kind)!.some((id) => left.has(id));
    const anchor = standing.find(leads) ?? [...left][0]!;
    const isNear = new Set(joined.get(anchor));
    const fresh = [
      ...(left.has(anchor) ? [anchor] : []),
      ...[...left].filter((kind) => kind !== anchor && isNear.has(kind)),
    ];
    rings.push({ anchor, fresh, frame: null, pairs });
    for (const kind of fresh) left.delete(kind);
  }
  return rings;
}

/** The opening of the explorer on a phone: below the middle the claims, and beside them the rest. */
function fanOf(kinds: readonly string[], centre: string): Fan {
  const [claims, others] = [
    kinds.filter((kind) => isClaim(kind)),
    kinds.filter((kind) => !isClaim(kind) && kind !== centre),
  ];
  const branches = claims.map((id) => ({ id, leaves: others }));
  return { centre, above: [], branches, below: [] };
}

const roleOf = (kind: string) => roles[kind as keyof typeof roles];
const isClaim = (kind: string) => roleOf(kind) === "CLAIM";

/** The kinds as the explorer lays out things, with the thing in the middle that most are joined to. */
export function layOutSchema(
  schema: GraphQLSchema,
  shape: Shape,
): SchemaLayout {
  const lines = linesOf(linksOf(schema));
  const joined = new Map(
    kindsOf(schema).map((kind) => [
      kind,
      lines.flatMap(({ from, to }) =>
        from === kind ? [to] : to === kind ? [from] : [],
      ),
    ]),
  );
  const rank = (kind: string) =>
    joined.get(kind)!.length + (roleOf(kind) === "THING" ? 100 : 0);
  const byDegree = [...joined.keys()].sort((a, b) => rank(b) - rank(a));
  const [centre = ""] = byDegree;
  const pairs = lines.map(({ from, to }) => [from, to] as const);
  const plan = {
    shape,
    fan:
      shape === "narrow"
        ? fanOf(byDegree, centre)
        : { centre: null, above: [], branches: [], below: [] },
    boxes: byDegree.map((id) => ({
      id,
      width: box.width + room[shape].x,
      height: box.height + room[shape].y,
    })),
    rings: shape === "narrow" ? [] : ringsOf(byDegree, joined, pairs),
  };
  const placed = arranger()(plan).map((roomy) => ({ ...roomy, ...box }));
  const { x1, y1, x2, y2 } = boundsOf(placed);
  return {
    placed,
    lines,
    routes: router()({ ...plan, drawn: byDegree, lines }, placed),
    viewBox: [
      x1 - margin,
      y1 - margin,
      x2 - x1 + 2 * margin,
      y2 - y1 + 2 * margin,
    ].join(" "),
  };
}
