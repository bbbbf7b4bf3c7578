import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { BadInput } from "../errors.ts";
import { Entity, Node, factsOf } from "../model/index.ts";
import { selectMany, selectOne } from "../select.ts";

const most = 100;

@Resolver()
export class EntityQuestion {
  @Query(() => Node, {
    nullable: true,
    description: "Anything by its id; null where there is nothing.",
  })
  node(
    @Arg("id", () => ID, { description: "Its slug." }) id: string,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return selectOne(graph, info, factsOf(Entity), id);
  }

  @Query(() => [Node], {
    nullable: "items",
    description:
      "Several by their ids, in the order asked; null in the place of an id that does not exist.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: `At most ${String(most)} slugs.` })
    ids: string[],
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (ids.length > most)
      throw new BadInput(
        `“ids” holds ${String(ids.length)} ids; ask for at most ${String(most)} at a time.`,
      );
    return selectMany(graph, info, ids);
  }

  @Query(() => Entity, {
    nullable: true,
    description: "An entity of any kind by its id; null where there is none.",
  })
  entity(
    @Arg("id", () => ID, { description: "Its slug." }) id: string,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return selectOne(graph, info, factsOf(Entity), id);
  }
}
