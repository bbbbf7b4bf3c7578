import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  Ctx,
  Field,
  ID,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import type { Context } from "../context.ts";
import { DateRange, mayLieBetween, dayRangeOf } from "../select/date-range.ts";
import { fetchAt } from "../select/fetch-at.ts";
import { isSelected } from "../select/collect-fields.ts";
import type { Params } from "../graph/graph.ts";
import {
  Clock,
  Entity,
  KindCount,
  KindName,
  Length,
  Moment,
  PageArguments,
  PageInfo,
  PartialDate,
  Text,
  byPage,
  datesOn,
  constantOf,
  kinds,
  ofLinks,
  published,
  walked,
  type Dated,
} from "../model/index.ts";
import { rowPage } from "../select/row-page.ts";

@ObjectType({ description: "An entry of a timeline." })
class TimelineEntry {
  @Field(() => String, {
    description: "Opaque; give it to `after` or `before`.",
  })
  cursor!: string;
  @Field(() => PartialDate, {
    description: "The date, as exactly as it is known.",
  })
  date!: object;
  @Field(() => Clock, { description: "The clock of the timeline." })
  clock!: Clock;
  @Field(() => Moment, {
    description:
      "What the date means for the entity: when it opened, since when it has applied.",
  })
  what!: string;
  @Field(() => Entity, { description: "The dated entity." })
  entity!: object;
}

@ObjectType({ description: "A page of a timeline." })
class Timeline {
  @Length(byPage)
  @Field(() => [TimelineEntry], {
    description:
      "The page, the earliest first. An entity with several dates has an entry for each.",
  })
  entries!: TimelineEntry[];
  @Field(() => PageInfo, {
    description: "Where the page stands in the whole list.",
  })
  pageInfo!: PageInfo;
  @Field(() => Int, {
    description: "The total number of entries.",
  })
  totalCount!: number;
  @Length(() => kinds.size)
  @Field(() => [KindCount], {
    description:
      "The number of entities of the chosen kinds, around `about` where it is given, that have no date on this clock, the most frequent kind first. Kinds that never have one are left out.",
  })
  undated!: readonly KindCount[];
  @Field(() => Text, { description: "How entries are ordered." })
  order!: Text;
}

const order = {
  en: "date; a year stands before its months, a month before its days; then id",
  zh: "日期；年在其月之前，月在其日之前；再按标识符",
};

// What rests on an article counts as linked to it, and so does the page that it is printed on.
const near = ofLinks([...walked, "RESTS_ON", "PRINTED_ON"]);

/** The entity `$about` and what is linked to it, as `m`. */
const around = /* cypher */ `
    MATCH (:Entity {id: $about})-[:${near}*0..1]-(m:Entity)
    WITH DISTINCT m`;

/** Every date of these fields: `id`, `field`, `date`. */
const everyDate = (fields: readonly Dated[]) =>
  fields
    .map(
      ({ kind, field }) => /* cypher */ `
    MATCH (m:${kind}) WHERE m.\`${field}\` IS NOT NULL
    RETURN m.id AS id, '${field}' AS field, m.\`${field}\` AS date`,
    )
    .join(`\n    UNION ALL`);

/** The dates of `$fields` around one entity. */
const datesAround = /* cypher */ `${around}
    UNWIND $fields AS own
    WITH m, own WHERE own.kind = m.kind AND m[own.field] IS NOT NULL
    RETURN m.id AS id, own.field AS field, m[own.field] AS date`;

// Zero steps: `m` is itself an article; one step: it rests on it.
const publications = (restriction: string) => /* cypher */ `${restriction}
    MATCH (a:Article)<-[:RESTS_ON*0..1]-(m:Entity)
    WHERE m.kind IN $kinds
    RETURN DISTINCT m.id AS id, '${published}' AS field, a.issued AS date
    UNION ALL${restriction}
    MATCH (m:Page)
    WHERE m.kind IN $kinds
    RETURN m.id AS id, '${published}' AS field, m.issued AS date`;

/** Those of these kinds none of whose dates on a clock is known: `kind`, `count`. */
const everyUndated = (fields: readonly Dated[]) =>
  [...fieldsByKind(fields)]
    .map(
      ([kind, own]) => /* cypher */ `
    MATCH (m:${kind}) WHERE ${own.map((field) => `m.\`${field}\` IS NULL`).join(" AND ")}
    RETURN '${kind}' AS kind, count(*) AS count`,
    )
    .join(`\n    UNION ALL`);

/** The same around one entity. */
const undatedAround = /* cypher */ `${around}
    UNWIND $dated AS own
    WITH m, own WHERE own.kind = m.kind AND all(field IN own.fields WHERE m[field] IS NULL)
    RETURN m.kind AS kind, count(*) AS count`;

const unpublished = (restriction: string) => /* cypher */ `${restriction}
    MATCH (m:Entity)
    WHERE m.kind IN $kinds AND NOT m.kind IN ['Article', 'Page']
      AND NOT EXISTS { MATCH (m)-[:RESTS_ON]->(:Article) }
    RETURN m.kind AS kind, count(DISTINCT m) AS count`;

/** The entries that may lie between `$fromDay` and `$toDay`. */
const entries = (dates: string) => /* cypher */ `
  CALL () {${dates}
  }
  WITH id, field, date WHERE ${mayLieBetween("date")}`;

@Resolver()
export class TimelineQuestion {
  @Query(() => Timeline, {
    description:
      "When things happened, were said or were published, the earliest first. Entities without a date on the clock are left out.",
  })
  async timeline(
    @Arg("clock", () => Clock, {
      defaultValue: Clock.HAPPENED,
      description: "Which dates to use.",
    })
    clock: Clock,
    @Arg("kinds", () => [KindName], {
      nullable: true,
      description: "Only entities of these kinds.",
    })
    chosen: string[] | null = null,
    @Arg("about", () => ID, {
      nullable: true,
      description:
        "Only this entity and what is linked to it directly; for an article, also what rests on it and its page. For an id that does not exist, the timeline is empty.",
    })
    about: string | null = null,
    @Arg("between", () => DateRange, {
      nullable: true,
      description:
        "Only entries that may lie in this time: a date known to the year may lie in any of its months.",
    })
    between: DateRange | null = null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Timeline> {
    const { cypher, undated, params } = readingOf(
      clock,
      chosen ?? Object.keys(KindName),
      about,
    );
    const isCounted = isSelected(info, "undated") && undated !== null;
    const found = await rowPage<{ id: string; field: string; date: string }>(
      graph,
      {
        name: `timeline ${clock}`,
        cypher: entries(cypher),
        order: { date: "string", id: "string", field: "string" },
      },
      page,
      { ...params, ...dayRangeOf("between", between) },
    );
    const entity = await fetchAt(
      graph,
      info,
      ["entries", "entity"],
      found.rows.map(({ id }) => id),
    );
    const without = isCounted
      ? await graph.read<KindCount>(undated, params)
      : [];
    return {
      ...found,
      undated: without
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
      entries: found.rows.map(({ id, field, date, cursor }) => ({
        cursor,
        date: PartialDate.of(date),
        clock,
        what: constantOf(field),
        entity: entity(id),
      })),
      order,
    };
  }
}

/** The names of the fields of each kind. */
const fieldsByKind = (
  fields: readonly Dated[],
): ReadonlyMap<string, string[]> =>
  new Map(
    fields.map(({ kind }) => [
      kind,
      fields.filter((each) => each.kind === kind).map(({ field }) => field),
    ]),
  );

interface Reading {
  /** Binds `id`, `field` and `date`. */
  readonly cypher: string;
  /** Counts what has no date; null where no kind can have one. */
  readonly undated: string | null;
  readonly params: Params;
}

/** All dates on a clock: of entities of `chosen` kinds, around `about` if it is given. */
function readingOf(
  clock: Clock,
  chosen: readonly string[],
  about: string | null,
): Reading {
  if (clock === "PUBLISHED") {
    const restriction = about === null ? "" : around;
    return {
      cypher: publications(restriction),
      undated: unpublished(restriction),
      params: { kinds: chosen, about },
    };
  }
  const fields = datesOn[clock].filter(({ kind }) => chosen.includes(kind));
  // Without a kind that has such a date, this matches nothing.
  return about === null && fields.length > 0
    ? {
        cypher: everyDate(fields),
        undated: everyUndated(fields),
        params: {},
      }
    : {
        cypher: datesAround,
        undated: fields.length > 0 ? undatedAround : null,
        params: {
          about,
          fields: fields.map(({ kind, field }) => ({ kind, field })),
          dated: Array.from(fieldsByKind(fields), ([kind, own]) => ({
            kind,
            fields: own,
          })),
        },
      };
}
