import type { OpeningQuery } from "../gql/graphql.ts";
import { appearance } from "../look/appearance.ts";
import type { Fan } from "../layout/blocks.ts";
import type { Ring } from "../layout/arrange.ts";
import { stageRank } from "../look/stage.ts";
import type { SceneThing } from "./claims.ts";
import {
  SceneBuilder,
  isDerived,
  type Expansion,
  type Neighbourhood,
} from "./scene-builder.ts";
import type { Tie } from "./ties.ts";

export type AlignmentNode = OpeningQuery["alignments"]["edges"][number]["node"];

/** Everything that is in view: the one source of canvas and outline. */
export interface Scene {
  readonly centre: SceneThing;
  readonly things: ReadonlyMap<string, SceneThing>;
  readonly lines: readonly Tie[];
  readonly fan: Fan;
  readonly rings: readonly Ring[];
  /** The newest answer for each thing whose neighbours are open. */
  readonly open: ReadonlyMap<string, Neighbourhood>;
  /** Strongest first. */
  readonly alignments: readonly AlignmentNode[];
  readonly alignmentCount: number;
  /** How many projects serve the centre, and how many of those are in view from the start. */
  readonly projectCount: number;
  readonly projectsShown: number;
}

/** The order in which kinds stand around something that is no strategy. */
const reading = Object.keys(appearance);

function alignmentFan(
  collected: SceneBuilder,
  centre: SceneThing,
  opening: OpeningQuery,
  alignments: readonly AlignmentNode[],
): Fan {
  const { lines } = collected;
  const owned = (strategy: SceneThing, owners: readonly SceneThing[]) =>
    owners.map((owner) => {
      lines.link({
        from: strategy.id,
        to: owner.id,
        says: "OWNED_BY",
        isDerived: false,
      });
      return owner;
    });
  const branches = new Map<string, SceneThing[]>();
  for (const alignment of alignments) {
    const { id, stage, strategy, alignedWith, carriedBy } = alignment;
    const far = strategy.id === centre.id ? alignedWith : strategy;
    lines.claim(
      {
        from: strategy.id,
        to: alignedWith.id,
        says: "Alignment",
        stage,
        isDerived: isDerived(alignment),
        sentence: alignment.gist,
      },
      id,
    );
    for (const project of carriedBy)
      lines.link({
        from: project.id,
        to: far.id,
        says: "CARRIED_BY",
        opens: id,
        isDerived: false,
        sentence: alignment.gist,
      });
    const leaves = [...owned(far, far.owners), ...carriedBy];
    branches.set(far.id, [...(branches.get(far.id) ?? []), ...leaves]);
    collected.add([far]);
  }
  const strategy =
    opening.entity?.__typename === "Strategy" ? opening.entity : null;
  const above = collected.add(owned(centre, strategy?.owners ?? []));
  for (const leaves of branches.values()) collected.add(leaves);
  // What carries out an alignment already stands beside it, and serves the centre through it.
  const below = collected.add(
    strategy?.projects.edges.map(({ node }) => node) ?? [],
  );
  for (const { id } of below)
    lines.link({ from: id, to: centre.id, says: "ADVANCES", isDerived: false });
  const ids = (things: readonly SceneThing[]) => [
    ...new Set(things.map(({ id }) => id)),
  ];
  return {
    centre: centre.id,
    above: ids(above),
    branches: [...branches].map(([id, leaves]) => ({
      id,
      leaves: ids(leaves),
    })),
    below: ids(below),
  };
}

/** A thing and its neighbours, those of one kind together. */
function neighbourFan(
  centre: SceneThing,
  neighbours: readonly SceneThing[],
): Fan {
  const place = ({ __typename }: SceneThing) => reading.indexOf(__typename);
  const branches = neighbours
    .toSorted((a, b) => place(a) - place(b))
    .map(({ id }) => ({ id, leaves: [] }));
  return { centre: centre.id, above: [], branches, below: [] };
}

/** Whether a picture opens on alignments, or else on the neighbours of its centre. */
export const hasAlignments = ({ entity, alignments }: OpeningQuery): boolean =>
  entity?.__typename === "Strategy" && alignments.edges.length > 0;

/** Puts the picture together; null where nothing has the address that it starts at. */
export function sceneOf(
  opening: OpeningQuery,
  expansions: readonly Expansion[],
): Scene | null {
  const centre = opening.entity;
  if (!centre) return null;
  const collected = new SceneBuilder();
  collected.add([centre]);
  const byStrength = (a: AlignmentNode, b: AlignmentNode) =>
    stageRank(b.stage) - stageRank(a.stage);
  const isAligned = hasAlignments(opening);
  const projects =
    centre.__typename === "Strategy"
      ? centre.projects
      : { totalCount: 0, edges: [] };
  const alignments = isAligned
    ? opening.alignments.edges.map(({ node }) => node).toSorted(byStrength)
    : [];
  const [first, ...rest] = expansions;
  const fan =
    isAligned || !first
      ? alignmentFan(collected, centre, opening, alignments)
      : neighbourFan(centre, collected.expand(first));
  const rings = (isAligned ? expansions : rest).map((expansion) => ({
    anchor: expansion.of,
    fresh: collected.expand(expansion).map(({ id }) => id),
  }));
  return {
    centre,
    things: collected.things,
    lines: collected.lines.between(collected.things),
    fan,
    rings,
    open: new Map(
      expansions.map(({ of, neighbourhood }) => [of, neighbourhood]),
    ),
    alignments,
    alignmentCount: isAligned ? opening.alignments.totalCount : 0,
    projectCount: isAligned ? projects.totalCount : 0,
    projectsShown: isAligned ? projects.edges.length : 0,
  };
}
