import { isGround, kinds, walked, type Names } from "../model/index.ts";
import { kindAt, kindsWhere, linkAt, typesOf } from "./kept-topology.ts";
import type { Chosen, Topology } from "./topology.ts";

/** Kinds that a walk may visit: never an article, its page or a reference work, which would join everything. */
export const metKinds = (names: Names): Chosen =>
  kindsWhere(
    (name) => !isGround(name) && (names == null || names.includes(name)),
  );

const everyWalked = typesOf(walked);
const everyMet = metKinds(null);

/** Which neighbours count: along these types of links, of these kinds. */
export interface Reach {
  readonly types: Chosen;
  readonly kinds: Chosen;
}

/** The nodes one step from any of `nodes`, each once. */
export function neighboursOf(
  topology: Topology,
  nodes: Iterable<number>,
  { types, kinds }: Reach,
): Set<number> {
  const found = new Set<number>();
  const take = (each: number) => {
    if (kinds[topology.kinds[each]!]) found.add(each);
  };
  for (const node of nodes) topology.forEachNeighbour(node, types, take);
  return found;
}

/** The links among `ids`: as columns. */
export function linksAmong(
  topology: Topology,
  ids: readonly string[],
  types: Chosen,
): { of: string[]; what: string[]; far: string[] } {
  const columns = {
    of: [] as string[],
    what: [] as string[],
    far: [] as string[],
  };
  const shown = shownIn(topology, ids);
  for (const node of shown)
    topology.forEachLink(node, types, (type, to) => {
      if (!shown.has(to)) return;
      columns.of.push(topology.ids[node]!);
      columns.what.push(linkAt(type));
      columns.far.push(topology.ids[to]!);
    });
  return columns;
}

/** How many neighbours of each of `ids` are not among them, by kind: as columns. */
export function hiddenBeside(
  topology: Topology,
  ids: readonly string[],
): { of: string[]; what: string[]; count: number[] } {
  const columns = {
    of: [] as string[],
    what: [] as string[],
    count: [] as number[],
  };
  const shown = shownIn(topology, ids);
  const counts = new Uint32Array(kinds.size);
  for (const node of shown) {
    counts.fill(0);
    topology.forEachDistinctNeighbour(node, everyWalked, (each) => {
      const kind = topology.kinds[each]!;
      if (everyMet[kind] && !shown.has(each)) counts[kind]!++;
    });
    for (let kind = 0; kind < counts.length; kind++)
      if (counts[kind]! > 0) {
        columns.of.push(topology.ids[node]!);
        columns.what.push(kindAt(kind));
        columns.count.push(counts[kind]!);
      }
  }
  return columns;
}

const shownIn = (topology: Topology, ids: readonly string[]): Set<number> =>
  new Set(ids.flatMap((id) => topology.numberOf(id) ?? []));
