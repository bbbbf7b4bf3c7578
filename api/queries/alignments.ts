import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { fetchList } from "../select/fetch-list.ts";
import {
  Alignment,
  connectionOf,
  factsOf,
  listArguments,
} from "../model/index.ts";

// Zero steps: `of` is itself a strategy or project; one step: it owns the strategy.
const ofSubject = /* cypher */ `
  MATCH (:Entity {id: $of})<-[:OWNED_BY*0..1]-(subject:Entity)
  MATCH (subject)<-[:ALIGNS|ALIGNS_WITH|CARRIED_BY]-(m:Alignment)
  WITH DISTINCT m`;

@Resolver()
export class AlignmentsQuestion {
  @Query(() => connectionOf(Alignment), {
    description:
      "Which strategies are aligned: at what stage, since when, on whose word and evidence, and which projects carry it out. The most important come first unless `order` says otherwise.",
  })
  alignments(
    _page: unknown,
    _filter: unknown,
    _order: unknown,
    @Arg("of", () => ID, {
      nullable: true,
      description:
        "Only alignments with this strategy at either end, of this owner's strategies, or carried out by this project. For an id that does not exist, the list is empty.",
    })
    of: string | null = null,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return fetchList(graph, info, {
      name: "alignments",
      kind: factsOf(Alignment),
      start: of === null ? undefined : { match: ofSubject, params: { of } },
    });
  }
}
listArguments(AlignmentsQuestion.prototype, "alignments", () => Alignment);
