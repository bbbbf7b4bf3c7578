import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openArticles, type Articles } from "../articles/articles.ts";
import { ask, fill } from "../testing/ask.ts";
import type { Graph } from "../graph/graph.ts";
import { eachGraph } from "../testing/engines.ts";

const text = "0123456789abcdefghij";
const sha256 = (start: number, end: number) =>
  createHash("sha256").update(text.slice(start, end), "utf8").digest("hex");
const span = (start: number, end: number, article = "article-1") => ({
  article,
  start,
  end,
  sha256: sha256(start, end),
});
const named = (id: string) => ({ id, name: { en: id, zh: id } });
const article = (id: string) => ({
  ...named(id),
  issued: "2024-12-03",
  language: "zh-Hans",
  spans: [{ page: `page-of-${id}`, start: 0, end: 20 }],
});
const page = (id: string, file: string) => ({
  ...named(id),
  issued: "2024-12-03",
  language: "zh-Hans",
  sha256: "0",
  file,
});

const records = {
  Page: [
    page("page-of-article-1", "article-1.txt"),
    page("page-of-article-2", "article-2.txt"),
  ],
  Article: [article("article-1"), article("article-2")],
  Country: [
    {
      ...named("laos"),
      iso2: "LA",
      iso3: "LAO",
      evidence: [span(10, 15), span(2, 6)],
    },
  ],
  Strategy: [
    { ...named("vision"), strategyType: "VISION", evidence: [span(5, 10)] },
    {
      ...named("elsewhere"),
      strategyType: "VISION",
      evidence: [span(0, 9, "article-2")],
    },
  ],
  Person: [{ ...named("alim"), isNamed: true, evidence: [span(2, 4)] }],
};

const document = /* GraphQL */ `
  query ($article: ID!, $start: Int, $end: Int, $first: Int, $after: String) {
    passage(
      article: $article
      start: $start
      end: $end
      first: $first
      after: $after
    ) {
      article {
        id
      }
      totalCount
      records {
        entity {
          id
        }
        evidence {
          start
          end
          text
          source: article {
            name {
              en
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

interface Answer {
  passage: {
    article: { id: string };
    totalCount: number;
    records: {
      entity: { id: string };
      evidence: { start: number; end: number };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

eachGraph((_engine, open) => {
  let graph: Graph;
  let folder: string;
  let articles: Articles;
  beforeAll(async () => {
    graph = await open();
    await fill(graph, records);
    folder = await mkdtemp(join(tmpdir(), "articles-"));
    await writeFile(join(folder, "article-1.txt"), text);
    articles = openArticles(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function spans(variables: Record<string, unknown>) {
    const { data, errors } = await ask(
      document,
      { article: "article-1", ...variables },
      graph,
    );
    expect(errors).toBeUndefined();
    return (data as Answer).passage.records.map(
      ({ entity, evidence }) =>
        `${String(evidence.start)}-${String(evidence.end)} ${entity.id}`,
    );
  }

  it("gives what rests on an article in the order of reading, each span of a record for itself", async () => {
    expect(await spans({})).toStrictEqual([
      "2-4 alim",
      "2-6 laos",
      "5-10 vision",
      "10-15 laos",
    ]);
  });

  it("keeps what shares a character with the part asked for", async () => {
    expect(await spans({ start: 4, end: 10 })).toStrictEqual([
      "2-6 laos",
      "5-10 vision",
    ]);
    expect(await spans({ start: 15 })).toStrictEqual([]);
    expect(await spans({ start: 14, end: 100_000 })).toStrictEqual([
      "10-15 laos",
    ]);
  });

  it("carries the evidence whole, with its words where the text is at hand", async () => {
    const { data } = await ask(
      document,
      { article: "article-1", start: 6, end: 7 },
      graph,
      articles,
    );
    expect(data).toMatchObject({
      passage: {
        article: { id: "article-1" },
        totalCount: 1,
        records: [
          {
            entity: { id: "vision" },
            evidence: {
              start: 5,
              end: 10,
              text: "56789",
              source: { name: { en: "article-1" } },
            },
          },
        ],
      },
    });
  });

  it("is read on in pages", async () => {
    const { data } = await ask(
      document,
      { article: "article-1", first: 3 },
      graph,
    );
    const { pageInfo, totalCount } = (data as Answer).passage;
    expect([totalCount, pageInfo.hasNextPage]).toStrictEqual([4, true]);
    expect(await spans({ first: 3, after: pageInfo.endCursor })).toStrictEqual([
      "10-15 laos",
    ]);
  });

  it("knows no passage of what is no article", async () => {
    const { data } = await ask(document, { article: "laos" }, graph);
    expect(data).toStrictEqual({ passage: null });
  });

  it("refuses a part that begins before the text or ends before it begins", async () => {
    const refused = async (start: number, end: number) =>
      (await ask(document, { article: "article-1", start, end }, graph)).errors;
    expect(await refused(-1, 5)).toStrictEqual([
      {
        code: "BAD_USER_INPUT",
        message: "“start” is -1: give 0 or more.",
      },
    ]);
    expect(await refused(5, 5)).toStrictEqual([
      {
        code: "BAD_USER_INPUT",
        message:
          "“end” is 5, but “start” is 5: give an “end” greater than “start”.",
      },
    ]);
  });
});
