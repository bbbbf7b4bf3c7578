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
      "What people have said, the most important first unless `order` says otherwise. All arguments must match; for an id that does not exist, the list is empty.",
  })
  statements(
    _page: unknown,
    _filter: unknown,
    _order: unknown,
    @Arg("by", () => ID, {
      nullable: true,
      description:
        "Only statements of this speaker: the person, organization or country in whose name it was said. People from a country and members of an organization are speakers of their own.",
    })
    by: string | null = null,
    @Arg("about", () => ID, {
      nullable: true,
      description: "Only statements about this entity itself.",
    })
    about: string | null = null,
    @Arg("direct", () => Boolean, {
      nullable: true,
      description:
        "True for statements in the speaker's own words, false for those in the article's words.",
    })
    direct: boolean | null = null,
    @Arg("between", () => DateRange, {
      nullable: true,
      description:
        "Only statements that may have been made in this time: one known to the year may lie in any of its months. Undated statements are left out.",
    })
    between: DateRange | null = null,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    // Validated under the name of the argument.
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
