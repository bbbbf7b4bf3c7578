import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Ctx,
  Field,
  ID,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import { existingIds } from "../../select/existing-ids.ts";
import { Share, grouped, type FoundGroup } from "./groups.ts";
import type { Context } from "../../context.ts";
import { checkRange } from "../../errors.ts";
import { fetchAt, listOf } from "../../select/fetch.ts";
import {
  AlignmentStage,
  Claim,
  Country,
  Entity,
  Event,
  Length,
  LinkType,
  Organization,
  Project,
  Strategy,
  Text,
  by,
  isOneOf,
  kindsOf,
  ofLinks,
  vocabulary,
  walked,
  type Link,
} from "../../model/index.ts";

const Aspect = vocabulary(
  "ComparedAspect",
  {
    en: ["Aspect", "The aspect in which countries are compared."],
    zh: ["比较方面", "比较国家的方面。"],
  },
  {
    STRATEGIES: {
      en: [
        "Strategies",
        "Strategies that they own, proposed or take part in, or that their own are aligned with.",
      ],
      zh: ["战略", "其拥有、提出或参与的战略，以及与其战略对接的战略。"],
    },
    ORGANIZATIONS: {
      en: [
        "Organizations",
        "Organizations that they are members of or take part in, or that are based in them.",
      ],
      zh: ["组织", "其加入或参与的组织，以及设在其境内的组织。"],
    },
    EVENTS: {
      en: [
        "Events",
        "Events that they attended, hosted, organized or take part in, or that concerned them.",
      ],
      zh: ["事件", "其出席、承办、主办或参与的事件，以及涉及其的事件。"],
    },
    PROJECTS: {
      en: [
        "Projects",
        "Projects that are in them, connect them or have them as a partner.",
      ],
      zh: ["项目", "其境内的项目、与之相连的项目，以及其为合作方的项目。"],
    },
  },
);
type Aspect = keyof typeof Aspect;

const stages = Object.keys(AlignmentStage) as AlignmentStage[];
const aspects = Object.keys(Aspect) as Aspect[];

@ObjectType({ description: "How a country is related to an entity." })
class ComparedWay {
  @Field(() => ID, { description: "The country." })
  country!: string;
  @Field(() => [LinkType], {
    description:
      "The links that lead from the country to the entity, in order.",
  })
  links!: Link[];
  @Field(() => Claim, {
    nullable: true,
    description:
      "The claim along the way, with its evidence; null where there is none.",
  })
  claim?: unknown;
}

@ObjectType({ description: "An entity that countries are related to." })
class ComparedItem {
  @Field(() => Entity, { description: "The entity itself." })
  entity!: object;
  // An estimate: usually one for each country, at most 12.
  @Length(by("ids"))
  @Field(() => [ComparedWay], {
    description:
      "How each country is related to it, the shortest way first: at most 12.",
  })
  ways!: ComparedWay[];
  @Field(() => Int, { description: "How many ways there are." })
  wayCount!: number;
}

@ObjectType({
  description: "What exactly these of the compared countries are related to.",
})
class ComparedGroup {
  @Field(() => Share, {
    description: "Whether these are all, some or one of the countries.",
  })
  share!: Share;
  @Field(() => [ID], {
    description:
      "The countries. For the others nothing was found, which does not mean that there is nothing.",
  })
  countries!: string[];
  @Field(() => Aspect, { description: "What is compared." })
  aspect!: Aspect;
  @Length(by("first"))
  @Field(() => [ComparedItem], {
    description: "The most important: at most `first`.",
  })
  items!: ComparedItem[];
  @Field(() => Int, { description: "How many there are." })
  totalCount!: number;
}

@ObjectType({ description: "How many alignments a country has at a stage." })
class CountryCount {
  @Field(() => ID, { description: "The country." })
  country!: string;
  @Field(() => Int, {
    description: "How many alignments of its strategies, on either side.",
  })
  count!: number;
}

@ObjectType({
  description: "How far each country has come in aligning strategies.",
})
class ComparedStage {
  @Field(() => AlignmentStage, { description: "The stage." })
  stage!: AlignmentStage;
  @Length(by("ids"))
  @Field(() => [CountryCount], {
    description: "The countries, in the order given.",
  })
  counts!: CountryCount[];
}

@ObjectType({ description: "What countries share and what they do not." })
class Comparison {
  @Length(by("ids"))
  @Field(() => [Country], { description: "The countries, in the order given." })
  countries!: unknown;
  // Every subset of the countries, for every aspect.
  @Length((args) => (2 ** Math.min(by("ids")(args), 4) - 1) * aspects.length)
  @Field(() => [ComparedGroup], {
    description:
      "What all of them share, then what several share, then what only one has: a group for each set of countries and each aspect. Empty groups are listed for all countries and for single ones only.",
  })
  groups!: ComparedGroup[];
  @Length(stages.length)
  @Field(() => [ComparedStage], {
    description: "Every stage of alignment, from weakest to strongest.",
  })
  stages!: ComparedStage[];
  @Field(() => Text, { description: "How items are ordered." })
  order!: Text;
}

const maxItems = 50;

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
  RETURN countries, aspect, size(items) AS total, items[0..$first] AS items`;

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
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Comparison> {
    checkRange("first", first, { min: 0, max: maxItems });
    const countries = await existingIds(graph, {
      argument: "ids",
      ids,
      min: 2,
      max: 4,
      kinds: [Country.name],
    });
    const [found, counts] = await Promise.all([
      graph.read<FoundGroup<Aspect>>(groupsOf, { ids: countries, first }),
      graph.read<CountryStageCount>(stagesOf, { ids: countries }),
    ]);
    const groups = grouped(countries, aspects, found);
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
