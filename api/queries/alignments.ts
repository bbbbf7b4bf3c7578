import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { fetchPage } from "../fetch.ts";
import {
  Alignment,
  PageArguments,
  connectionOf,
  factsOf,
} from "../model/index.ts";

const every = (m: string) => `MATCH (${m}:Alignment)`;

// Zero steps: `of` is itself a strategy or a project; one: it owns the strategy.
const alignedWith = (m: string) => /* cypher */ `
  MATCH (:Entity {id: $of})<-[:OWNED_BY*0..1]-(subject:Entity)
  MATCH (subject)<-[:ALIGNS|ALIGNS_WITH|CARRIED_BY]-(${m}:Alignment)
  WITH DISTINCT ${m}`;

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
    of: string | null = null,
    @Args(() => PageArguments) _page: PageArguments,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return fetchPage(
      graph,
      info,
      {
        name: "alignments",
        kinds: [factsOf(Alignment)],
        match: of === null ? every : alignedWith,
      },
      { of },
    );
  }
}
