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
    paths.push(...explored.paths(sides[0], to, length));
  }
  return paths.slice(0, count);
}

/** The search from one end. */
class SearchSide {
  depth = 0;
  frontier: readonly string[];
  /** The distances of all that was visited. */
  private readonly visited: Map<string, number>;

  constructor(readonly start: string) {
    this.frontier = [start];
    this.visited = new Map([[start, 0]]);
  }

  /** How far a node is from the start, or at least how far. */
  distanceOf(id: string): number {
    return this.visited.get(id) ?? this.depth + 1;
  }

  /** Advances by one step, given the neighbours of the frontier. */
  explore(
    found: Awaited<ReturnType<PathSearch["neighbours"]>>,
    explored: ExploredGraph,
  ): void {
    const next: string[] = [];
    for (const id of this.frontier) {
      const neighbours = found.get(id) ?? [];
      explored.join(id, neighbours);
      for (const { id: neighbour } of neighbours) {
        if (this.visited.has(neighbour)) continue;
        this.visited.set(neighbour, this.depth + 1);
        next.push(neighbour);
      }
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

  join(a: string, neighbours: readonly WeightedNeighbour[]): void {
    const steps = this.stepsFrom(a);
    for (const { id: b, weight } of neighbours) {
      this.weights.set(b, weight);
      steps.add(b);
      this.stepsFrom(b).add(a);
    }
  }

  /** The paths of exactly this length, in order, from where that side started. */
  paths(side: SearchSide, to: string, length: number): string[][] {
    const left = this.distancesTo(to, side, length);
    if (!left.has(side.start)) return [];
    const found: string[][] = [];
    const path = [side.start];
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
    go(side.start);
    return found
      .map((ids) => ({ ids, weight: this.weigh(ids.slice(1, -1)) }))
      .sort(
        (a, b) => a.weight - b.weight || (a.ids.join() < b.ids.join() ? -1 : 1),
      )
      .map(({ ids }) => ids);
  }

  private stepsFrom(id: string): Set<string> {
    const known = this.steps.get(id);
    if (known) return known;
    const steps = new Set<string>();
    this.steps.set(id, steps);
    return steps;
  }

  private weightOf = (id: string): number => this.weights.get(id) ?? 0;

  private weigh = (ids: readonly string[]): number =>
    ids.reduce((sum, id) => sum + this.weightOf(id), 0);

  private inOrder(
    id: string,
    left: ReadonlyMap<string, number>,
    rest: number,
  ): string[] {
    return [...this.stepsFrom(id)]
      .filter((next) => (left.get(next) ?? Infinity) <= rest)
      .sort((a, b) => this.weightOf(a) - this.weightOf(b) || (a < b ? -1 : 1));
  }

  /** The distance from `to` of each node that may lie on a path of this length from where that side started. */
  private distancesTo(
    to: string,
    side: SearchSide,
    length: number,
  ): Map<string, number> {
    const distances = new Map([[to, 0]]);
    let frontier = [to];
    for (let steps = 1; steps <= length && frontier.length > 0; steps++) {
      const next: string[] = [];
      for (const id of frontier)
        for (const near of this.stepsFrom(id)) {
          if (distances.has(near) || steps + side.distanceOf(near) > length)
            continue;
          distances.set(near, steps);
          next.push(near);
        }
      frontier = next;
    }
    return distances;
  }
}
