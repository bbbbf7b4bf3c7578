import type { Link } from "../../model/index.ts";
import type { Topology } from "../../topology/topology.ts";
import { linkAt, typesOf } from "../../topology/kept-topology.ts";
import { metKinds, neighboursOf } from "../../topology/neighbours.ts";
import type { FoundLink, Pair, PathBounds } from "./path-cypher.ts";
import type { PathSearch, WeightedNeighbour } from "./shortest-paths.ts";

/** The neighbours that a path may visit, as `neighboursWithin` finds them; its two ends are always allowed. */
export function neighboursIn(
  topology: Topology,
  ends: readonly [string, string],
  { links, kinds, without }: Pick<PathBounds, "links" | "kinds" | "without">,
): PathSearch["neighbours"] {
  const types = typesOf(links);
  const reach = { types, kinds: metKinds(kinds) };
  const anywhere = { types, kinds: new Uint8Array(256).fill(1) };
  const excluded = new Set(without.filter((id) => !ends.includes(id)));
  const targets = ends.map((id) => topology.numberOf(id)!);
  // An end may be of a kind that a path does not go through.
  const isVisited = targets.every((end) => reach.kinds[topology.kinds[end]!]);
  return async (ids) => {
    const found = new Map<string, WeightedNeighbour[]>();
    for (const id of ids) {
      const node = topology.numberOf(id);
      if (node === undefined) continue;
      const near = neighboursOf(topology, [node], reach);
      if (!isVisited) {
        const all = neighboursOf(topology, [node], anywhere);
        for (const end of targets) if (all.has(end)) near.add(end);
      }
      const own: WeightedNeighbour[] = [];
      for (const each of near) {
        const id = topology.ids[each]!;
        if (!excluded.has(id))
          own.push({ id, weight: topology.importance[each]! });
      }
      found.set(id, own);
    }
    return found;
  };
}

/** The links between neighbours on a path, as `linksBetween` finds them. */
export function linksIn(
  topology: Topology,
  pairs: readonly Pair[],
  links: readonly Link[],
): FoundLink[] {
  const found: FoundLink[] = [];
  const types = typesOf(links);
  for (const [holder, named] of pairs) {
    const far = topology.numberOf(named);
    topology.forEachLink(topology.numberOf(holder)!, types, (type, to) => {
      if (to === far) found.push({ link: linkAt(type) as Link, holder, named });
    });
  }
  return found;
}
