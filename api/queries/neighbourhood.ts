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
import {
  Entity,
  KindCount,
  KindName,
  LinkType,
  Text,
  type Link,
} from "../model/index.ts";

@ObjectType({ description: "An entity that is shown, and what is not." })
class Neighbour {
  @Field(() => Entity, { description: "The entity itself." })
  entity!: object;
  @Field(() => Boolean, {
    description: "Whether it is one of those asked for.",
  })
  isCentre!: boolean;
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

@ObjectType({
  description: "A part of the graph: entities and the links between them.",
})
class Neighbourhood {
  @Field(() => [Neighbour], {
    description: "Those asked for, then their neighbours in order.",
  })
  nodes!: Neighbour[];
  @Field(() => [ShownLink], { description: "The links between them." })
  links!: ShownLink[];
  @Field(() => Int, { description: "How many neighbours are shown." })
  shownCount!: number;
  @Field(() => Int, { description: "How many neighbours there are." })
  totalCount!: number;
  @Field(() => Text, { description: "By what the neighbours are ordered." })
  order!: Text;
}

@Resolver()
export class NeighbourhoodQuestion {
  @Query(() => Neighbourhood, {
    description:
      "Entities and what they are linked to, the most important first. Links that only tell where a record comes from do not count.",
  })
  neighbourhood(
    @Arg("of", () => [ID], { description: "1 to 100 slugs." }) of: string[],
    @Arg("kinds", () => [KindName], {
      nullable: true,
      description: "Only neighbours of these kinds.",
    })
    kinds: string[] | null,
    @Arg("links", () => [LinkType], {
      nullable: true,
      description: "Only neighbours over these links.",
    })
    links: Link[] | null,
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
    throw new Error("soon");
  }
}
