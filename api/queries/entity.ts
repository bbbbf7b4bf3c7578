import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { checkRange } from "../errors.ts";
import { fetchNodes, fetchOne } from "../select/fetch.ts";
import {
  Entity,
  Length,
  Node,
  by,
  byIdsOf,
  kindsAt,
  kindsOf,
} from "../model/index.ts";

const maxIds = 100;

const kinds = kindsOf(Entity);

@Resolver()
export class EntityQuestion {
  @Query(() => Node, {
    nullable: true,
    description: "Anything by its id; null if there is no such id.",
  })
  node(
    @Arg("id", () => ID, { description: "Its slug." }) id: string,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return fetchOne(graph, info, id, kindsAt(id, kinds));
  }

  @Length(by("ids"))
  @Query(() => [Node], {
    nullable: "items",
    description:
      "Several entities by their ids, in the order given; null in place of an id that does not exist.",
  })
  async nodes(
    @Arg("ids", () => [ID], { description: `At most ${String(maxIds)} slugs.` })
    ids: string[],
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    checkRange("ids", ids.length, { min: 0, max: maxIds, of: "ids" });
    const byKinds = new Map<typeof kinds, string[]>();
    for (const id of new Set(ids)) {
      const own = kindsAt(id, kinds);
      byKinds.set(own, [...(byKinds.get(own) ?? []), id]);
    }
    const found = (
      await Promise.all(
        [...byKinds].map(([own, some]) =>
          fetchNodes(graph, info, {
            match: byIdsOf(own),
            params: { ids: some },
            kinds: own,
          }),
        ),
      )
    ).flat() as { id: string }[];
    const byId = new Map(found.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  @Query(() => Entity, {
    nullable: true,
    description: "An entity of any kind by its id; null if there is none.",
  })
  entity(
    @Arg("id", () => ID, { description: "Its slug." }) id: string,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return fetchOne(graph, info, id, kindsAt(id, kinds));
  }
}
