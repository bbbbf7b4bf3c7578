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
import type { Context } from "../context.ts";
import { fetchAt, listOf, type Fetched } from "../select/fetch-at.ts";
import {
  Article,
  Length,
  Page,
  PartialDate,
  Text,
  isGround,
  kinds,
  licence,
  rights,
} from "../model/index.ts";

const most = 100;

@ObjectType({
  description:
    "What the graph rests on, how much of that is in it, and how it is meant.",
})
class About {
  @Field(() => String, {
    nullable: true,
    description: "The version of the data; the same data has the same version.",
  })
  version!: string | null;
  @Field(() => String, {
    description: "The licence of the data, as an SPDX identifier.",
  })
  licence!: string;
  @Field(() => String, { description: "The URL of the licence." })
  licenceAddress!: string;
  @Field(() => Text, { description: "What the licence does not cover." })
  rights!: Text;
  @Field(() => Int, { description: "The number of newspaper pages." })
  pageCount!: unknown;
  @Field(() => Int, {
    description: "The number of articles on them that the graph draws on.",
  })
  articleCount!: unknown;
  @Field(() => Int, { description: "The number of reference works." })
  sourceCount!: unknown;
  @Field(() => Int, {
    description:
      "The number of things and claims, without what they rest on: articles, pages and reference works.",
  })
  recordCount!: unknown;
  @Field(() => PartialDate, {
    nullable: true,
    description: "The date of the first page.",
  })
  firstIssued!: unknown;
  @Field(() => PartialDate, {
    nullable: true,
    description: "The date of the last page.",
  })
  lastIssued!: unknown;
  @Field(() => Int, {
    description: "The number of sentences of all articles, as far as counted.",
  })
  sentences!: unknown;
  @Field(() => Int, {
    description: "The number of those that some record rests on.",
  })
  coveredSentences!: unknown;
  @Field(() => Int, {
    description: "The number of letters and digits in those sentences.",
  })
  characters!: unknown;
  @Field(() => Int, {
    description: "The number of those that some record rests on.",
  })
  coveredCharacters!: unknown;
  @Length(most)
  @Field(() => [Page], {
    description: `The pages by date; at most ${String(most)}.`,
  })
  pages!: unknown;
  @Length(most)
  @Field(() => [Article], {
    description: `The articles by date and place on their page; at most ${String(most)}.`,
  })
  articles!: unknown;
  @Field(() => Text, {
    description: "How the stages of alignments are meant.",
  })
  stages!: Text;
  @Field(() => Text, {
    description: "How places are named.",
  })
  placeNames!: Text;
  @Field(() => Text, { description: "How to report an error." })
  corrections!: Text;
}

const stages: Text = {
  en: "A stage says how far the alignment of two strategies has come as the articles tell it, and who says so stands beside it. It is no judgement of our own: an agreement or a project that the articles do not mention is not counted, so that the true stage may be further. An alignment that is missing was not mentioned, which does not mean that there is none.",
  zh: "进展表示文章所述两项战略对接到了哪一步，旁边注明何方之说。这不是编者的判断：文章未提及的协议或项目不计在内，实际进展可能更进一步。未列出的对接只是文章未提及，不等于不存在。",
};

const placeNames: Text = {
  en: "Hong Kong and Macao are Special Administrative Regions of China, and places, never countries. Macao’s “Return to the Motherland” is called so, as the articles do, with “handover” as an alias. The spelling is Macao; institutions that write Macau in their own names keep it. Taiwan does not occur in the articles. No borders are drawn.",
  zh: "香港、澳门是中国的特别行政区，按地点收录，不作国家。沿用文章的说法称“澳门回归祖国”，英文 handover 为别名。英文拼写用 Macao；机构自身名称写作 Macau 的，予以保留。所收文章未涉及台湾。图中不画边界。",
};

const corrections: Text = {
  en: "Tell whoever runs this Silkgraph the address of the record, what is wrong, and the passage or the publication that shows it. Whoever has the source code can mend the record in seed/data; “npm run seed:check” judges the change.",
  zh: "请将记录的网址、错误之处，以及可资证明的段落或出版物告知本站的运行者。有源代码者可直接更正 seed/data 中的记录，并以“npm run seed:check”检查。",
};

interface Totals {
  readonly articles: number;
  readonly sentences: number;
  readonly coveredSentences: number;
  readonly characters: number;
  readonly coveredCharacters: number;
}

const totals = /* cypher */ `
  MATCH (a:Article)
  RETURN count(a) AS articles,
    coalesce(sum(a.sentences), 0) AS sentences,
    coalesce(sum(a.coveredSentences), 0) AS coveredSentences,
    coalesce(sum(a.characters), 0) AS characters,
    coalesce(sum(a.coveredCharacters), 0) AS coveredCharacters`;

const issues = /* cypher */ `
  MATCH (p:Page)
  RETURN count(p) AS pages, min(p.issued) AS first, max(p.issued) AS last`;

const countOf = (label: string) => /* cypher */ `
  MATCH (n:${label})
  RETURN count(n) AS count`;

const pageIds = /* cypher */ `
  MATCH (p:Page)
  RETURN p.id AS id
  ORDER BY p.issued, id LIMIT ${String(most)}`;

const articleIds = /* cypher */ `
  MATCH (a:Article)
  CALL (a) {
    MATCH (a)-[r:PRINTED_ON]->(:Page)
    RETURN min(r.start) AS start
  }
  RETURN a.id AS id, start, a.issued AS issued
  ORDER BY issued, start, id LIMIT ${String(most)}`;

@Resolver()
export class AboutQuestion {
  @Query(() => About, {
    description:
      "What the graph rests on, how much of that is in it, how stages and names of places are meant, and how to report an error.",
  })
  async about(
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<About> {
    const once = <Value>(ask: () => Promise<Value>) => {
      let asked: Promise<Value> | undefined;
      return () => (asked ??= ask());
    };
    const ofArticles = once(async () => (await graph.read<Totals>(totals))[0]!);
    const ofPages = once(
      async () =>
        (
          await graph.read<{
            pages: number;
            first: string | null;
            last: string | null;
          }>(issues)
        )[0]!,
    );
    const total = (name: keyof Totals) => async () =>
      (await ofArticles())[name];
    const count = async (label: string) =>
      (await graph.read<{ count: number }>(countOf(label)))[0]!.count;
    const issued = (end: "first" | "last") => async () => {
      const date = (await ofPages())[end];
      return date === null ? null : PartialDate.of(date);
    };
    const listed =
      (field: string, cypher: string) =>
      async (...position: Parameters<ReturnType<Fetched>>) => {
        const found = await graph.read<{ id: string }>(cypher);
        const ids = found.map(({ id }) => id);
        return listOf(
          await fetchAt(graph, info, [field], ids),
          ids,
        )(...position);
      };

    // Functions, so that only what is selected is read.
    return {
      version: await graph.version(),
      licence: licence.name,
      licenceAddress: licence.address,
      rights,
      pageCount: async () => (await ofPages()).pages,
      articleCount: total("articles"),
      sourceCount: () => count("Source"),
      recordCount: async () => {
        const grounds = [...kinds.keys()].filter(isGround);
        const [all, ...others] = await Promise.all(
          ["Entity", ...grounds].map(count),
        );
        return others.reduce((left, each) => left - each, all!);
      },
      firstIssued: issued("first"),
      lastIssued: issued("last"),
      sentences: total("sentences"),
      coveredSentences: total("coveredSentences"),
      characters: total("characters"),
      coveredCharacters: total("coveredCharacters"),
      pages: listed("pages", pageIds),
      articles: listed("articles", articleIds),
      stages,
      placeNames,
      corrections,
    };
  }
}
