import type { Params } from "../graph/graph.ts";
import { links, type Facts, type Link } from "../model/index.ts";
import { kindAt, kindsWhere, numberOfLink } from "../topology/kept-topology.ts";
import { lowerBound } from "../topology/lower-bound.ts";
import type { Topology } from "../topology/topology.ts";
import type { PageBounds, PageKey } from "./paging.ts";

/** An entity whose longest lists are known to the topology: the engine would read and sort all of each for a page. */
export interface Held {
  readonly topology: Topology;
  readonly node: number;
  /** The types of links of those lists. */
  readonly links: readonly Link[];
}

/** From so many members on. */
const long = 200;

const linkNames = Object.keys(links) as Link[];

/** What is known of this entity's lists; nothing where none of them is long. */
export function heldOf(
  topology: Topology | undefined,
  id: string,
): Held | undefined {
  const node = topology?.numberOf(id);
  if (topology === undefined || node === undefined) return undefined;
  const own = linkNames.filter(
    (link) => topology.linkedTo(node, numberOfLink(link)).length >= long,
  );
  return own.length > 0 ? { topology, node, links: own } : undefined;
}

/** A page of such a list, as one statement has it. */
export interface HeldPage {
  readonly page: string;
  readonly link: Link;
  /** The kinds of its members. */
  readonly kinds: readonly Facts[];
}

/** The ids of the members on each page, and how many members each list has. */
export function paramsOfHeld(
  { topology, node }: Held,
  pages: readonly HeldPage[],
  boundsOf: (page: HeldPage) => PageBounds,
): Params {
  const params: Record<string, readonly string[] | number> = {};
  for (const each of pages) {
    const { page, link, kinds } = each;
    const all = topology.linkedTo(node, numberOfLink(link));
    // The Cypher asks for a kind where there is but one.
    const members =
      kinds.length === 1
        ? all.filter((at) => kindAt(topology.kinds[at]!) === kinds[0]!.name)
        : all;
    params[`ids${page}`] = Array.from(
      pageOf(topology, members, boundsOf(each)),
      (at) => topology.ids[at]!,
    );
    params[`total${page}`] = members.length;
  }
  return params;
}

/** A member of a list, and what it is ordered by. */
export interface Ranked {
  readonly id: string;
  readonly at: PageKey[number];
}

/** A page of all entities of some kinds as Cypher finds it, from the cursor on, and how many they are. */
export function pageOfAll(
  topology: Topology,
  kinds: readonly Facts[],
  bounds: PageBounds,
): { rows: Ranked[]; total: number } {
  const names = new Set(kinds.map(({ name }) => name));
  const members = topology.ofKinds(kindsWhere((name) => names.has(name)));
  const page = pageOf(topology, members, bounds);
  const rows = Array.from(
    bounds.isBackward ? page.toReversed() : page,
    (at) => ({
      id: topology.ids[at]!,
      at: topology.importance[at]!,
    }),
  );
  return { rows, total: members.length };
}

/** One more than are asked for, which tells whether there are more. */
function pageOf(
  topology: Topology,
  members: Uint32Array,
  { limit, isBackward, after, before }: PageBounds,
): Uint32Array {
  const placeOf = (
    [importance, id]: NonNullable<typeof after>,
    past: boolean,
  ) => topology.placeOf(Number(importance), String(id), past);
  const first = (place: number) =>
    lowerBound(0, members.length, (at) => members[at]! < place);
  const start = after ? first(placeOf(after, true)) : 0;
  const end = before ? first(placeOf(before, false)) : members.length;
  return isBackward
    ? members.subarray(Math.max(start, end - limit - 1), Math.max(start, end))
    : members.subarray(start, Math.min(end, start + limit + 1));
}
