import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Ctx,
  ID,
  Info,
  Query,
  Resolver,
  type ClassType,
} from "type-graphql";
import type { Context } from "../context.ts";
import { fetchList } from "../select/fetch-list.ts";
import { fetchNamed } from "../select/fetch.ts";
import { connectionOf, listArguments, type Facts } from "../model/index.ts";

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
      description: `The ${kind.name} with this id; null where there is none. A name in place of an id is an error (\`BAD_USER_INPUT\`).`,
    })
    one(
      @Arg("id", () => ID, { description: "Its slug." }) id: string,
      @Ctx() { graph }: Context,
      @Info() info: GraphQLResolveInfo,
    ) {
      return fetchNamed(graph, info, id, [kind]);
    }
  }
  return One;
}

/** `Query.countries(filter, order, first, after, last, before)`. */
export function pageOf(kind: Facts): ClassType<object> {
  const name = plural(lowerFirst(kind.name));
  @Resolver()
  class Many {
    @Query(() => connectionOf(kind.model), {
      name,
      description: `Every ${kind.name}, the most important first by default.`,
    })
    many(
      _page: unknown,
      _filter: unknown,
      _order: unknown,
      @Ctx() { graph }: Context,
      @Info() info: GraphQLResolveInfo,
    ) {
      return fetchList(graph, info, { name, kind });
    }
  }
  listArguments(Many.prototype, "many", () => kind.model);
  return Many;
}
