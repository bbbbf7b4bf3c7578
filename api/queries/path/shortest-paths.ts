/** A node that lies one step from another, and how well connected it is. */
export interface WeightedNeighbour {
  readonly id: string;
  readonly weight: number;
}

export interface PathSearch {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly count: number;
  /** What lies one step from each of `ids`. */
  neighbours(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly WeightedNeighbour[]>>;
}

/** So many ways of one length are weighed against each other, and so many steps tried for them. */
const maxComparedPaths = 1_000;
const maxTriedSteps = 200_000;
/** Both edges are explored in one question where none is longer: then asking costs more than looking. */
const frontierLimit = 100;

/**
 * The shortest ways from one node to another that meet nothing twice, as ids: by length, then by
 * how little is connected to what they meet, since a way through a hub says least, then by ids.
 * Both ends are explored, the smaller edge first, so that hubs are opened late.
 */
export async function shortestPaths(errand: PathSearch): Promise<string[][]> {
  const { from, to, maxLength, count } = errand;
  const known = new ExploredGraph();
  const sides = [new SearchSide(from), new SearchSide(to)] as const;
  const ways: string[][] = [];
  for (let length = 1; length <= maxLength && ways.length < count; length++) {
    for (;;) {
      const depth = sides[0].depth + sides[1].depth;
      if (depth >= length) break;
      const [small, large] = sides.toSorted(
        (a, b) => a.edge.length - b.edge.length,
      );
      const areBoth =
        large!.edge.length <= frontierLimit && depth + 2 <= maxLength;
      const due = areBoth ? [small!, large!] : [small!];
      const edge = [...new Set(due.flatMap(({ edge }) => edge))];
      const found = await errand.neighbours(edge);
      for (const side of due) side.explore(found, known);
    }
    ways.push(...known.ways(from, to, length));
  }
  return ways.slice(0, count);
}

/** How far has been explored from one end. */
class SearchSide {
  depth = 0;
  edge: readonly string[];
  private readonly met: Set<string>;

  constructor(start: string) {
    this.edge = [start];
    this.met = new Set(this.edge);
  }

  /** One step farther, by what lies one step from each of its edge. */
  explore(
    found: Awaited<ReturnType<PathSearch["neighbours"]>>,
    known: ExploredGraph,
  ): void {
    const next: string[] = [];
    for (const id of this.edge)
      for (const neighbour of found.get(id) ?? []) {
        known.join(id, neighbour);
        if (this.met.has(neighbour.id)) continue;
        this.met.add(neighbour.id);
        next.push(neighbour.id);
      }
    this.edge = next;
    // With nothing left to explore, ways of any length are known.
    this.depth = next.length > 0 ? this.depth + 1 : Infinity;
  }
}

/** The part of the graph that has been explored: every way as long as both depths lies in it. */
class ExploredGraph {
  private readonly steps = new Map<string, Set<string>>();
  private readonly weights = new Map<string, number>();

  join(a: string, { id: b, weight }: WeightedNeighbour): void {
    this.weights.set(b, weight);
    this.stepsFrom(a).add(b);
    this.stepsFrom(b).add(a);
  }

  /** The ways of exactly this length, in order. */
  ways(from: string, to: string, length: number): string[][] {
    const left = this.distancesTo(to, length);
    if ((left.get(from) ?? Infinity) > length) return [];
    const found: string[][] = [];
    const way = [from];
    let tried = 0;
    const go = (at: string): void => {
      const rest = length - way.length;
      for (const next of this.inOrder(at, left, rest)) {
        if (found.length >= maxComparedPaths || tried++ >= maxTriedSteps) return;
        if (way.includes(next) || (next === to) !== (rest === 0)) continue;
        way.push(next);
        if (rest === 0) found.push([...way]);
        else go(next);
        way.pop();
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

  /** How many steps each node is from `to`, up to `most`. */
  private distancesTo(to: string, most: number): Map<string, number> {
    const distances = new Map([[to, 0]]);
    let edge = [to];
    for (let steps = 1; steps <= most && edge.length > 0; steps++)
      edge = edge.flatMap((id) =>
        [...this.stepsFrom(id)].filter((next) => {
          if (distances.has(next)) return false;
          distances.set(next, steps);
          return true;
        }),
      );
    return distances;
  }
}
