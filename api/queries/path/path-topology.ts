import type { Link } from "../../model/index.ts";
import type { Topology } from "../../topology/topology.ts";
import { linkAt, typesOf } from "../../topology/kept-topology.ts";
import { metKinds } from "../../topology/neighbours.ts";
import type { FoundLink, Pair, PathBounds } from "./path-cypher.ts";
import type { Network } from "./shortest-paths.ts";

/** The nodes that a path may visit, as `neighboursWithin` finds them; its two ends are always allowed. */
export function networkOf(
  topology: Topology,
  ends: readonly [number, number],
  { links, kinds, without }: Pick<PathBounds, "links" | "kinds" | "without">,
): Network<number> {
  const types = typesOf(links);
  const isMet = metKinds(kinds);
  const excluded = new Set(without.map((id) => topology.numberOf(id)));
  const [from, to] = ends;
  const neighboursOf = (node: number) => {
    const found: number[] = [];
    topology.forEachDistinctNeighbour(node, types, (near) => {
      const isMeant =
        (isMet[topology.kinds[near]!] && !excluded.has(near)) ||
        near === from ||
        near === to;
      if (isMeant) found.push(near);
    });
    return found;
  };
  return {
    neighbours: (nodes) => Promise.resolve(nodes.map(neighboursOf)),
    idOf: (node) => topology.ids[node]!,
    weightOf: (node) => topology.importance[node]!,
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
