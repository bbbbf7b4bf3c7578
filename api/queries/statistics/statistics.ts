import type { GraphQLResolveInfo } from "graphql";
import {
  Ctx,
  Field,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import type { Context } from "../../context.ts";
import { once } from "../../graph/once.ts";
import { keptRows } from "../../graph/kept-rows.ts";
import { fetchAt } from "../../select/fetch-at.ts";
import {
  Voice,
  AlignmentStage,
  Article,
  AttributedClaim,
  Basis,
  KindCount,
  Length,
  LinkType,
  PartialDate,
  StatementForm,
  datesOn,
  kinds,
  kindsOf,
  links,
  type Facts,
  type Link,
} from "../../model/index.ts";

@ObjectType({ description: "The number of links of a type." })
class LinkCount {
  @Field(() => LinkType, { description: "The type." })
  type!: Link;
  @Field(() => Int, { description: "The number of them." })
  count!: number;
}

@ObjectType({ description: "The number of alignments at a stage." })
class StageCount {
  @Field(() => AlignmentStage, { description: "The stage." })
  stage!: AlignmentStage;
  @Field(() => Int, { description: "The number of them." })
  count!: number;
}

@ObjectType({
  description:
    "The number of claims by on whose word they rest; statements are not counted.",
})
class AssertionCount {
  @Field(() => Voice, { description: "On whose word they rest." })
  assertion!: Voice;
  @Field(() => Int, { description: "The number of them." })
  count!: number;
}

@ObjectType({ description: "The number of statements of a form." })
class FormCount {
  @Field(() => StatementForm, { description: "The form." })
  form!: StatementForm;
  @Field(() => Int, { description: "The number of them." })
  count!: number;
}

@ObjectType({ description: "The number of entities by basis." })
class BasisCount {
  @Field(() => Basis, { description: "What they rest on." })
  basis!: Basis;
  @Field(() => Int, { description: "The number of them." })
  count!: number;
}

@ObjectType({ description: "How much evidence an article gives." })
class ArticleCount {
  @Field(() => Article, { description: "The article." })
  article!: object;
  @Field(() => Int, {
    description:
      "The number of its passages that are evidence; a passage that several records rest on counts once for each.",
  })
  passageCount!: number;
  @Field(() => Int, { description: "The number of records that rest on it." })
  recordCount!: number;
}

@ObjectType({
  description:
    "What the graph contains. Lists include terms with a count of 0.",
})
class Statistics {
  @Field(() => String, {
    nullable: true,
    description: "The version of the data; the same data has the same version.",
  })
  version?: string | null;
  @Field(() => Int, { description: "The number of entities." })
  entityCount!: unknown;
  @Field(() => Int, {
    description: "The number of entities that rest on a passage of an article.",
  })
  evidencedCount!: unknown;
  @Field(() => Int, { description: "The number of links between them." })
  linkCount!: unknown;
  @Length(() => kinds.size)
  @Field(() => [KindCount], {
    description: "The number of entities by kind, the most frequent first.",
  })
  kinds!: unknown;
  @Length(() => Object.keys(links).length)
  @Field(() => [LinkCount], {
    description: "The number of links by type, the most frequent first.",
  })
  links!: unknown;
  @Length(() => Object.keys(Basis).length)
  @Field(() => [BasisCount], {
    description: "The number of entities by basis.",
  })
  bases!: unknown;
  @Length(() => Object.keys(AlignmentStage).length)
  @Field(() => [StageCount], {
    description:
      "The number of alignments by stage, from weakest to strongest.",
  })
  stages!: unknown;
  @Length(() => Object.keys(Voice).length)
  @Field(() => [AssertionCount], {
    description:
      "The number of claims by on whose word they rest; statements are not counted.",
  })
  assertions!: unknown;
  @Length(() => Object.keys(StatementForm).length)
  @Field(() => [FormCount], {
    description: "The number of direct and of reported statements.",
  })
  forms!: unknown;
  @Length(100)
  @Field(() => [ArticleCount], {
    description:
      "What rests on each article, the one with the most records first; at most 100.",
  })
  articles!: unknown;
  @Field(() => PartialDate, {
    nullable: true,
    description:
      "The first date on which something happened: that of the first entry of `timeline`.",
  })
  firstDate!: unknown;
  @Field(() => PartialDate, {
    nullable: true,
    description: "The last date on which something happened.",
  })
  lastDate!: unknown;
}

type Counts = Readonly<Record<string, number>>;

// Bare patterns only: engines answer these from stored counts instead of scanning.
const unionOf = (names: Iterable<string>, pattern: (name: string) => string) =>
  [...names].map(
    (name) =>
      `CALL () { MATCH ${pattern(name)} RETURN count(x) AS \`${name}\` }`,
  ).join(`
  `);
const asMap = (names: Iterable<string>) =>
  `{${Array.from(names, (name) => `\`${name}\`: \`${name}\``).join(", ")}}`;

const byKind = /* cypher */ `
  ${unionOf(kinds.keys(), (kind) => `(x:${kind})`)}
  RETURN ${asMap(kinds.keys())} AS counts`;

const byType = /* cypher */ `
  ${unionOf(Object.keys(links), (type) => `(:Entity)-[x:${type}]->()`)}
  RETURN ${asMap(Object.keys(links))} AS counts`;

const ofLinks = /* cypher */ `
  MATCH (:Entity)-[r]->()
  RETURN count(r) AS count`;

const byTerm = (kind: string, prop: string) => /* cypher */ `
  MATCH (n:${kind})
  RETURN n.${prop} AS term, count(*) AS count`;

/** The same across the kinds of an interface: by the label of all entities the engine would look at every node. */
const byTermOfAny = (among: readonly Facts[], prop: string) => /* cypher */ `
  CALL () {${among.map(
    ({ name }) => `
    MATCH (n:${name})
    RETURN n.${prop} AS term`,
  ).join(`
    UNION ALL`)}
  }
  RETURN term, count(*) AS count`;

const evidenced = /* cypher */ `
  MATCH (:Article)<-[:RESTS_ON]-(n)
  RETURN count(DISTINCT n) AS count`;

const byArticle = /* cypher */ `
  MATCH (a:Article)
  CALL (a) {
    MATCH (a)<-[r:RESTS_ON]-(n)
    RETURN count(r) AS passageCount, count(DISTINCT n) AS recordCount
  }
  RETURN a.id AS id, passageCount, recordCount
  ORDER BY recordCount DESC, id LIMIT 100`;

const farthestDates = /* cypher */ `
  CALL () {${datesOn.HAPPENED.map(
    ({ kind, field }) => `
    MATCH (n:${kind})
    RETURN min(n.\`${field}\`) AS first, max(n.\`${field}\`) AS last`,
  ).join(`
    UNION ALL`)}
  }
  RETURN min(first) AS first, max(last) AS last`;

const mostFirst = (counts: Counts) =>
  Object.entries(counts).sort(
    ([a, most], [b, count]) => count - most || (a < b ? -1 : 1),
  );

@Resolver()
export class StatisticsQuestion {
  @Query(() => Statistics, {
    description: "What the graph contains, and its version.",
  })
  async statistics(
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Statistics> {
    const version = await graph.version();
    const count = <Row extends object>(cypher: string) =>
      keptRows<Row>(graph, cypher);
    const countsOf = (cypher: string) =>
      once(async () => (await count<{ counts: Counts }>(cypher))[0]!.counts);
    const one = async (cypher: string) =>
      (await count<{ count: number }>(cypher))[0]!.count;
    const terms = (name: string, terms: object, cypher: string) => async () => {
      const found = await count<{ term: string; count: number }>(cypher);
      return Object.keys(terms).map((term) => ({
        [name]: term,
        count: found.find((row) => row.term === term)?.count ?? 0,
      }));
    };
    const ofKinds = countsOf(byKind);
    const ofTypes = countsOf(byType);
    const dates = once(
      async () =>
        (
          await count<{ first: string | null; last: string | null }>(
            farthestDates,
          )
        )[0]!,
    );
    const dateAt = (end: "first" | "last") => async () => {
      const date = (await dates())[end];
      return date === null ? null : PartialDate.of(date);
    };

    // Functions, so that only selected fields are counted.
    return {
      version,
      entityCount: async () =>
        Object.values(await ofKinds()).reduce((sum, count) => sum + count, 0),
      evidencedCount: () => one(evidenced),
      linkCount: () => one(ofLinks),
      kinds: async () =>
        mostFirst(await ofKinds()).map(([kind, count]) => ({ kind, count })),
      links: async () =>
        mostFirst(await ofTypes()).map(([type, count]) => ({ type, count })),
      bases: terms("basis", Basis, byTerm("Entity", "basis")),
      stages: terms("stage", AlignmentStage, byTerm("Alignment", "stage")),
      assertions: terms(
        "assertion",
        Voice,
        byTermOfAny(kindsOf(AttributedClaim), "assertion"),
      ),
      forms: terms("form", StatementForm, byTerm("Statement", "form")),
      articles: async () => {
        const found = await count<{ id: string }>(byArticle);
        const ids = found.map(({ id }) => id);
        const article = await fetchAt(
          graph,
          info,
          ["articles", "article"],
          ids,
        );
        return found.map(({ id, ...counts }) => ({
          ...counts,
          article: article(id),
        }));
      },
      firstDate: dateAt("first"),
      lastDate: dateAt("last"),
    };
  }
}
