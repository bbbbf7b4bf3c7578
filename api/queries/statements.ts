import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { DateRange, mayLieBetween, spanOf } from "../dates.ts";
import { fetchPage } from "../fetch.ts";
import {
  PageArguments,
  Statement,
  StatementForm,
  connectionOf,
  factsOf,
} from "../model/index.ts";
import { narrow } from "../narrow.ts";

const spokenBy = (m: string) =>
  `MATCH (:Entity {id: $by})<-[:SPOKEN_BY]-(${m}:Statement)`;
const saidAbout = (m: string) =>
  `MATCH (:Entity {id: $about})<-[:ABOUT]-(${m}:Statement)`;
const every = (m: string) => `MATCH (${m}:Statement)`;

@Resolver()
export class StatementsQuestion {
  @Query(() => connectionOf(Statement), {
    description:
      "What people have said, the most important first. Every argument narrows; an id that does not exist narrows to nothing.",
  })
  statements(
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
    @Arg("form", () => StatementForm, {
      nullable: true,
      description: "Only direct, or only reported words.",
    })
    form: StatementForm | null = null,
    @Arg("between", () => DateRange, {
      nullable: true,
      description:
        "Only what may have been said in this time: a statement of which only the year is known may lie in each of its months. Without a date of its own, a statement is left out.",
    })
    between: DateRange | null = null,
    @Args(() => PageArguments) _page: PageArguments,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return fetchPage(
      graph,
      info,
      {
        name: "statements",
        kinds: [factsOf(Statement)],
        match: narrow(every, [
          { given: by, start: spokenBy },
          { given: about, start: saidAbout },
          { given: form, condition: (m) => `${m}.form = $form` },
          { given: between, condition: (m) => mayLieBetween(`${m}.saidOn`) },
        ]),
      },
      { by, about, form, ...spanOf("between", between) },
    );
  }
}
