import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { checkRange } from "../errors.ts";
import {
  Clock,
  Length,
  PartialDate,
  by,
  byIds,
  datesOn,
} from "../model/index.ts";

/** The most ids of one request. */
const maxIds = 200;

@ObjectType({ description: "A date of a record on one of the clocks." })
class DateOnClock {
  @Field(() => Clock, { description: "The clock." })
  clock!: Clock;
  @Field(() => PartialDate, {
    description: "The date, as exactly as it is known.",
  })
  date!: object;
}

@ObjectType({
  description:
    "What records can be filtered by wherever they are drawn: their dates, and the articles that they rest on.",
})
class RecordFacets {
  @Field(() => ID, { description: "The record's slug." })
  id!: string;
  @Length(3)
  @Field(() => [DateOnClock], {
    description:
      "Its dates on every clock, the earliest first; empty where none is known.",
  })
  dates!: DateOnClock[];
  @Length(2)
  @Field(() => [ID], {
    description:
      "The slugs of the articles that it rests on, in alphabetical order; empty for what no article tells.",
  })
  articles!: string[];
}

const datesOf = /* cypher */ `${byIds}
  UNWIND $fields AS own
  WITH n, own WHERE own.kind = n.kind AND n[own.field] IS NOT NULL
  RETURN n.id AS id, own.clock AS clock, n[own.field] AS date`;

const articlesOf = /* cypher */ `${byIds}
  MATCH (n)-[:RESTS_ON]->(a:Article)
  RETURN DISTINCT n.id AS id, a.id AS article, a.issued AS issued`;

const issuesOf = /* cypher */ `${byIds}
  WITH n WHERE n.kind IN ['Article', 'Page']
  RETURN n.id AS id, n.issued AS issued`;

@Resolver()
export class FacetsQuestion {
  @Length(by("ids"))
  @Query(() => [RecordFacets], {
    description:
      "What these records can be filtered by, in the order given; ids that do not exist are left out.",
  })
  async facets(
    @Arg("ids", () => [ID], { description: `At most ${String(maxIds)} slugs.` })
    ids: string[],
    @Ctx() { graph }: Context,
  ): Promise<RecordFacets[]> {
    const distinct = [...new Set(ids)];
    checkRange("ids", distinct.length, { min: 0, max: maxIds, of: "ids" });
    const fields = (Object.keys(datesOn) as Clock[]).flatMap((clock) =>
      datesOn[clock].map(({ kind, field }) => ({ clock, kind, field })),
    );
    const [own, dates, articles, issues] = await Promise.all([
      graph.read<{ id: string }>(`${byIds} RETURN n.id AS id`, {
        ids: distinct,
      }),
      graph.read<{ id: string; clock: Clock; date: string }>(datesOf, {
        ids: distinct,
        fields,
      }),
      graph.read<{ id: string; article: string; issued: string }>(articlesOf, {
        ids: distinct,
      }),
      graph.read<{ id: string; issued: string }>(issuesOf, { ids: distinct }),
    ]);
    const published = [...articles, ...issues].map(({ id, issued }) => ({
      id,
      clock: "PUBLISHED" as const,
      date: issued,
    }));
    const exists = new Set(own.map(({ id }) => id));
    return distinct
      .filter((id) => exists.has(id))
      .map((id) => ({
        id,
        dates: datesOfRecord([...dates, ...published], id),
        articles: articles
          .filter((each) => each.id === id)
          .map(({ article }) => article)
          .sort(),
      }));
  }
}

/** The dates of one record, each once. */
function datesOfRecord(
  dates: readonly { id: string; clock: Clock; date: string }[],
  record: string,
): DateOnClock[] {
  const own = new Map(
    dates
      .filter(({ id }) => id === record)
      .map(({ clock, date }) => [`${date} ${clock}`, { clock, date }]),
  );
  return [...own]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { clock, date }]) => ({ clock, date: PartialDate.of(date) }));
}
