import { Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { KindCount, Length, kinds } from "../model/index.ts";

@ObjectType({ description: "What the graph holds." })
class Statistics {
  @Field(() => String, {
    nullable: true,
    description: "The version of the data; the same data has the same version.",
  })
  version?: string | null;
  @Field(() => Int, { description: "How many entities there are." })
  entityCount!: number;
  @Field(() => Int, { description: "How many links there are between them." })
  linkCount!: number;
  @Length(() => kinds.size)
  @Field(() => [KindCount], { description: "How many entities, by kind." })
  kinds!: KindCount[];
}

// Bare patterns: these counts an engine keeps, where it would look at every node for others.
const counts = /* cypher */ `
  ${[...kinds.keys()].map((kind) => `CALL () { MATCH (n:${kind}) RETURN count(n) AS \`${kind}\` }`).join("\n  ")}
  CALL () { MATCH ()-[r]->() RETURN count(r) AS linkCount }
  RETURN {${[...kinds.keys()].map((kind) => `\`${kind}\`: \`${kind}\``).join(", ")}} AS kinds, linkCount`;

@Resolver()
export class StatisticsQuestion {
  @Query(() => Statistics, {
    description: "What the graph holds, and its version.",
  })
  async statistics(@Ctx() { graph }: Context): Promise<Statistics> {
    const [[found], version] = await Promise.all([
      graph.read<{ kinds: Record<string, number>; linkCount: number }>(counts),
      graph.version(),
    ]);
    const { kinds, linkCount } = found!;
    return {
      version,
      entityCount: Object.values(kinds).reduce((sum, count) => sum + count, 0),
      linkCount,
      kinds: Object.entries(kinds)
        .map(([kind, count]) => ({ kind, count }))
        .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
    };
  }
}
