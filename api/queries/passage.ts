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
import type { ArticleText } from "../articles/articles.ts";
import { BadInput } from "../errors.ts";
import { fetchAt } from "../select/fetch-at.ts";
import {
  Article,
  Entity,
  Evidence,
  Length,
  PageArguments,
  PageInfo,
  Text,
  byPage,
} from "../model/index.ts";
import { rowPage } from "../select/row-page.ts";

@ObjectType({
  description: "A record, and the span of the passage that it rests on.",
})
class PassageRecord {
  @Field(() => String, {
    description: "Opaque; give it to `after` or `before`.",
  })
  cursor!: string;
  @Field(() => Entity, { description: "The record." })
  entity!: object;
  @Field(() => Evidence, {
    description:
      "The evidence; a record that rests on several spans of the passage is listed once for each.",
  })
  evidence!: object;
}

@ObjectType({
  description: "A part of an article, with the records that rest on it.",
})
class Passage {
  @Field(() => Article, { description: "The article." })
  article!: object;
  @Length(byPage)
  @Field(() => [PassageRecord], {
    description: "A page of the records that rest on it.",
  })
  records!: PassageRecord[];
  @Field(() => PageInfo, {
    description: "Where the page stands in the whole list.",
  })
  pageInfo!: PageInfo;
  @Field(() => Int, {
    description: "The total number of records.",
  })
  totalCount!: number;
  @Field(() => Text, { description: "How records are ordered." })
  order!: Text;
}

const order = {
  en: "where the evidence starts in the article, then where it ends",
  zh: "依据在文章中的起点，其次终点",
};

const fileOf = /* cypher */ `
  MATCH (a:Entity:Article {id: $article})
  RETURN a.page_file AS page_file`;

/** Spans of the article that overlap `$from` to `$until`, with their records. */
const spans = /* cypher */ `
  MATCH (m:Entity)-[r:RESTS_ON]->(:Entity:Article {id: $article})
  WHERE r.start < $until AND r.\`end\` > $from
  WITH r.start AS starts, r.\`end\` AS ends, m.id AS id, r.position AS position, r.sha256 AS sha256`;

interface EvidenceSpan {
  readonly starts: number;
  readonly ends: number;
  readonly id: string;
  readonly sha256: string;
}

/** Greater than the length of any text. */
const farthest = 2 ** 31 - 1;

@Resolver()
export class PassageQuestion {
  @Query(() => Passage, {
    nullable: true,
    description:
      "The records that rest on a part of an article; null if there is no such article.",
  })
  async passage(
    @Arg("article", () => ID, { description: "The article's slug." })
    article: string,
    @Arg("start", () => Int, {
      defaultValue: 0,
      description:
        "Where the part starts in the raw text of the article's page, in UTF-16 code units from 0.",
    })
    start: number,
    @Arg("end", () => Int, {
      nullable: true,
      description:
        "Where it ends, exclusive, greater than `start`; by default, the end of the article.",
    })
    end: number | null = null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Passage | null> {
    if (start < 0)
      throw new BadInput(`“start” is ${String(start)}: give 0 or more.`);
    if (end !== null && end <= start)
      throw new BadInput(
        `“end” is ${String(end)}, but “start” is ${String(start)}: give an “end” greater than “start”.`,
      );
    const [[found], records] = await Promise.all([
      graph.read<ArticleText>(fileOf, { article }),
      rowPage<EvidenceSpan>(
        graph,
        {
          name: `passage ${article}`,
          cypher: spans,
          order: {
            starts: "number",
            ends: "number",
            id: "string",
            position: "number",
          },
          columns: ["sha256"],
        },
        page,
        { article, from: start, until: end ?? farthest },
      ),
    ]);
    if (!found) return null;
    const [entity, own, ofEvidence] = await Promise.all([
      fetchAt(
        graph,
        info,
        ["records", "entity"],
        records.rows.map(({ id }) => id),
      ),
      fetchAt(graph, info, ["article"], [article]),
      fetchAt(graph, info, ["records", "evidence", "article"], [article]),
    ]);
    return {
      ...records,
      article: own(article),
      records: records.rows.map(({ cursor, id, starts, ends, sha256 }) => ({
        cursor,
        entity: entity(id),
        evidence: {
          start: starts,
          end: ends,
          sha256,
          article: ofEvidence(article),
          far: found,
        },
      })),
      order,
    };
  }
}
