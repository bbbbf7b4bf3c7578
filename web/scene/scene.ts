import type { OpeningQuery } from "../gql/graphql.ts";
import type { Ring } from "../layout/arrange.ts";
import type { Fan } from "../layout/blocks.ts";
import { chosenThings } from "../view/view.ts";
import type { SceneThing } from "./claims.ts";
import {
  addedBy,
  isExpansion,
  isKnown,
  read,
  type Answered,
  type Expansion,
} from "./expansion.ts";
import { openedOf, type Opened } from "./opened.ts";
import { sequenceOf, type Frame, type Group } from "./sequence.ts";
import {
  alignmentsIn,
  alignmentStart,
  emptyStart,
  hasAlignments,
  neighbourStart,
  type AlignmentNode,
} from "./start.ts";
import { Ties, type Tie } from "./ties.ts";

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
