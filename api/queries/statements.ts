import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { DateRange, dayRangeOf } from "../select/date-range.ts";
import { fetchList } from "../select/fetch-list.ts";
import {
  Statement,
  connectionOf,
  factsOf,
  listArguments,
} from "../model/index.ts";

@Resolver()
export class StatementsQuestion {
  @Query(() => connectionOf(Statement), {
    description:
      "What people have said, the most important first unless told. Every argument narrows; an id that does not exist narrows to nothing.",
  })
  statements(
    _page: unknown,
    _filter: unknown,
    _order: unknown,
    @Arg("by", () => ID, {
      nullable: true,
      description:
        "Only what this speaker said: the person, the organization or the country in whose name it was said. Those who come from a country or belong to an organization are other speakers.",
    })
    by: string | null = null,
    @Arg("about", () => ID, {
      nullable: true,
      description: "Only what was said about this entity itself.",
    })
    about: string | null = null,
    @Arg("direct", () => Boolean, {
      nullable: true,
      description:
        "Only what is told in the speaker's words, or only what is told in those of the article.",
    })
    direct: boolean | null = null,
    @Arg("between", () => DateRange, {
      nullable: true,
      description:
        "Only what may have been said in this time: a statement of which only the year is known may lie in each of its months. Without a date of its own, a statement is left out.",
    })
    between: DateRange | null = null,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    // Checked under its own name.
    dayRangeOf("between", between);
    return fetchList(graph, info, {
      name: "statements",
      kind: factsOf(Statement),
      filter: {
        speakers: by === null ? null : { id: [by] },
        about: about === null ? null : { id: [about] },
        form: direct === null ? null : [direct ? "DIRECT" : "REPORTED"],
        saidOn: between,
      },
    });
  }
}
listArguments(StatementsQuestion.prototype, "statements", () => Statement);
