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
import type { Context } from "../context.ts";
import { BadInput } from "../errors.ts";
import { fetchAt } from "../fetch.ts";
import {
  Entity,
  KindCount,
  KindName,
  Length,
  LinkType,
  Text,
  by,
  kindOf,
  kinds,
  sentenceOf,
  isMet,
  ofLinks,
  walked,
  type LengthOf,
  type Link,
  type Names,
  type Name,
} from "../model/index.ts";

@ObjectType({ description: "An entity that is shown, and what is not." })
class Neighbour {
  @Field(() => Entity, { description: "The entity itself." })
  entity!: object;
  @Field(() => Boolean, {
    description: "Whether it is one of those asked for.",
  })
  isCentre!: boolean;
  @Length(() => kinds.size)
  @Field(() => [KindCount], {
    description: "How many of its neighbours are not shown, by kind.",
  })
  hidden!: KindCount[];
  @Field(() => Int, {
    description: "How many of its neighbours are not shown, in all.",
  })
  hiddenCount!: number;
}

@ObjectType("Link", {
  description: "A link between two entities that are shown.",
})
class ShownLink {
  @Field(() => ID, { description: "The same for the same link, always." })
  id!: string;
  @Field(() => LinkType, { description: "What it says." })
  type!: Link;
  @Field(() => ID, { description: "The entity whose record holds it." })
  from!: string;
  @Field(() => ID, { description: "The entity that it names." })
  to!: string;
  @Field(() => Text, { description: "The link, read out." })
  sentence!: Text;
}

const shown: LengthOf = (args) => by("of")(args) + by("first")(args);

@ObjectType({
  description: "A part of the graph: entities and the links between them.",
})
class Neighbourhood {
  @Length(shown)
  @Field(() => [Neighbour], {
    description: "Those asked for, then their neighbours in order.",
  })
  nodes!: Neighbour[];
  // As a rule: what is shown together has few links each.
  @Length((args) => 4 * shown(args))
  @Field(() => [ShownLink], { description: "The links between them." })
  links!: ShownLink[];
  @Field(() => Int, { description: "How many neighbours are shown." })
  shownCount!: number;
  @Field(() => Int, { description: "How many neighbours there are." })
  totalCount!: number;
  @Field(() => Text, { description: "By what the neighbours are ordered." })
  order!: Text;
}

const mostCentres = 100;
const mostNeighbours = 200;

interface Found {
  centres: string[];
  shown: string[];
  total: number;
  links: { type: Link; from: End; to: End; isCentral: boolean }[];
  hidden: { id: string; kind: string; count: number }[];
}

type End = Name & { id: string };

const order = {
  en: "importance: how many links each has",
  zh: "重要性：关联的数量",
};

const byCount = (a: KindCount, b: KindCount) =>
  b.count - a.count || (a.kind < b.kind ? -1 : 1);

/** What is around `$of`: the first neighbours, the links among all, and what stays hidden. */
const around = (links: readonly Link[], kinds: Names) => /* cypher */ `
  CALL () {
    UNWIND $of AS id
    MATCH (c:Entity {id: id})
    RETURN collect(DISTINCT c.id) AS centres
  }
  CALL (centres) {
    UNWIND centres AS id
    MATCH (:Entity {id: id})-[:${ofLinks(links)}]-(m:Entity)
    WHERE ${isMet("m", kinds)} AND NOT m.id IN centres
    WITH DISTINCT m ORDER BY m.importance DESC, m.id
    RETURN collect(m.id) AS found
  }
  WITH centres, size(found) AS total, centres + found[0..$first] AS shown
  CALL (shown, centres) {
    UNWIND shown AS id
    MATCH (a:Entity {id: id})-[r:${ofLinks(walked)}]->(b:Entity)
    WHERE b.id IN shown
    WITH DISTINCT a, type(r) AS type, b, a.id IN centres OR b.id IN centres AS isCentral
    RETURN collect({
      type: type, isCentral: isCentral,
      from: {id: a.id, en: a.name_en, zh: a.name_zh},
      to: {id: b.id, en: b.name_en, zh: b.name_zh}
    }) AS links
  }
  CALL (shown) {
    UNWIND shown AS id
    MATCH (:Entity {id: id})-[:${ofLinks(walked)}]-(m:Entity)
    WHERE ${isMet("m", null)} AND NOT m.id IN shown
    WITH id, ${kindOf("m")} AS kind, count(DISTINCT m) AS count
    RETURN collect({id: id, kind: kind, count: count}) AS hidden
  }
  RETURN centres, shown, total, links, hidden`;

@Resolver()
export class NeighbourhoodQuestion {
  @Query(() => Neighbourhood, {
    description:
      "Entities and what they are linked to, the most important first. Links that only tell where a record comes from do not count.",
  })
  async neighbourhood(
    @Arg("of", () => [ID], { description: "1 to 100 slugs." }) of: string[],
    @Arg("kinds", () => [KindName], {
      nullable: true,
      description: "Only neighbours of these kinds.",
    })
    kinds: Names,
    @Arg("links", () => [LinkType], {
      nullable: true,
      description: "Only neighbours over these links.",
    })
    links: Link[] | null | undefined,
    @Arg("between", () => Boolean, {
      defaultValue: true,
      description:
        "Whether to give the links between the neighbours, too, or only those of the entities asked for.",
    })
    between: boolean,
    @Arg("first", () => Int, {
      defaultValue: 24,
      description: "At most so many neighbours, 0 to 200.",
    })
    first: number,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Neighbourhood> {
    if (of.length < 1 || of.length > mostCentres)
      throw new BadInput(
        `“of” holds ${String(of.length)} ids: give 1 to ${String(mostCentres)}.`,
      );
    if (first < 0 || first > mostNeighbours)
      throw new BadInput(
        `“first” is ${String(first)}: ask for 0 to ${String(mostNeighbours)} neighbours.`,
      );
    const over = links?.filter((link) => walked.includes(link)) ?? walked;
    const [found] = await graph.read<Found>(around(over, kinds), {
      of,
      first,
    });
    const { centres, shown, total, hidden } = found!;
    const entity = await fetchAt(graph, info, ["nodes", "entity"], shown);
    return {
      nodes: shown.map((id) => {
        const own = hidden.filter((each) => each.id === id).sort(byCount);
        return {
          // A resolver of its own, since positions may select differently.
          entity: entity(id),
          isCentre: centres.includes(id),
          hidden: own,
          hiddenCount: own.reduce((sum, { count }) => sum + count, 0),
        };
      }),
      links: found!.links
        .filter(({ isCentral }) => between || isCentral)
        .map(({ type, from, to }) => ({
          id: `${from.id} ${type} ${to.id}`,
          type,
          from: from.id,
          to: to.id,
          sentence: sentenceOf(type, from, to),
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      shownCount: shown.length - centres.length,
      totalCount: total,
      order,
    };
  }
}
