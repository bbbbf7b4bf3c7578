import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from "type-graphql";
import { existingIds } from "../../select/existing-ids.ts";
import { grouped, type FoundGroup } from "./groups.ts";
import type { Context } from "../../context.ts";
import { BadInput, checkRange } from "../../errors.ts";
import { fetchAt, listOf } from "../../select/fetch-at.ts";
import {
  Country,
  Event,
  Organization,
  Project,
  Strategy,
  isOneOf,
  kindsOf,
  ofLinks,
  walked,
  type AlignmentStage,
} from "../../model/index.ts";
import {
  aspects,
  stages,
  Aspect,
  Comparison,
  type CountryCount,
} from "./comparison.ts";

const maxItems = 50;
const mostSkipped = 10_000;

const order = {
  en: "importance: how many links each has",
  zh: "重要性：关联的数量",
};

const compared = [Strategy, Organization, Event, Project].flatMap((model) =>
  kindsOf(model).map(({ name }) => name),
);

/** What each of `$ids` is related to, grouped by the related countries and by aspect. */
const groupsOf = /* cypher */ `
  UNWIND $ids AS country
  MATCH (c:Entity:Country {id: country})
  CALL (c) {
    MATCH (c)-[r:${ofLinks(walked)}]-(m:Entity)
    RETURN m, [type(r)] AS links, null AS claim
    UNION
    MATCH (c)<-[:PARTICIPANT]-(p:Participation)-[:PARTICIPATES_IN]->(m:Entity)
    RETURN m, ['PARTICIPANT', 'PARTICIPATES_IN'] AS links, p.id AS claim
    UNION
    MATCH (c)<-[:OWNED_BY]-(s:Strategy)<-[near:ALIGNS|ALIGNS_WITH]-(a:Alignment)
    MATCH (a)-[far:ALIGNS|ALIGNS_WITH]->(m:Entity)
    WHERE m.id <> s.id
    RETURN m, ['OWNED_BY', type(near), type(far)] AS links, a.id AS claim
  }
  WITH country, m, links, claim WHERE ${isOneOf("m", compared)}
  WITH m, collect(country) AS havers, collect({country: country, links: links, claim: claim}) AS ways
  WITH m, ways, [id IN $ids WHERE id IN havers] AS countries,
    CASE WHEN m:Strategy THEN 'STRATEGIES' WHEN m:Organization THEN 'ORGANIZATIONS'
      WHEN m:Event THEN 'EVENTS' ELSE 'PROJECTS' END AS aspect
  ORDER BY m.importance DESC, m.id
  WITH countries, aspect, collect({id: m.id, ways: ways}) AS items
  RETURN countries, aspect, size(items) AS total, items[$skip..$end] AS items`;

const stagesOf = /* cypher */ `
  UNWIND $ids AS country
  MATCH (:Entity:Country {id: country})<-[:OWNED_BY]-(:Strategy)<-[:ALIGNS|ALIGNS_WITH]-(a:Alignment)
  RETURN country, a.stage AS stage, count(DISTINCT a) AS count`;

interface CountryStageCount extends CountryCount {
  readonly stage: AlignmentStage;
}

@Resolver()
export class CompareQuestion {
  @Query(() => Comparison, {
    description:
      "What two to four countries share and what only some or one of them have, as far as the graph knows.",
  })
  async compare(
    @Arg("ids", () => [ID], {
      description: "2 to 4 different slugs of countries.",
    })
    ids: string[],
    @Arg("first", () => Int, {
      defaultValue: 10,
      description: "The maximum number of items per group, 0 to 50.",
    })
    first: number,
    @Arg("skip", () => Int, {
      defaultValue: 0,
      description:
        "How many items of each group to pass over, 0 to 10,000: those that an earlier answer gave.",
    })
    skip: number,
    @Arg("sharedBy", () => [ID], {
      nullable: true,
      description:
        "Only what exactly these of the countries have; by default, what every set of them has.",
    })
    sharedBy: string[] | null = null,
    @Arg("aspects", () => [Aspect], {
      nullable: true,
      description: "Only these aspects; by default, every aspect.",
    })
    wanted: Aspect[] | null = null,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Comparison> {
    checkRange("first", first, { min: 0, max: maxItems });
    checkRange("skip", skip, { min: 0, max: mostSkipped });
    const stranger = sharedBy?.find((id) => !ids.includes(id));
    if (stranger !== undefined)
      throw new BadInput(
        `“${stranger.slice(0, 100)}” in “sharedBy” is none of “ids”.`,
      );
    const countries = await existingIds(graph, {
      argument: "ids",
      ids,
      min: 2,
      max: 4,
      kinds: [Country.name],
    });
    const [found, counts] = await Promise.all([
      graph.read<FoundGroup<Aspect>>(groupsOf, {
        ids: countries,
        skip,
        end: skip + first,
      }),
      graph.read<CountryStageCount>(stagesOf, { ids: countries }),
    ]);
    const groups = grouped(
      {
        countries,
        sharedBy,
        aspects: aspects.filter((aspect) => !wanted || wanted.includes(aspect)),
      },
      found,
    );
    const items = groups.flatMap(({ items }) => items);
    const [country, entity, claim] = await Promise.all([
      fetchAt(graph, info, ["countries"], countries),
      fetchAt(
        graph,
        info,
        ["groups", "items", "entity"],
        items.map(({ id }) => id),
      ),
      fetchAt(
        graph,
        info,
        ["groups", "items", "ways", "claim"],
        [
          ...new Set(
            items.flatMap(({ ways }) =>
              ways.flatMap(({ claim }) => claim ?? []),
            ),
          ),
        ],
      ),
    ]);
    return {
      countries: listOf(country, countries),
      groups: groups.map((group) => ({
        ...group,
        items: group.items.map(({ id, ways, wayCount }) => ({
          entity: entity(id),
          ways: ways.map((way) => ({
            ...way,
            claim: way.claim === null ? null : claim(way.claim),
          })),
          wayCount,
        })),
      })),
      stages: stages.map((stage) => ({
        stage,
        counts: countries.map((country) => ({
          country,
          count:
            counts.find((one) => one.country === country && one.stage === stage)
              ?.count ?? 0,
        })),
      })),
      order,
    };
  }
}
