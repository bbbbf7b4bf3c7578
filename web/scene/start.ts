import type { OpeningQuery } from "../gql/graphql.ts";
import type { Fan } from "../layout/blocks.ts";
import { appearance } from "../look/appearance.ts";
import { stageRank } from "../look/stage.ts";
import type { SceneThing } from "./claims.ts";
import { isDerived, read, saidBy, type Expansion } from "./expansion.ts";
import type { Finding } from "./ties.ts";

export type AlignmentNode = OpeningQuery["alignments"]["edges"][number]["node"];

/** Whether a picture opens on alignments, or else on the neighbours of its centre. */
export const hasAlignments = ({ entity, alignments }: OpeningQuery): boolean =>
  entity?.__typename === "Strategy" && alignments.edges.length > 0;

/** The alignments that a picture opens on, the furthest first. */
export const alignmentsIn = (
  opening: OpeningQuery,
): readonly AlignmentNode[] =>
  hasAlignments(opening)
    ? opening.alignments.edges
        .map(({ node }) => node)
        .toSorted((a, b) => stageRank(b.stage) - stageRank(a.stage))
    : [];

/** The order in which kinds stand around an entity that is no strategy. */
const readingOrder = Object.keys(appearance);

/** What a picture opens with: its layout, its things, and the lines between them. */
export interface Start {
  readonly fan: Fan;
  readonly things: readonly SceneThing[];
  readonly findings: readonly Finding[];
}

const unique = (things: readonly SceneThing[]) => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
];
const idsOf = (things: readonly SceneThing[]) =>
  unique(things).map(({ id }) => id);

export function alignmentStart(
  centre: SceneThing,
  opening: OpeningQuery,
  alignments: readonly AlignmentNode[],
): Start {
  const findings: Finding[] = [];
  const owned = (strategy: SceneThing, owners: readonly SceneThing[]) =>
    owners.map((owner) => {
      findings.push({
        from: strategy.id,
        to: owner.id,
        says: "OWNED_BY",
        isDerived: false,
      });
      return owner;
    });
  const branches = new Map<string, SceneThing[]>();
  const fars: SceneThing[] = [];
  for (const alignment of alignments) {
    const { id, stage, strategy, alignedWith, carriedBy, gist } = alignment;
    const far = strategy.id === centre.id ? alignedWith : strategy;
    findings.push({
      from: strategy.id,
      to: alignedWith.id,
      says: "Alignment",
      claim: id,
      stage,
      isDerived: isDerived(alignment),
      sentence: gist,
      saidBy: saidBy(alignment),
      voice: alignment.assertion,
    });
    for (const project of carriedBy)
      findings.push({
        from: project.id,
        to: far.id,
        says: "CARRIED_BY",
        opens: id,
        isDerived: false,
        sentence: gist,
      });
    const leaves = [...owned(far, far.owners), ...carriedBy];
    branches.set(far.id, [...(branches.get(far.id) ?? []), ...leaves]);
    fars.push(far);
  }
  const strategy =
    opening.entity?.__typename === "Strategy" ? opening.entity : null;
  const isBranch = (thing: SceneThing) =>
    thing.id === centre.id || branches.has(thing.id);
  const above = owned(centre, strategy?.owners ?? []).filter(
    (owner) => !isBranch(owner),
  );
  const beside = [centre, ...fars, ...above, ...[...branches.values()].flat()];
  const isBeside = new Set(beside.map(({ id }) => id));
  // A project that carries out an alignment stands beside it, and advances the centre through it.
  const below = (strategy?.projects.edges ?? [])
    .map(({ node }): SceneThing => node)
    .filter(({ id }) => !isBeside.has(id));
  for (const { id } of below)
    findings.push({
      from: id,
      to: centre.id,
      says: "ADVANCES",
      isDerived: false,
    });
  return {
    fan: {
      centre: centre.id,
      above: idsOf(above),
      branches: [...branches].map(([id, leaves]) => ({
        id,
        leaves: idsOf(leaves),
      })),
      below: idsOf(below),
    },
    things: unique([...beside, ...below]),
    findings,
  };
}

/** Nothing: all that comes are steps. */
export const emptyStart: Start = {
  fan: { centre: null, above: [], branches: [], below: [] },
  things: [],
  findings: [],
};

/** An entity and its neighbours, those of one kind together. */
export function neighbourStart(
  centre: SceneThing,
  expansion: Expansion,
): Start {
  const { things, findings } = read(expansion);
  const place = ({ __typename }: SceneThing) =>
    readingOrder.indexOf(__typename);
  const branches = things
    .toSorted((a, b) => place(a) - place(b))
    .map(({ id }) => ({ id, leaves: [] }));
  return {
    fan: { centre: centre.id, above: [], branches, below: [] },
    things: [centre, ...things],
    findings,
  };
}
