/** A node one step from another, and how well connected it is. */
export interface WeightedNeighbour {
  readonly id: string;
  readonly weight: number;
}

export interface PathSearch {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly count: number;
  /** The nodes one step from each of `ids`. */
  neighbours(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly WeightedNeighbour[]>>;
}

/** Bounds of the work per length: paths compared, and steps tried to find them. */
const maxComparedPaths = 1_000;
const maxTriedSteps = 200_000;
/** Expand both frontiers in one query while each is at most this long. */
const frontierLimit = 100;

/**
 * The shortest paths from one node to another that visit nothing twice, as ids: by length, then by
 * how few links the visited nodes have, since a path through a hub says least, then by ids. Searches
 * from both ends and expands the smaller frontier first, so that hubs are expanded late.
 */
export async function shortestPaths(search: PathSearch): Promise<string[][]> {
  const { from, to, maxLength, count } = search;
  const explored = new ExploredGraph();
  const sides = [new SearchSide(from), new SearchSide(to)] as const;
  const paths: string[][] = [];
  for (let length = 1; length <= maxLength && paths.length < count; length++) {
    for (;;) {
      const depth = sides[0].depth + sides[1].depth;
      if (depth >= length) break;
      const [small, large] = sides.toSorted(
        (a, b) => a.frontier.length - b.frontier.length,
      );
      const areBoth =
        large!.frontier.length <= frontierLimit && depth + 2 <= maxLength;
      const due = areBoth ? [small!, large!] : [small!];
      const frontier = [...new Set(due.flatMap(({ frontier }) => frontier))];
      const found = await search.neighbours(frontier);
      for (const side of due) side.explore(found, explored);
    }
    paths.push(...explored.paths(from, to, length));
  }
  return paths.slice(0, count);
}

/** The search from one end. */
class SearchSide {
  depth = 0;
  frontier: readonly string[];
  private readonly visited: Set<string>;

  constructor(start: string) {
    this.frontier = [start];
    this.visited = new Set(this.frontier);
  }

  /** Advances by one step, given the neighbours of the frontier. */
  explore(
    found: Awaited<ReturnType<PathSearch["neighbours"]>>,
    explored: ExploredGraph,
  ): void {
    const next: string[] = [];
    for (const id of this.frontier)
      for (const neighbour of found.get(id) ?? []) {
        explored.join(id, neighbour);
        if (this.visited.has(neighbour.id)) continue;
        this.visited.add(neighbour.id);
        next.push(neighbour.id);
      }
    this.frontier = next;
    // With nothing left to explore, paths of any length are known.
    this.depth = next.length > 0 ? this.depth + 1 : Infinity;
  }
}

/** The explored part of the graph: it contains every path up to the sum of both depths. */
class ExploredGraph {
  private readonly steps = new Map<string, Set<string>>();
  private readonly weights = new Map<string, number>();

  join(a: string, { id: b, weight }: WeightedNeighbour): void {
    this.weights.set(b, weight);
    this.stepsFrom(a).add(b);
    this.stepsFrom(b).add(a);
  }

  /** The paths of exactly this length, in order. */
  paths(from: string, to: string, length: number): string[][] {
    const left = this.distancesTo(to, length);
    if ((left.get(from) ?? Infinity) > length) return [];
    const found: string[][] = [];
    const path = [from];
    let tried = 0;
    const go = (at: string): void => {
      const rest = length - path.length;
      for (const next of this.inOrder(at, left, rest)) {
        if (found.length >= maxComparedPaths || tried++ >= maxTriedSteps)
          return;
        if (path.includes(next) || (next === to) !== (rest === 0)) continue;
        path.push(next);
        if (rest === 0) found.push([...path]);
        else go(next);
        path.pop();
      }
    };
    go(from);
    return found
      .map((ids) => ({ ids, weight: this.weigh(ids.slice(1, -1)) }))
      .sort(
        (a, b) => a.weight - b.weight || (a.ids.join() < b.ids.join() ? -1 : 1),
      )
      .map(({ ids }) => ids);
  }

  private stepsFrom(id: string): Set<string> {
    const steps = this.steps.get(id) ?? new Set<string>();
    this.steps.set(id, steps);
    return steps;
  }

  private weigh = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + (this.weights.get(id) ?? 0), 0);

  private inOrder(
    id: string,
    left: ReadonlyMap<string, number>,
    rest: number,
  ): string[] {
    return [...this.stepsFrom(id)]
      .filter((next) => (left.get(next) ?? Infinity) <= rest)
      .sort((a, b) => this.weigh([a]) - this.weigh([b]) || (a < b ? -1 : 1));
  }

  /** The distance of each node from `to`, up to `max`. */
  private distancesTo(to: string, max: number): Map<string, number> {
    const distances = new Map([[to, 0]]);
    let frontier = [to];
    for (let steps = 1; steps <= max && frontier.length > 0; steps++)
      frontier = frontier.flatMap((id) =>
        [...this.stepsFrom(id)].filter((next) => {
          if (distances.has(next)) return false;
          distances.set(next, steps);
          return true;
        }),
      );
    return distances;
  }
}
