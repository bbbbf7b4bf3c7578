import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Ctx,
  Field,
  ID,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import type { Context } from "../../context.ts";
import {
  DateRange,
  mayBelongBetween,
  dayRangeOf,
} from "../../select/date-range.ts";
import {
  hiddenBeside,
  linksAmong,
  metKinds,
  neighboursOf,
  type Reach,
} from "../../topology/neighbours.ts";
import { keptTopology, typesOf } from "../../topology/kept-topology.ts";
import type { Topology } from "../../topology/topology.ts";
import { distancesFrom, type Layer } from "./breadth-first.ts";
import { ShownLink, shownLink } from "./shown-link.ts";
import { checkRange } from "../../errors.ts";
import type { Graph } from "../../graph/graph.ts";
import { keptCells } from "../../graph/kept-rows.ts";
import { fetchAt } from "../../select/fetch-at.ts";
import { isSelected } from "../../select/collect-fields.ts";
import {
  Entity,
  KindCount,
  KindName,
  Length,
  LinkType,
  Text,
  byIds,
  by,
  kinds,
  isMet,
  ofLinks,
  oneByOne,
  walked,
  type LengthOf,
  type Link,
  type Names,
  type Name,
} from "../../model/index.ts";

@ObjectType({
  description:
    "An entity in the neighbourhood, and how many of its neighbours are not shown.",
})
class Neighbour {
  @Field(() => Entity, { description: "The entity itself." })
  entity!: object;
  @Field(() => Boolean, {
    description: "Whether it is one of the entities in `of`.",
  })
  isCentre!: boolean;
  @Field(() => Int, {
    description:
      "The number of steps from the nearest entity in `of`; 0 for those themselves.",
  })
  distance!: number;
  @Length(() => kinds.size)
  @Field(() => [KindCount], {
    description: "The number of its neighbours that are not shown, by kind.",
  })
  hidden!: KindCount[];
  @Field(() => Int, {
    description: "The number of its neighbours that are not shown.",
  })
  hiddenCount!: number;
}

const shown: LengthOf = (args) => by("of")(args) + by("first")(args);

@ObjectType({
  description: "A part of the graph: entities and the links between them.",
})
class Neighbourhood {
  @Length(shown)
  @Field(() => [Neighbour], {
    description:
      "The entities in `of`, then their neighbours: the nearest first, then the most important.",
  })
  nodes!: Neighbour[];
  // An estimate: entities shown together have few links each.
  @Length((args) => 4 * shown(args))
  @Field(() => [ShownLink], { description: "The links between them." })
  links!: ShownLink[];
  @Field(() => Int, { description: "The number of neighbours shown." })
  shownCount!: number;
  @Field(() => Int, {
    description: "The number of neighbours within `depth` steps.",
  })
  totalCount!: number;
  @Field(() => Text, { description: "How the neighbours are ordered." })
  order!: Text;
}

const maxCentres = 100;
const maxNeighbours = 200;
const maxDepth = 3;

const orders = {
  near: {
    en: "importance: how many links each has",
    zh: "重要性：关联的数量",
  },
  far: {
    en: "distance, then importance: how many links each has",
    zh: "距离，其次重要性：关联的数量",
  },
};

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

/** Those of `ids` that exist, with their names. */
const namesOf = (graph: Graph, ids: readonly string[]) =>
  keptCells<Name>(graph, named, ids);

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

const noNames: ReadonlyMap<string, Name> = new Map();

const byCount = (a: KindCount, b: KindCount) =>
  b.count - a.count || (a.kind < b.kind ? -1 : 1);

@Resolver()
export class NeighbourhoodQuestion {
  @Query(() => Neighbourhood, {
    description:
      "Entities and what they are linked to, the nearest and then the most important first. Links of provenance are ignored. Entities that a filter excludes are not traversed either.",
  })
  async neighbourhood(
    @Arg("of", () => [ID], { description: "1 to 100 slugs." }) of: string[],
    @Arg("depth", () => Int, {
      defaultValue: 1,
      description: "The maximum number of steps, 1 to 3.",
    })
    depth: number,
    @Arg("kinds", () => [KindName], {
      nullable: true,
      description: "Only neighbours of these kinds.",
    })
    kinds: Names,
    @Arg("links", () => [LinkType], {
      nullable: true,
      description: "Follow and return only links of these types.",
    })
    links: Link[] | null | undefined,
    @Arg("between", () => DateRange, {
      nullable: true,
      description:
        "Only neighbours that may belong to this time: one of their own dates may lie in it, where a date known to the year may lie in any of its months. Entities without a date of their own (places, countries, undated claims) and people are kept.",
    })
    between: DateRange | null = null,
    @Arg("amongNeighbours", () => Boolean, {
      defaultValue: true,
      description:
        "Whether to include links between neighbours at the same distance, or only those that lead away from the entities in `of`.",
    })
    amongNeighbours: boolean,
    @Arg("first", () => Int, {
      defaultValue: 24,
      description: "The maximum number of neighbours, 0 to 200.",
    })
    first: number,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Neighbourhood> {
    checkRange("of", of.length, { min: 1, max: maxCentres, of: "ids" });
    checkRange("depth", depth, { min: 1, max: maxDepth });
    checkRange("first", first, { min: 0, max: maxNeighbours });
    const selects = (...steps: string[]) => isSelected(info, ...steps);
    const followed = links?.filter((link) => walked.includes(link)) ?? walked;
    const over = ofLinks(followed);
    const condition =
      isMet("m", kinds) + (between ? ` AND ${mayBelongBetween("m")}` : "");
    const cypher = oneStep(over, condition);
    const span = between ? { ...dayRangeOf("between", between) } : {};
    const topology = await keptTopology(graph);
    const existing = async () =>
      topology
        ? of.filter((id) => topology.has(id))
        : [...(await namesOf(graph, of)).keys()];
    const [there, distances] = await Promise.all([
      existing(),
      distancesFrom(of, {
        depth,
        limit: selects("totalCount") ? Infinity : first,
        next: async (ids) =>
          // Dates are known to the engine alone.
          topology && !between
            ? stepIn(topology, ids, {
                types: typesOf(followed),
                kinds: metKinds(kinds),
              })
            : (await graph.read<Layer>(cypher, { ...span, ids }))[0]!,
      }),
    ]);
    const isThere = new Set(there);
    const met = [...distances.keys()];
    const centres = met.filter((id) => isThere.has(id));
    const neighbours = met.filter((id) => distances.get(id)! > 0);
    const ids = [...centres, ...neighbours.slice(0, first)];

    const hasKinds = selects("nodes", "hidden");
    const joinedBy = async () =>
      topology
        ? [linksAmong(topology, ids, typesOf(followed))]
        : graph.read<LinkColumns>(linksAmongOf(over), { ids });
    const beside = async () =>
      topology
        ? [hiddenBeside(topology, ids)]
        : graph.read<HiddenColumns>(hiddenOf(hasKinds ? "m.kind" : "null"), {
            ids,
          });
    const none = Promise.resolve([]);
    const [entity, [joined], nameOf, [beyond]] = await Promise.all([
      fetchAt(graph, info, ["nodes", "entity"], ids),
      selects("links") ? joinedBy() : none,
      selects("links", "sentence") ? namesOf(graph, ids) : noNames,
      hasKinds || selects("nodes", "hiddenCount") ? beside() : none,
    ]);
    const hidden = new Map(ids.map((id): [string, KindCount[]] => [id, []]));
    for (const [at, id] of (beyond?.of ?? []).entries())
      hidden
        .get(id)!
        .push({ kind: beyond!.what[at]!, count: beyond!.count[at]! });
    const isLeading = (a: number, b: number) => a !== b || a === 0;
    return {
      nodes: ids.map((id) => {
        const distance = distances.get(id)!;
        const own = hidden.get(id)!.sort(byCount);
        return {
          // Resolved by position: each alias may select other fields.
          entity: entity(id),
          isCentre: distance === 0,
          distance,
          hidden: own,
          hiddenCount: own.reduce((sum, { count }) => sum + count, 0),
        };
      }),
      links: (joined?.of ?? [])
        .map((from, at): ShownLink => {
          const [type, to] = [joined!.what[at] as Link, joined!.far[at]!];
          return shownLink(from, type, to, nameOf);
        })
        .filter(
          ({ from, to }) =>
            amongNeighbours ||
            isLeading(distances.get(from)!, distances.get(to)!),
        )
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      shownCount: ids.length - centres.length,
      totalCount: neighbours.length,
      order: depth === 1 ? orders.near : orders.far,
    };
  }
}
