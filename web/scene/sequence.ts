import type { Ring } from "../layout/arrange.ts";
import type { KindName } from "../view/kind.ts";
import type { SceneThing } from "./claims.ts";
import {
  isExpansion,
  read,
  readAddition,
  type Addition,
  type Answered,
} from "./expansion.ts";
import type { Finding } from "./ties.ts";

/** Neighbours of one kind that stand as one box with a count. */
export interface Group {
  /** Has a point in it, so that it is no entity's id. */
  readonly id: string;
  readonly of: string;
  readonly kind: KindName;
}

/** Above this many boxes, further neighbours are grouped by kind. */
const roomFor = 60;
/** Fewer of one kind stand for themselves. */
const smallestGroup = 3;

export const groupOf = (of: string, kind: KindName): Group => ({
  id: `${of}.${kind}`,
  of,
  kind,
});

/** What surrounds the boxes of an opened group. */
export interface Frame {
  readonly id: string;
  readonly group: Group;
  readonly members: readonly string[];
}

/** What one step of the view puts on the canvas. */
export interface Placement {
  /** Whose neighbours, and of which kind: the same for several steps that show more and more. */
  readonly step: string;
  readonly isClosed: boolean;
  /** Whether it puts in things alone. */
  readonly isAlone: boolean;
  /** What it shows as boxes: those that it places, and those that stood before. */
  readonly boxes: readonly SceneThing[];
  /** What it shows only as a count. */
  readonly folded: readonly { thing: SceneThing; group: Group }[];
  /** The frame around its boxes, where it opens a group. */
  readonly frame: Frame | null;
  readonly findings: readonly Finding[];
}

export interface Sequence {
  readonly placements: readonly Placement[];
  readonly rings: readonly Ring[];
  /** Everything that has a place, also where it is closed at present. */
  readonly placed: ReadonlyMap<string, SceneThing>;
  readonly groups: ReadonlyMap<string, Group>;
}

const byKind = (things: readonly SceneThing[]) => {
  const kinds = new Map<KindName, SceneThing[]>();
  for (const thing of things) {
    const same = kinds.get(thing.__typename);
    if (same) same.push(thing);
    else kinds.set(thing.__typename, [thing]);
  }
  return kinds;
};

/**
 * Gives every step of a view its boxes. What a step places depends only on the steps before it, open
 * or closed, so that no later step moves anything. `enclosed` stands amid the lines of the opening,
 * where there is no room for single neighbours.
 */
export function sequenceOf(
  opening: readonly SceneThing[],
  steps: readonly Answered[],
  enclosed: string | null,
): Sequence {
  const placed = new Map(opening.map((thing) => [thing.id, thing]));
  const groups = new Map<string, Group>();
  const folds = new Map<string, Map<string, SceneThing>>();
  const placements: Placement[] = [];
  const rings: Ring[] = [];

  const fold = (group: Group, things: readonly SceneThing[]) => {
    const members = folds.get(group.id) ?? new Map<string, SceneThing>();
    folds.set(group.id, members);
    for (const thing of things) members.set(thing.id, thing);
    return things.map((thing) => ({ thing, group }));
  };

  const place = (those: readonly SceneThing[]) => {
    const fresh = those.filter(({ id }) => !placed.has(id));
    for (const thing of fresh) placed.set(thing.id, thing);
    return fresh.map(({ id }) => id);
  };

  const putIn = (addition: Addition) => {
    const { of, isClosed } = addition;
    const { things, findings } = readAddition(addition);
    const fresh = place(things);
    rings.push({
      // What it is joined to, later steps tell too: it is placed by what stands now.
      pairs: findings
        .map(({ from, to }) => [from, to] as const)
        .filter((ends) => ends.every((id) => placed.has(id))),
      anchor: fresh[0] ?? of,
      fresh,
      frame: null,
    });
    placements.push({
      step: `*${of}`,
      isClosed,
      isAlone: true,
      boxes: things,
      folded: [],
      frame: null,
      findings,
    });
  };

  for (const step of steps) {
    if (!isExpansion(step)) {
      putIn(step);
      continue;
    }
    const { of, kind, isClosed } = step;
    const { centre, things, findings } = read(step);
    const pairs = findings.map(({ from, to }) => [from, to] as const);
    const ring = (fresh: string[]): Ring => ({
      anchor: of,
      fresh,
      frame: null,
      pairs,
    });
    const anchor = place(centre ? [centre] : []);
    const before = things.filter(({ id }) => placed.has(id));
    const stood = centre ? [centre, ...before] : before;
    const group = kind && groupOf(of, kind);
    const waiting = (group && folds.get(group.id)?.values()) ?? [];
    const fresh = [
      ...new Map(
        [...waiting, ...things].map((thing) => [thing.id, thing]),
      ).values(),
    ].filter(({ id }) => !placed.has(id));
    const isFull =
      of === enclosed ||
      (group !== null && groups.has(group.id)) ||
      placed.size + groups.size + fresh.length > roomFor;
    const known = {
      step: `${of}.${kind ?? ""}`,
      isClosed,
      isAlone: false,
      findings,
    };

    if (!isFull) {
      rings.push(ring([...anchor, ...place(fresh)]));
      placements.push({
        ...known,
        boxes: [...stood, ...fresh],
        folded: [],
        frame: null,
      });
    } else if (group) {
      const id = `${group.id}.${String(rings.length)}`;
      rings.push(ring(anchor));
      const members = place(fresh);
      if (members.length > 0)
        rings.push({
          anchor: groups.has(group.id) ? group.id : of,
          fresh: members,
          frame: id,
          pairs: [],
        });
      placements.push({
        ...known,
        boxes: [...stood, ...fresh],
        folded: [],
        frame: members.length > 0 ? { id, group, members } : null,
      });
    } else {
      const singles: SceneThing[] = [];
      const opened: string[] = [];
      const folded = [...byKind(fresh)].flatMap(([each, those]) => {
        const group = groupOf(of, each);
        if (!groups.has(group.id)) {
          if (those.length < smallestGroup) {
            singles.push(...those);
            return [];
          }
          groups.set(group.id, group);
          opened.push(group.id);
          pairs.push([of, group.id]);
        }
        return fold(group, those);
      });
      rings.push(ring([...anchor, ...place(singles), ...opened]));
      placements.push({
        ...known,
        boxes: [...stood, ...singles],
        folded,
        frame: null,
      });
    }
  }
  return { placements, rings, placed, groups };
}
