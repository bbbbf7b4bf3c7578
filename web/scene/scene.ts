import type { OpeningQuery } from "../gql/graphql.ts";
import { appearance } from "../look/appearance.ts";
import type { Ring } from "../layout/arrange.ts";
import type { Fan } from "../layout/blocks.ts";
import { stageRank } from "../look/stage.ts";
import type { KindName } from "../view/kind.ts";
import { chosenThings } from "../view/view.ts";
import { drawnKinds, type SceneThing } from "./claims.ts";
import {
  addedBy,
  isDerived,
  isExpansion,
  isKnown,
  maxNeighbours,
  read,
  ringSize,
  saidBy,
  type Answered,
  type Expansion,
  type Rest,
} from "./expansion.ts";
import { sequenceOf, type Frame, type Group } from "./sequence.ts";
import { Ties, type Finding, type Tie } from "./ties.ts";

export type AlignmentNode = OpeningQuery["alignments"]["edges"][number]["node"];

/** How many of an entity's neighbours are shown. */
export interface Opened {
  readonly shownCount: number;
  readonly totalCount: number;
  /** How many more another step would show: none where the API gives no more at once. */
  readonly moreCount: number;
  /** The others by kind. */
  readonly rest: readonly Rest[];
}

/** A group in view, with those of its members that no box shows. */
export interface SceneGroup extends Group {
  readonly members: readonly string[];
}

/** Everything that is in view: the one source of canvas and outline. */
export interface Scene {
  /** What it is built around; null where it is made of its steps alone. */
  readonly centre: SceneThing | null;
  /** What stands in the address in place of its centre, which is the same as long as it is the same picture. */
  readonly start: string;
  /** What was put in one by one, in that order, and the boxes that stand for it: for a claim, what it joins. */
  readonly added: readonly SceneThing[];
  readonly alone: ReadonlySet<string>;
  /** Everything shown, as a box or counted in a group. */
  readonly things: ReadonlyMap<string, SceneThing>;
  readonly lines: readonly Tie[];
  /** The groups that count something, and by thing the group that counts it. */
  readonly groups: readonly SceneGroup[];
  readonly folded: ReadonlyMap<string, string>;
  readonly frames: readonly Frame[];
  /** What has a place on the canvas, also where it is closed at present. */
  readonly placed: ReadonlyMap<string, SceneThing>;
  readonly groupBoxes: ReadonlyMap<string, Group>;
  readonly fan: Fan;
  readonly rings: readonly Ring[];
  /** The entities whose neighbours are open. */
  readonly open: ReadonlyMap<string, Opened>;
  /** Ids of the view that are not in the graph. */
  readonly unknown: readonly string[];
  /** Strongest first. */
  readonly alignments: readonly AlignmentNode[];
  readonly alignmentCount: number;
  /** The projects that advance the centre, and how many of them are shown. */
  readonly projectCount: number;
  readonly projectsShown: number;
}

/** The order in which kinds stand around an entity that is no strategy. */
const readingOrder = Object.keys(appearance);

/** What a picture opens with: its layout, its things, and the lines between them. */
interface Start {
  readonly fan: Fan;
  readonly things: readonly SceneThing[];
  readonly findings: readonly Finding[];
}

const unique = (things: readonly SceneThing[]) => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
];
const idsOf = (things: readonly SceneThing[]) =>
  unique(things).map(({ id }) => id);

function alignmentStart(
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
const emptyStart: Start = {
  fan: { centre: null, above: [], branches: [], below: [] },
  things: [],
  findings: [],
};

/** An entity and its neighbours, those of one kind together. */
function neighbourStart(centre: SceneThing, expansion: Expansion): Start {
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

/** Whether a picture opens on alignments, or else on the neighbours of its centre. */
export const hasAlignments = ({ entity, alignments }: OpeningQuery): boolean =>
  entity?.__typename === "Strategy" && alignments.edges.length > 0;

/** What is shown of each entity's neighbours by the steps that are open, and what is not. */
function openedOf(expansions: readonly Expansion[]): Map<string, Opened> {
  const shown = new Map<string, Map<string, KindName>>();
  const totals = new Map<string, Map<KindName, number>>();
  const more = new Map<string, number>();
  for (const { of, kind, isClosed, neighbourhood } of expansions) {
    if (isClosed || neighbourhood.nodes.length === 0) continue;
    const { shownCount, totalCount } = neighbourhood;
    if (!kind) more.set(of, Math.min(totalCount, maxNeighbours) - shownCount);
    const ids = shown.get(of) ?? new Map<string, KindName>();
    const total = new Map<KindName, number>();
    const count = (kind: KindName, more: number) =>
      total.set(kind, (total.get(kind) ?? 0) + more);
    for (const { isCentre, hidden, entity } of neighbourhood.nodes)
      if (isCentre) for (const { kind, count: n } of hidden) count(kind, n);
      else {
        ids.set(entity.id, entity.__typename);
        count(entity.__typename, 1);
      }
    shown.set(of, ids);
    totals.set(of, total);
  }
  return new Map(
    [...totals].map(([of, total]) => {
      const kinds = [...(shown.get(of)?.values() ?? [])];
      const rest = [...total]
        .filter(([kind]) => drawnKinds.includes(kind))
        .map(([kind, count]) => ({
          kind,
          count: count - kinds.filter((each) => each === kind).length,
        }))
        .filter(({ count }) => count > 0);
      const left = rest.reduce((sum, { count }) => sum + count, 0);
      const opened: Opened = {
        shownCount: kinds.length,
        totalCount: kinds.length + left,
        moreCount: Math.min(ringSize, left, more.get(of) ?? ringSize),
        rest,
      };
      return [of, opened];
    }),
  );
}

const alignmentsIn = (opening: OpeningQuery): readonly AlignmentNode[] =>
  hasAlignments(opening)
    ? opening.alignments.edges
        .map(({ node }) => node)
        .toSorted((a, b) => stageRank(b.stage) - stageRank(a.stage))
    : [];

/** Every entity that an opening and its steps could place. */
export function idsIn(
  opening: OpeningQuery | null,
  expansions: readonly Expansion[],
): Set<string> {
  const centre = opening?.entity;
  const first =
    opening && centre
      ? alignmentStart(centre, opening, alignmentsIn(opening)).things
      : [];
  const brought = expansions.map(read);
  return new Set([
    ...first.map(({ id }) => id),
    ...brought.flatMap(({ centre, things }) =>
      [...(centre ? [centre] : []), ...things].map(({ id }) => id),
    ),
  ]);
}

/** Puts the picture together, of its steps alone where it opens on nothing; null where its start is not in the graph. */
export function sceneOf(
  opening: OpeningQuery | null,
  steps: readonly Answered[],
): Scene | null {
  const centre = opening?.entity ?? null;
  if (opening && !centre) return null;
  const isAligned = opening !== null && hasAlignments(opening);
  const alignments = opening ? alignmentsIn(opening) : [];
  const [first, ...others] = steps;
  const isFirst = centre !== null && !isAligned && first !== undefined;
  const start =
    !opening || !centre
      ? emptyStart
      : isFirst && isExpansion(first)
        ? neighbourStart(centre, first)
        : alignmentStart(centre, opening, alignments);
  const expansions = steps.filter(isExpansion);
  const { placements, rings, placed, groups } = sequenceOf(
    start.things,
    isFirst ? others : steps,
    isAligned ? centre!.id : null,
  );

  const shown = placements.filter(({ isClosed }) => !isClosed);
  const boxes = new Map(start.things.map((thing) => [thing.id, thing]));
  for (const placement of shown)
    for (const thing of placement.boxes) boxes.set(thing.id, thing);
  const folded = new Map<string, string>();
  const things = new Map(boxes);
  for (const placement of shown)
    for (const { thing, group } of placement.folded)
      if (!boxes.has(thing.id)) {
        things.set(thing.id, thing);
        folded.set(thing.id, group.id);
      }
  const ties = new Ties();
  for (const finding of start.findings) ties.add(finding);
  // The last of several steps of one entity repeats what those before it found.
  const latest = new Map(
    shown.map(({ step, findings }) => [step, findings] as const),
  );
  for (const findings of latest.values())
    findings.forEach((each) => ties.add(each));

  const strategy = centre?.__typename === "Strategy" ? centre : null;
  const added = new Map(
    steps.flatMap((step) => {
      const entity =
        isExpansion(step) || step.isClosed ? undefined : addedBy(step);
      return entity ? [[entity.id, entity] as const] : [];
    }),
  );
  const advancing = strategy?.advancing.edges.map(({ node }) => node.id) ?? [];
  return {
    centre,
    start: centre?.id ?? chosenThings,
    added: [...added.values()],
    alone: new Set(
      shown
        .filter(({ isAlone }) => isAlone)
        .flatMap(({ boxes }) => boxes.map(({ id }) => id)),
    ),
    things,
    lines: ties.between(things),
    groups: [...groups.values()]
      .map((group) => ({
        ...group,
        members: [...folded.keys()].filter((id) => folded.get(id) === group.id),
      }))
      .filter(({ members }) => members.length > 0),
    folded,
    frames: shown.flatMap(({ frame }) => frame ?? []),
    placed,
    groupBoxes: groups,
    fan: start.fan,
    rings,
    open: openedOf(expansions),
    unknown: [
      ...new Set(steps.filter((step) => !isKnown(step)).map(({ of }) => of)),
    ],
    alignments,
    alignmentCount: isAligned ? opening.alignments.totalCount : 0,
    projectCount: strategy?.advancing.totalCount ?? 0,
    projectsShown: advancing.filter((id) => things.has(id)).length,
  };
}
