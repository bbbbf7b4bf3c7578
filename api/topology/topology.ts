import { byImportance } from "./by-importance.ts";
import { sortedBy } from "./counting-sort.ts";
import { lowerBound } from "./lower-bound.ts";

/** The links that start or end at each node: of node `at` those from `starts[at]` to before `starts[at + 1]`. */
interface Ends {
  readonly starts: Uint32Array;
  /** The type of each, as a place among the types. */
  readonly types: Uint8Array;
  /** The node at the far end of each. */
  readonly far: Uint32Array;
}

/** Nodes of one kind as columns; `keys` are what the engine itself calls them. */
export interface NodeColumns {
  readonly kind: number;
  readonly keys: readonly number[];
  readonly ids: readonly string[];
  readonly importance: readonly number[];
}

/** Links of one type as columns, by the keys of their ends. */
export interface LinkColumns {
  readonly type: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/**
 * Who is linked with whom in one version of the data. Nodes are numbers, the most important first
 * and then by id, which is the order of lists; kinds and types of links are numbers as well.
 */
export class Topology {
  readonly ids: readonly string[];
  readonly kinds: Uint8Array;
  readonly importance: Int32Array;
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly byKinds = new Map<string, Uint32Array>();
  private readonly outbound: Ends;
  private readonly inbound: Ends;
  /** Which walk has met a node last; a set of those met would take most of its time. */
  private readonly marks: Uint32Array;
  private mark = 0;

  constructor(nodes: readonly NodeColumns[], links: readonly LinkColumns[]) {
    const rows = nodes.flatMap(({ kind, keys, ids, importance }) =>
      ids.map((id, at) => ({
        id,
        kind,
        key: keys[at]!,
        importance: importance[at]!,
      })),
    );
    rows.sort(byImportance);
    this.ids = rows.map(({ id }) => id);
    this.kinds = Uint8Array.from(rows, ({ kind }) => kind);
    this.importance = Int32Array.from(rows, ({ importance }) => importance);
    this.numbers = new Map(this.ids.map((id, at) => [id, at]));
    const numberOf = new Map(rows.map(({ key }, at) => [key, at]));
    const count = links.reduce((sum, { from }) => sum + from.length, 0);
    const [from, to] = [new Uint32Array(count), new Uint32Array(count)];
    const types = new Uint8Array(count);
    let last = 0;
    for (const each of links)
      for (const [at, key] of each.from.entries()) {
        const [start, end] = [numberOf.get(key), numberOf.get(each.to[at]!)];
        if (start === undefined || end === undefined) continue;
        from[last] = start;
        to[last] = end;
        types[last++] = each.type;
      }
    this.outbound = endsOf(rows.length, last, from, types, to);
    this.inbound = endsOf(rows.length, last, to, types, from);
    this.marks = new Uint32Array(rows.length);
  }

  /** The number of the node with this id. */
  numberOf(id: string): number | undefined {
    return this.numbers.get(id);
  }

  has(id: string): boolean {
    return this.numbers.has(id);
  }

  /** Every node one step from `node` along links of `types`, in either direction; one that several links lead to, as often. */
  forEachNeighbour(
    node: number,
    types: Chosen,
    visit: (neighbour: number) => void,
  ): void {
    for (const { starts, types: typeOf, far } of [this.outbound, this.inbound])
      for (let at = starts[node]!; at < starts[node + 1]!; at++)
        if (types[typeOf[at]!]) visit(far[at]!);
  }

  /** The same, each neighbour once. */
  forEachDistinctNeighbour(
    node: number,
    types: Chosen,
    visit: (neighbour: number) => void,
  ): void {
    const { marks } = this;
    if (this.mark === 0xffff_ffff) {
      marks.fill(0);
      this.mark = 0;
    }
    const mark = ++this.mark;
    this.forEachNeighbour(node, types, (each) => {
      if (marks[each] === mark) return;
      marks[each] = mark;
      visit(each);
    });
  }

  /** Every link that starts at `node`, once. */
  forEachLink(
    node: number,
    types: Chosen,
    visit: (type: number, to: number) => void,
  ): void {
    const { starts, types: typeOf, far } = this.outbound;
    for (let at = starts[node]!; at < starts[node + 1]!; at++)
      if (types[typeOf[at]!]) visit(typeOf[at]!, far[at]!);
  }

  /** All nodes of some kinds, in order. */
  ofKinds(kinds: Chosen): Uint32Array {
    const key = kinds.join();
    const known = this.byKinds.get(key);
    if (known) return known;
    const found = Uint32Array.from(this.ids.keys()).filter(
      (node) => kinds[this.kinds[node]!],
    );
    this.byKinds.set(key, found);
    return found;
  }

  /** The nodes whose links of one type end at `node`, each once and in order. */
  linkedTo(node: number, type: number): Uint32Array {
    const { starts, types, far } = this.inbound;
    const [start, end] = [starts[node]!, starts[node + 1]!];
    const first = lowerBound(start, end, (at) => types[at]! < type);
    const last = lowerBound(first, end, (at) => types[at]! <= type);
    return far.subarray(first, last);
  }

  /** The number of the first node that stands at or after this place in the order; or only after it. */
  placeOf(importance: number, id: string, isPast: boolean): number {
    return lowerBound(0, this.ids.length, (at) => {
      const own = this.importance[at]!;
      if (own !== importance) return own > importance;
      return isPast ? this.ids[at]! <= id : this.ids[at]! < id;
    });
  }
}

/** Which of some kinds, or of some types of links, are meant: one flag for each. */
export type Chosen = Uint8Array;

/** Links by the node at one end, then by type, then by the node at the other; equal ones once. */
function endsOf(
  nodes: number,
  count: number,
  near: Uint32Array,
  typeOf: Uint8Array,
  far: Uint32Array,
): Ends {
  // Each pass keeps the order of the one before.
  let order = Uint32Array.from({ length: count }, (_, at) => at);
  order = sortedBy(far, nodes, order);
  order = sortedBy(typeOf, 256, order);
  order = sortedBy(near, nodes, order);
  const starts = new Uint32Array(nodes + 1);
  const types = new Uint8Array(count);
  const others = new Uint32Array(count);
  let kept = 0;
  for (const [at, link] of order.entries()) {
    const before = order[at - 1];
    const isSame =
      before !== undefined &&
      near[before] === near[link] &&
      typeOf[before] === typeOf[link] &&
      far[before] === far[link];
    if (isSame) continue;
    starts[near[link]! + 1]!++;
    types[kept] = typeOf[link]!;
    others[kept++] = far[link]!;
  }
  for (let node = 0; node < nodes; node++) starts[node + 1]! += starts[node]!;
  return {
    starts,
    types: types.slice(0, kept),
    far: others.slice(0, kept),
  };
}
