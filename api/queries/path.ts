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
  Claim,
  Entity,
  KindName,
  LinkType,
  Text,
  type Link,
} from "../model/index.ts";

@ObjectType({ description: "One step of a path." })
class Hop {
  @Field(() => LinkType, { description: "The link that it goes along." })
  link!: Link;
  @Field(() => Boolean, {
    description: "Whether it goes along the link from its far end.",
  })
  isReversed!: boolean;
  @Field(() => Entity, { description: "Where the step begins." })
  from!: object;
  @Field(() => Entity, { description: "Where the step ends." })
  to!: object;
  @Field(() => Claim, {
    nullable: true,
    description: "The claim at one of its ends, with its evidence.",
  })
  claim?: object;
  @Field(() => Text, { description: "The step, read out." })
  sentence!: Text;
}

@ObjectType({
  description: "A way through the graph that meets nothing twice.",
})
class Path {
  @Field(() => Int, { description: "How many steps it has." })
  length!: number;
  @Field(() => [Hop], { description: "Its steps, in order." })
  hops!: Hop[];
}

@ObjectType({ description: "The shortest ways from one entity to another." })
class Paths {
  @Field(() => [Path], { description: "The ways, the shortest first." })
  paths!: Path[];
  @Field(() => Int, { description: "How many steps were searched." })
  searchedLength!: number;
  @Field(() => Text, { description: "What was found, in a sentence." })
  answer!: Text;
}

@Resolver()
export class PathQuestion {
  @Query(() => Paths, {
    nullable: true,
    description:
      "How two entities are connected; null where one of them does not exist. Articles, reference works and links that only tell where a record comes from never serve as a step.",
  })
  path(
    @Arg("from", () => ID, { description: "Where to begin." }) from: string,
    @Arg("to", () => ID, { description: "Where to end." }) to: string,
    @Arg("maxLength", () => Int, {
      defaultValue: 6,
      description: "At most so many steps, 1 to 8.",
    })
    maxLength: number,
    @Arg("kinds", () => [KindName], {
      nullable: true,
      description: "Only by way of entities of these kinds.",
    })
    kinds: string[] | null,
    @Arg("links", () => [LinkType], {
      nullable: true,
      description: "Only along these links.",
    })
    links: Link[] | null,
    @Arg("count", () => Int, {
      defaultValue: 1,
      description: "At most so many paths, 1 to 5.",
    })
    count: number,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Paths | null> {
    throw new Error("soon");
  }
}
