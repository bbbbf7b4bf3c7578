import { stageRank } from "../look/stage.ts";
import type { Scene } from "../scene/scene.ts";
import type { Tie } from "../scene/ties.ts";

/** Everything between the same two boxes, drawn as one line. */
export interface Strand {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The weightiest first; none where the line leads to a group or a frame. */
  readonly ties: readonly Tie[];
  /** Whether it joins two neighbours of an opened entity to each other, and so is drawn faintly. */
  readonly isAside: boolean;
}

/** Above this many boxes, faint lines are drawn only for what is in focus. */
const roomForAsides = 60;

/** Alignments are what the picture is about; other claims come before links. */
const weight = ({ says, claims, stage }: Tie) =>
  says === "Alignment"
    ? 2 + (stage ? stageRank(stage) : 0)
    : claims.length > 0
      ? 1
      : 0;

const pairOf = (a: string | null, b: string) =>
  a !== null && a < b ? `${a} ${b}` : `${b} ${a ?? ""}`;

/**
 * The lines of the picture: one for each two boxes that are joined. In a crowded picture, and within
 * frames, those between neighbours are drawn only for what is in focus.
 */
export function strandsOf(picture: Scene, focus: string | null): Strand[] {
  const { things, lines, folded, groups, frames, fan, open, centre, alone } =
    picture;
  const structure = new Set(
    [
      ...[...fan.above, ...fan.below].map((id) => [fan.centre, id] as const),
      ...fan.branches.flatMap(({ id, leaves }) => [
        [fan.centre, id] as const,
        ...leaves.map((leaf) => [id, leaf] as const),
      ]),
    ].map(([a, b]) => pairOf(a, b)),
  );
  const framed = new Map(
    frames.flatMap(({ group, members }) =>
      members.map((id) => [id, group.of] as const),
    ),
  );
  const isCrowded = things.size - folded.size > roomForAsides;
  // What stands in a frame is joined by the line of its frame.
  const isHub = (id: string) => open.has(id) || alone.has(id);
  const isMain = (a: string, b: string) =>
    structure.has(pairOf(a, b)) ||
    (!framed.has(a) && !framed.has(b) && (isHub(a) || isHub(b)));
  const byPair = new Map<string, Tie[]>();
  for (const line of lines) {
    if (folded.has(line.from) || folded.has(line.to)) continue;
    const pair = pairOf(line.from, line.to);
    const found = byPair.get(pair);
    if (found) found.push(line);
    else byPair.set(pair, [line]);
  }
  const strands = [...byPair.values()].flatMap((found): Strand[] => {
    const ties = found.toSorted((a, b) => weight(b) - weight(a));
    const { id, from, to } = ties[0]!;
    const isAside = !isMain(from, to);
    const isAsked =
      from === focus ||
      to === focus ||
      ties.some(({ claims }) => focus !== null && claims.includes(focus));
    const isFramed = framed.has(from) || framed.has(to);
    if (isAside && !isAsked && (isCrowded || isFramed)) return [];
    return [{ id, from, to, ties, isAside }];
  });
  const leading = (id: string, of: string): Strand => ({
    id: `${of}~${id}`,
    from: things.has(of) || !centre ? of : centre.id,
    to: id,
    ties: [],
    isAside: false,
  });
  return [
    ...strands,
    ...groups.map(({ id, of }) => leading(id, of)),
    ...frames.map(({ id, group }) => leading(id, group.of)),
  ];
}
