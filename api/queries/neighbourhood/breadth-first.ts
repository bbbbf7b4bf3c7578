/** What lies one step on: ids, and how important each is. */
export interface Layer {
  readonly ids: readonly string[];
  readonly importance: readonly number[];
}

export interface BreadthFirstSearch {
  readonly depth: number;
  /** As soon as so many are met, it goes no farther. */
  readonly enough: number;
  /** What lies one step from any of `ids`. */
  readonly next: (ids: readonly string[]) => Promise<Layer>;
}

/**
 * What is met within `depth` steps from `start`, each with its distance: the nearest first, then the
 * most important, then by id. What is met is kept here, since engines search a long list slowly.
 */
export async function distancesFrom(
  start: readonly string[],
  { depth, enough, next }: BreadthFirstSearch,
): Promise<ReadonlyMap<string, number>> {
  const distances = new Map(start.map((id) => [id, 0]));
  const centres = distances.size;
  let edge: readonly string[] = [...distances.keys()];
  for (let steps = 1; steps <= depth && edge.length > 0; steps++) {
    if (distances.size - centres >= enough) break;
    const { ids, importance } = await next(edge);
    edge = ids
      .map((id, at) => ({ id, importance: importance[at]! }))
      .filter(({ id }) => !distances.has(id))
      .sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
    for (const id of edge) distances.set(id, steps);
  }
  return distances;
}
