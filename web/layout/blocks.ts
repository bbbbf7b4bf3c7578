/** One ray of the picture: a box beside the centre, and those attached to it further out. */
export interface Branch {
  readonly id: string;
  readonly leaves: readonly string[];
}

/** The boxes of the opening by their part in it. */
export interface Fan {
  /** Null where the picture has no middle, and so no opening. */
  readonly centre: string | null;
  /** The owners of the centre. */
  readonly above: readonly string[];
  readonly branches: readonly Branch[];
  /** The projects that advance the centre. */
  readonly below: readonly string[];
}

/** Wide: rays on both sides of the centre. Narrow, for phones: rays below it. */
export type Shape = "wide" | "narrow";

/** Branches that share a leaf, and so are placed together. */
export interface Block {
  readonly branches: string[];
  readonly leaves: string[];
}

/** Joins branches that share a leaf; every leaf and branch occurs once. */
export function blocksOf(fan: Fan): Block[] {
  const taken = new Set<string | null>([
    fan.centre,
    ...fan.above,
    ...fan.branches.map(({ id }) => id),
  ]);
  const blocks: Block[] = [];
  for (const { id, leaves } of fan.branches) {
    const sharing = blocks.find((block) =>
      leaves.some((leaf) => block.leaves.includes(leaf)),
    );
    const block = sharing ?? { branches: [], leaves: [] };
    block.branches.push(id);
    for (const leaf of leaves)
      if (!taken.has(leaf)) {
        taken.add(leaf);
        block.leaves.push(leaf);
      }
    if (!sharing) blocks.push(block);
  }
  return blocks;
}
