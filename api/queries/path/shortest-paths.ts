/** Where paths are searched for. */
export interface Network<Node> {
  /** The nodes one step from each of `nodes`, each once. */
  neighbours(nodes: readonly Node[]): Promise<readonly (readonly Node[])[]>;
  readonly idOf: (node: Node) => string;
  /** How well connected a node is. */
  readonly weightOf: (node: Node) => number;
}

export interface PathSearch<Node> {
  readonly from: Node;
  readonly to: Node;
  readonly maxLength: number;
  readonly count: number;
}

/** Bounds of the work per length: paths compared, and steps tried to find them. */
const maxComparedPaths = 1_000;
const maxTriedSteps = 200_000;
/** Expand both frontiers in one query while each is at most this long. */
const frontierLimit = 100;

/**
 * The shortest paths from one node to another that visit nothing twice: by length, then by how few
 * links the visited nodes have, since a path through a hub says least, then by ids. Searches from
 * both ends and expands the smaller frontier first, so that hubs are expanded late.
 */
export async function shortestPaths<Node>(
  network: Network<Node>,
  { from, to, maxLength, count }: PathSearch<Node>,
): Promise<Node[][]> {
  const explored = new ExploredGraph(network, from, to);
  const { sides } = explored;
  const paths: Node[][] = [];
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
      explored.add(frontier, await network.neighbours(frontier));
      for (const side of due) explored.advance(side);
    }
    paths.push(...explored.paths(length));
  }
  return paths.slice(0, count);
}

/** The search from one end. */
class SearchSide<Node> {
  depth = 0;
  /** The nodes that are `depth` steps away, and those one step less. */
  frontier: readonly Node[];
  before: readonly Node[] = [];
  /** How far away each node is that was met. */
  readonly distances: Map<Node, number>;

  constructor(readonly start: Node) {
    this.frontier = [start];
    this.distances = new Map([[start, 0]]);
  }

  /** How far a node is from the start, or at least how far. */
  distanceOf(node: Node): number {
    return this.distances.get(node) ?? this.depth + 1;
  }
}

/** The explored part of the graph: it contains every path up to the sum of both depths. */
class ExploredGraph<Node> {
  readonly sides: readonly [SearchSide<Node>, SearchSide<Node>];
  /** The neighbours of the nodes that were expanded. */
  private readonly steps = new Map<Node, readonly Node[]>();
  /** The length of the shortest path that is contained. */
  private shortest = Infinity;

  constructor(
    private readonly network: Network<Node>,
    from: Node,
    to: Node,
  ) {
    this.sides = [new SearchSide(from), new SearchSide(to)];
  }

  add(nodes: readonly Node[], found: readonly (readonly Node[])[]): void {
    for (const [at, node] of nodes.entries()) this.steps.set(node, found[at]!);
  }

  /** Goes one step further on that side. */
  advance(side: SearchSide<Node>): void {
    const other = side === this.sides[0] ? this.sides[1] : this.sides[0];
    const distance = side.depth + 1;
    const next: Node[] = [];
    for (const node of side.frontier)
      for (const near of this.steps.get(node)!) {
        if (side.distances.has(near)) continue;
        side.distances.set(near, distance);
        next.push(near);
        const rest = other.distances.get(near);
        if (rest !== undefined)
          this.shortest = Math.min(this.shortest, distance + rest);
      }
    side.before = side.frontier;
    side.frontier = next;
    // With nothing left to explore, paths of any length are known.
    side.depth = next.length > 0 ? distance : Infinity;
  }

  /** The paths of exactly this length, in order. */
  paths(length: number): Node[][] {
    if (length < this.shortest) return [];
    const [from, to] = this.sides.map(({ start }) => start) as [Node, Node];
    const between = this.stepsBetween();
    const stepsFrom = (node: Node) =>
      this.steps.get(node) ?? between.get(node) ?? [];
    const left = this.distancesTo(to, stepsFrom, length);
    const found: Node[][] = [];
    const path = [from];
    let tried = 0;
    const go = (at: Node): void => {
      const rest = length - path.length;
      const near = [...stepsFrom(at)].filter(
        (next) => (left.get(next) ?? Infinity) <= rest,
      );
      for (const next of this.inOrder(near)) {
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
    return this.sorted(found);
  }

  /** The known steps from nodes on both frontiers, the only ones on a path that neither side has expanded. */
  private stepsBetween(): Map<Node, Set<Node>> {
    const [a, b] = this.sides;
    const met = new Map<Node, Set<Node>>();
    for (const node of a.frontier)
      if (b.distances.get(node) === b.depth) met.set(node, new Set());
    if (met.size > 0)
      for (const node of [...a.before, ...b.before])
        for (const near of this.steps.get(node)!) met.get(near)?.add(node);
    return met;
  }

  private sorted(paths: readonly Node[][]): Node[][] {
    const { idOf, weightOf } = this.network;
    return paths
      .map((nodes) => ({
        nodes,
        ids: nodes.map(idOf).join(),
        weight: nodes.slice(1, -1).reduce((sum, n) => sum + weightOf(n), 0),
      }))
      .sort((a, b) => a.weight - b.weight || (a.ids < b.ids ? -1 : 1))
      .map(({ nodes }) => nodes);
  }

  private inOrder(nodes: Node[]): Node[] {
    const { idOf, weightOf } = this.network;
    return nodes.sort(
      (a, b) => weightOf(a) - weightOf(b) || (idOf(a) < idOf(b) ? -1 : 1),
    );
  }

  /** How far each node is from `to` that may lie on a path of this length. */
  private distancesTo(
    to: Node,
    stepsFrom: (node: Node) => Iterable<Node>,
    length: number,
  ): Map<Node, number> {
    const [side] = this.sides;
    const distances = new Map([[to, 0]]);
    let frontier = [to];
    for (let steps = 1; steps <= length && frontier.length > 0; steps++) {
      const next: Node[] = [];
      for (const node of frontier)
        for (const near of stepsFrom(node)) {
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
