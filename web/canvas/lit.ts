import type { Scene } from "../scene/scene.ts";
import type { View } from "../view/view.ts";

/** What is lit on the canvas while everything else steps back. */
export interface Lit {
  readonly things: ReadonlySet<string>;
  /** Ids of ties. */
  readonly lines: ReadonlySet<string>;
}

/**
 * The chain of a path, which is lit where it is marked in a picture with both its ends: its things, its
 * claims, and what else joins two of its things that no marked claim joins. Null where there is none.
 */
export function litOf(
  {
    path,
    selected,
  }: Pick<View, "selected"> & { path: Pick<View["path"], "from" | "to"> },
  { lines }: Pick<Scene, "lines">,
): Lit | null {
  const { from, to } = path;
  const marked = new Set(selected);
  if (from === null || to === null) return null;
  if (!marked.has(from) || !marked.has(to)) return null;
  const pairOf = (line: (typeof lines)[number]) =>
    [line.from, line.to].sort().join(" ");
  const inside = lines.filter(
    (line) => marked.has(line.from) && marked.has(line.to),
  );
  const claimed = inside.filter(({ claims }) =>
    claims.some((claim) => marked.has(claim)),
  );
  const joined = new Set(claimed.map(pairOf));
  const others = inside.filter((line) => !joined.has(pairOf(line)));
  return {
    things: marked,
    lines: new Set([...claimed, ...others].map(({ id }) => id)),
  };
}
