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
  /** How prominent it is: told by default, told quietly, or only beside what is in focus. */
  readonly rank: "main" | "aside" | "quiet";
}

/** Above this many boxes, lines that nobody asked for are drawn only on focus. */
const roomForAsides = 60;

/** Alignments are what the picture is about; other claims come before links. */
const weight = ({ says, claims, stage }: Tie) =>
  says === "Alignment"
    ? 2 + (stage ? stageRank(stage) : 0)
    : claims.length > 0
      ? 1
      : 0;

const pairOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The lines of the picture: one for each two boxes that are joined. */
export function strandsOf(picture: Scene): Strand[] {
  const { things, lines, folded, groups, frames, fan, open, centre } = picture;
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
  const rankOf = (a: string, b: string): Strand["rank"] => {
    if (structure.has(pairOf(a, b))) return "main";
    // What stands in a frame is joined by the line of its frame.
    if (framed.has(a) || framed.has(b)) return "quiet";
    if (open.has(a) || open.has(b)) return "main";
    return isCrowded ? "quiet" : "aside";
  };
  const byPair = new Map<string, Tie[]>();
  for (const line of lines) {
    if (folded.has(line.from) || folded.has(line.to)) continue;
    const pair = pairOf(line.from, line.to);
    byPair.set(pair, [...(byPair.get(pair) ?? []), line]);
  }
  const strands = [...byPair.values()].map((found): Strand => {
    const ties = found.toSorted((a, b) => weight(b) - weight(a));
    const { id, from, to } = ties[0]!;
    return { id, from, to, ties, rank: rankOf(from, to) };
  });
  const leading = (id: string, of: string): Strand => ({
    id: `${of}~${id}`,
    from: things.has(of) ? of : centre.id,
    to: id,
    ties: [],
    rank: "main",
  });
  return [
    ...strands,
    ...groups.map(({ id, of }) => leading(id, of)),
    ...frames.map(({ id, group }) => leading(id, group.of)),
  ];
}
