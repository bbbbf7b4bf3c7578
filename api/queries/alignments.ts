import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import {
  Alignment,
  PageArguments,
  connectionOf,
  factsOf,
} from "../model/index.ts";
import { selectPage } from "../select.ts";

@Resolver()
export class AlignmentsQuestion {
  @Query(() => connectionOf(Alignment), {
    description: "Which strategies are aligned, the most important first.",
  })
  alignments(
    @Arg("of", () => ID, {
      nullable: true,
      description:
        "Only those of this strategy, of the strategies of this owner, or those that this project carries out.",
    })
    of: string | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return selectPage(graph, info, factsOf(Alignment), page);
  }
}
