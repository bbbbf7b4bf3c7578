/** One ray of the picture: a thing beside the centre, and what hangs on it further out. */
export interface Branch {
  readonly id: string;
  readonly leaves: readonly string[];
}

/** What the picture opens with. */
export interface Fan {
  readonly centre: string;
  /** Whose the centre is. */
  readonly above: readonly string[];
  readonly branches: readonly Branch[];
  /** What carries the centre out. */
  readonly below: readonly string[];
}

/** Wide lays rays to both sides of the centre; narrow lays them under it, for a phone. */
export type Shape = "wide" | "narrow";

/** Branches that share a leaf, and so stand together. */
export interface Block {
  readonly branches: string[];
  readonly leaves: string[];
}

/** Joins branches that share a leaf; each leaf and branch stands once. */
export function blocksOf(fan: Fan): Block[] {
  const taken = new Set([
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
