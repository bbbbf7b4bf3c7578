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
import { BadInput } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import { fetchList } from "../select/fetch-list.ts";
import { fetchOne } from "../select/fetch.ts";
import { connectionOf, listArguments, type Facts } from "../model/index.ts";
import { slugPattern } from "../model/record/problem.ts";

const lowerFirst = (name: string) => name[0]!.toLowerCase() + name.slice(1);

/** `country` → `countries`, `railway` → `railways`, `memorandum` → `memoranda`. */
const plural = (noun: string) =>
  /andum$/.test(noun)
    ? noun.replace(/um$/, "a")
    : /[^aeiou]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : `${noun}s`;

/** The field of `Query` that lists a kind, or all kinds of an interface. */
export const listName = ({ name }: Facts): string => plural(lowerFirst(name));

/** Fetches an entity for a person who may take a name for an id: throws `BadInput` for what can be none. */
async function fetchNamed(
  graph: Graph,
  info: GraphQLResolveInfo,
  id: string,
  kind: Facts,
): Promise<unknown> {
  const found = await fetchOne(graph, info, id, [kind]);
  if (found === null && !slugPattern.test(id)) {
    const given = id.slice(0, 100);
    throw new BadInput(
      `“${given}” is not an id: ids are in lower case, such as “china-laos-railway”. Names are found by search(text: ${JSON.stringify(given)}).`,
    );
  }
  return found;
}

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
      return fetchNamed(graph, info, id, kind);
    }
  }
  return One;
}

/** `Query.countries(filter, order, first, after, last, before)`. */
export function pageOf(kind: Facts): ClassType<object> {
  const name = listName(kind);
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
