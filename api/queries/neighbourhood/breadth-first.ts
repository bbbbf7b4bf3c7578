import { byImportance } from "../../topology/by-importance.ts";

/** Nodes one step away: ids, and the importance of each. */
export interface Layer {
  readonly ids: readonly string[];
  readonly importance: readonly number[];
}

export interface BreadthFirstSearch {
  readonly depth: number;
  /** The search stops after the step that has found this many. */
  readonly limit: number;
  /** The nodes one step from any of `ids`. */
  readonly next: (ids: readonly string[]) => Promise<Layer>;
}

/**
 * The nodes within `depth` steps from `start` with their distances: the nearest first, then the most
 * important, then by id. Visited nodes are tracked here, since engines search long lists slowly.
 */
export async function distancesFrom(
  start: readonly string[],
  { depth, limit, next }: BreadthFirstSearch,
): Promise<ReadonlyMap<string, number>> {
  const distances = new Map(start.map((id) => [id, 0]));
  const centres = distances.size;
  let frontier: readonly string[] = [...distances.keys()];
  for (let steps = 1; steps <= depth && frontier.length > 0; steps++) {
    if (distances.size - centres >= limit) break;
    const { ids, importance } = await next(frontier);
    frontier = ids
      .map((id, at) => ({ id, importance: importance[at]! }))
      .filter(({ id }) => !distances.has(id))
      .sort(byImportance)
      .map(({ id }) => id);
    for (const id of frontier) distances.set(id, steps);
  }
  return distances;
}
