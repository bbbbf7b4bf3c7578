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
import { checkRange } from "../../errors.ts";
import {
  Entity,
  KindCount,
  KindName,
  Length,
  LinkType,
  Text,
  by,
  kinds,
  walked,
  type LengthOf,
  type Link,
  type Name,
  type Names,
} from "../../model/index.ts";
import { isSelected } from "../../select/collect-fields.ts";
import { DateRange } from "../../select/date-range.ts";
import { fetchAt } from "../../select/fetch-at.ts";
import { ShownLink, shownLink } from "./shown-link.ts";
import { Surroundings } from "./surroundings.ts";

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
  hidden!: readonly KindCount[];
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

const noNames: ReadonlyMap<string, Name> = new Map();
const noneHidden: ReadonlyMap<string, readonly KindCount[]> = new Map();

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
    const around = await Surroundings.of(graph);
    const [there, distances] = await Promise.all([
      around.existing(of),
      around.distances(
        of,
        { links: followed, kinds, between },
        { depth, limit: selects("totalCount") ? Infinity : first },
      ),
    ]);
    const isThere = new Set(there);
    const met = [...distances.keys()];
    const centres = met.filter((id) => isThere.has(id));
    const neighbours = met.filter((id) => distances.get(id)! > 0);
    const ids = [...centres, ...neighbours.slice(0, first)];

    const hasKinds = selects("nodes", "hidden");
    const [entity, joined, nameOf, hidden] = await Promise.all([
      fetchAt(graph, info, ["nodes", "entity"], ids),
      selects("links") ? around.links(ids, followed) : [],
      selects("links", "sentence") ? around.names(ids) : noNames,
      hasKinds || selects("nodes", "hiddenCount")
        ? around.hidden(ids, hasKinds)
        : noneHidden,
    ]);
    const isLeading = (a: number, b: number) => a !== b || a === 0;
    return {
      nodes: ids.map((id) => {
        const distance = distances.get(id)!;
        const own = hidden.get(id) ?? [];
        return {
          // Resolved by position: each alias may select other fields.
          entity: entity(id),
          isCentre: distance === 0,
          distance,
          hidden: own,
          hiddenCount: own.reduce((sum, { count }) => sum + count, 0),
        };
      }),
      links: joined
        .filter(
          ({ from, to }) =>
            amongNeighbours ||
            isLeading(distances.get(from)!, distances.get(to)!),
        )
        .map(({ from, type, to }) => shownLink(from, type, to, nameOf))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      shownCount: ids.length - centres.length,
      totalCount: neighbours.length,
      order: depth === 1 ? orders.near : orders.far,
    };
  }
}
