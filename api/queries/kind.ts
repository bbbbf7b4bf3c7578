import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  Ctx,
  ID,
  Info,
  Query,
  Resolver,
  type ClassType,
} from "type-graphql";
import type { Context } from "../context.ts";
import { fetchNodes, fetchPage } from "../fetch.ts";
import {
  PageArguments,
  byId,
  connectionOf,
  type Facts,
} from "../model/index.ts";

const lowerFirst = (name: string) => name[0]!.toLowerCase() + name.slice(1);

/** `country` → `countries`, `railway` → `railways`. */
const plural = (noun: string) =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;

/** `Query.country(id)`. */
export function oneOf(kind: Facts): ClassType<object> {
  const name = lowerFirst(kind.name);
  @Resolver()
  class One {
    @Query(() => kind.model as ClassType<object>, {
      name,
      nullable: true,
      description: `The ${kind.name} with this id; null where there is none.`,
    })
    async one(
      @Arg("id", () => ID, { description: "Its slug." }) id: string,
      @Ctx() { graph }: Context,
      @Info() info: GraphQLResolveInfo,
    ) {
      const [found] = await fetchNodes(graph, info, {
        match: byId([kind]),
        params: { id },
        kinds: [kind],
      });
      return found ?? null;
    }
  }
  return One;
}

/** `Query.countries(first, after, last, before)`. */
export function pageOf(kind: Facts): ClassType<object> {
  @Resolver()
  class Many {
    @Query(() => connectionOf(kind.model), {
      name: plural(lowerFirst(kind.name)),
      description: `Every ${kind.name}, the most important first.`,
    })
    many(
      @Args(() => PageArguments) _page: PageArguments,
      @Ctx() { graph }: Context,
      @Info() info: GraphQLResolveInfo,
    ) {
      return fetchPage(graph, info, {
        name: plural(lowerFirst(kind.name)),
        kinds: [kind],
        match: (m) => `MATCH (${m}:${kind.name})`,
      });
    }
  }
  return Many;
}
