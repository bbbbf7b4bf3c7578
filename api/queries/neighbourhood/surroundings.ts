import { distancesFrom, type Layer } from "./breadth-first.ts";
import type { Graph } from "../../graph/graph.ts";
import { keptCells } from "../../graph/kept-rows.ts";
import {
  byIds,
  isMet,
  ofLinks,
  oneByOne,
  walked,
  type KindCount,
  type Link,
  type Name,
  type Names,
} from "../../model/index.ts";
import {
  dayRangeOf,
  mayBelongBetween,
  type DateRange,
} from "../../select/date-range.ts";
import { keptTopology, typesOf } from "../../topology/kept-topology.ts";
import {
  hiddenBeside,
  linksAmong,
  metKinds,
  neighboursOf,
  type Reach,
} from "../../topology/neighbours.ts";
import type { Topology } from "../../topology/topology.ts";

const named = /* cypher */ `${byIds} RETURN id, {en: n.name_en, zh: n.name_zh} AS cell`;

/** The nodes one step from any of `$ids`, and their importance. */
const oneStep = (links: string, condition: string) => /* cypher */ `${oneByOne}
  MATCH (n)-[:${links}]-(m)
  WHERE ${condition}
  WITH DISTINCT m
  RETURN collect(m.id) AS ids, collect(m.importance) AS importance`;

const linksAmongOf = (links: string) => /* cypher */ `${oneByOne}
  MATCH (n)-[r:${links}]->(m)
  WHERE m.id IN $ids
  WITH DISTINCT id, type(r) AS type, m.id AS far
  RETURN collect(id) AS of, collect(type) AS what, collect(far) AS far`;

/** The number of neighbours of each of `$ids` that are not among them: in all, or by kind. */
const hiddenOf = (kind: string) => /* cypher */ `${oneByOne}
  MATCH (n)-[:${ofLinks(walked)}]-(m)
  WHERE NOT m.id IN $ids AND ${isMet("m", null)}
  WITH id, ${kind} AS kind, count(DISTINCT m) AS count
  RETURN collect(id) AS of, collect(kind) AS what, collect(count) AS count`;

/** Links collected into columns: engines return long lists faster than many rows. */
interface LinkColumns {
  readonly of: readonly string[];
  readonly what: readonly string[];
  readonly far: readonly string[];
}

/** Numbers of neighbours by what they are of, likewise. */
interface HiddenColumns {
  readonly of: readonly string[];
  readonly what: readonly string[];
  readonly count: readonly number[];
}

/** The nodes one step from any of `ids`, as they stand in the topology. */
function stepIn(
  topology: Topology,
  ids: readonly string[],
  reach: Reach,
): Layer {
  const nodes = ids.flatMap((id) => topology.numberOf(id) ?? []);
  const found = [...neighboursOf(topology, nodes, reach)];
  return {
    ids: found.map((each) => topology.ids[each]!),
    importance: found.map((each) => topology.importance[each]!),
  };
}

const byCount = (a: KindCount, b: KindCount) =>
  b.count - a.count || (a.kind < b.kind ? -1 : 1);

/** Which neighbours are followed. */
export interface Following {
  readonly links: readonly Link[];
  readonly kinds: Names;
  readonly between: DateRange | null;
}

/** What stands around some entities: from the topology that is kept, or from the engine where there is none. */
export class Surroundings {
  readonly #graph: Graph;
  readonly #topology: Topology | undefined;

  private constructor(graph: Graph, topology: Topology | undefined) {
    this.#graph = graph;
    this.#topology = topology;
  }

  static async of(graph: Graph): Promise<Surroundings> {
    return new Surroundings(graph, await keptTopology(graph));
  }

  /** Those of `ids` that exist. */
  async existing(ids: readonly string[]): Promise<readonly string[]> {
    const topology = this.#topology;
    return topology
      ? ids.filter((id) => topology.has(id))
      : [...(await this.names(ids)).keys()];
  }

  /** Those of `ids` that exist, with their names. */
  names(ids: readonly string[]): Promise<ReadonlyMap<string, Name>> {
    return keptCells<Name>(this.#graph, named, ids);
  }

  /** The distance of each entity that is met, the nearest and then the most important first. */
  distances(
    ids: readonly string[],
    { links, kinds, between }: Following,
    { depth, limit }: { depth: number; limit: number },
  ): Promise<ReadonlyMap<string, number>> {
    const topology = this.#topology;
    // Dates are known to the engine alone.
    if (topology && !between) {
      const reach = { types: typesOf(links), kinds: metKinds(kinds) };
      return distancesFrom(ids, {
        depth,
        limit,
        next: (from) => Promise.resolve(stepIn(topology, from, reach)),
      });
    }
    const condition =
      isMet("m", kinds) + (between ? ` AND ${mayBelongBetween("m")}` : "");
    const cypher = oneStep(ofLinks(links), condition);
    const span = between ? dayRangeOf("between", between) : {};
    return distancesFrom(ids, {
      depth,
      limit,
      next: async (from) =>
        (await this.#graph.read<Layer>(cypher, { ...span, ids: from }))[0]!,
    });
  }

  /** The links of these types from one of `ids` to another. */
  async links(
    ids: readonly string[],
    types: readonly Link[],
  ): Promise<{ from: string; type: Link; to: string }[]> {
    const [found] = this.#topology
      ? [linksAmong(this.#topology, ids, typesOf(types))]
      : await this.#graph.read<LinkColumns>(linksAmongOf(ofLinks(types)), {
          ids,
        });
    return found!.of.map((from, at) => ({
      from,
      type: found!.what[at] as Link,
      to: found!.far[at]!,
    }));
  }

  /** The number of neighbours of each of `ids` that are not among them: by kind, or in all, which is without a kind. */
  async hidden(
    ids: readonly string[],
    hasKinds: boolean,
  ): Promise<ReadonlyMap<string, readonly KindCount[]>> {
    const [found] = this.#topology
      ? [hiddenBeside(this.#topology, ids)]
      : await this.#graph.read<HiddenColumns>(
          hiddenOf(hasKinds ? "m.kind" : "null"),
          { ids },
        );
    const hidden = new Map(ids.map((id): [string, KindCount[]] => [id, []]));
    for (const [at, id] of found!.of.entries())
      hidden
        .get(id)!
        .push({ kind: found!.what[at]!, count: found!.count[at]! });
    for (const counts of hidden.values()) counts.sort(byCount);
    return hidden;
  }
}
