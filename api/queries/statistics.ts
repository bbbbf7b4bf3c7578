import { Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { KindCount } from "../model/index.ts";

@ObjectType({ description: "What the graph holds." })
class Statistics {
  @Field(() => String, {
    nullable: true,
    description: "The version of the data; the same data has the same version.",
  })
  version?: string | null;
  @Field(() => Int, { description: "How many entities there are." })
  entityCount!: number;
  @Field(() => Int, { description: "How many links there are between them." })
  linkCount!: number;
  @Field(() => [KindCount], { description: "How many entities, by kind." })
  kinds!: KindCount[];
}

@Resolver()
export class StatisticsQuestion {
  @Query(() => Statistics, {
    description: "What the graph holds, and its version.",
  })
  async statistics(@Ctx() { graph }: Context): Promise<Statistics> {
    throw new Error("soon");
  }
}
