import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { DateRange, mayLieBetween, spanOf } from "../dates.ts";
import { fetchPage } from "../fetch.ts";
import {
  Alignment,
  AlignmentBasis,
  AlignmentStage,
  PageArguments,
  connectionOf,
  factsOf,
} from "../model/index.ts";
import { narrow } from "../narrow.ts";

const every = (m: string) => `MATCH (${m}:Alignment)`;

// Zero steps: `of` is itself a strategy or a project; one: it owns the strategy.
const ofSubject = (m: string) => /* cypher */ `
  MATCH (:Entity {id: $of})<-[:OWNED_BY*0..1]-(subject:Entity)
  MATCH (subject)<-[:ALIGNS|ALIGNS_WITH|CARRIED_BY]-(${m}:Alignment)`;

const ofStrategy = (m: string) => /* cypher */ `
  MATCH (:Entity {id: $strategy})<-[:ALIGNS|ALIGNS_WITH]-(${m}:Alignment)`;

const ofOwner = (m: string) => /* cypher */ `
  MATCH (:Entity {id: $owner})<-[:OWNED_BY]-(owned:Strategy)
  MATCH (owned)<-[:ALIGNS|ALIGNS_WITH]-(${m}:Alignment)`;

const carriedOutBy = (m: string) => /* cypher */ `
  MATCH (:Entity {id: $carriedBy})<-[:CARRIED_BY]-(${m}:Alignment)`;

@Resolver()
export class AlignmentsQuestion {
  @Query(() => connectionOf(Alignment), {
    description:
      "Which strategies are aligned, the most important first. Every argument narrows; an id that does not exist narrows to nothing.",
  })
  alignments(
    @Arg("of", () => ID, {
      nullable: true,
      description:
        "Only those of this strategy, of the strategies of this owner, or those that this project carries out.",
    })
    of: string | null = null,
    @Arg("strategy", () => ID, {
      nullable: true,
      description: "Only those of this strategy, at either end.",
    })
    strategy: string | null = null,
    @Arg("owner", () => ID, {
      nullable: true,
      description:
        "Only those of a strategy, at either end, of this country, organization or place.",
    })
    owner: string | null = null,
    @Arg("carriedBy", () => ID, {
      nullable: true,
      description: "Only those that this project carries out.",
    })
    carriedBy: string | null = null,
    @Arg("stage", () => [AlignmentStage], {
      nullable: true,
      description: "Only those at one of these stages.",
    })
    stage: AlignmentStage[] | null = null,
    @Arg("assertion", () => [AlignmentBasis], {
      nullable: true,
      description: "Only those on the word of one of these.",
    })
    assertion: AlignmentBasis[] | null = null,
    @Arg("since", () => DateRange, {
      nullable: true,
      description:
        "Only those that may have begun in this time: one of which only the year is known may have begun in each of its months. Where no date is told, an alignment is left out.",
    })
    since: DateRange | null = null,
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
        match: narrow(every, [
          { given: of, start: ofSubject },
          { given: strategy, start: ofStrategy },
          { given: owner, start: ofOwner },
          { given: carriedBy, start: carriedOutBy },
          { given: stage, condition: (m) => `${m}.stage IN $stage` },
          {
            given: assertion,
            condition: (m) => `${m}.assertion IN $assertion`,
          },
          { given: since, condition: (m) => mayLieBetween(`${m}.since`) },
        ]),
      },
      {
        of,
        strategy,
        owner,
        carriedBy,
        stage,
        assertion,
        ...spanOf("since", since),
      },
    );
  }
}
