import { beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../graph/graph.ts";
import { ask, fill, fillWhole } from "../testing/ask.ts";
import { eachGraph } from "../testing/engines.ts";

const named = (id: string) => ({ id, name: { en: id, zh: id } });
const page = (id: string, issued: string) => ({
  ...named(id),
  issued,
  language: "zh-Hans",
  sha256: "0",
  file: `${id}.txt`,
});
const article = (id: string, issued: string, page: string, start: number) => ({
  ...named(id),
  issued,
  language: "zh-Hans",
  spans: [
    { page, start: start + 50, end: start + 60 },
    { page, start, end: start + 10 },
  ],
});
const counts = (...[sentences, covered, characters, resting]: number[]) => ({
  sentences,
  coveredSentences: covered,
  characters,
  coveredCharacters: resting,
});

const records = {
  Page: [page("b-page", "2024-12-19"), page("a-page", "2024-11")],
  Article: [
    {
      ...article("below", "2024-12-19", "b-page", 20),
      ...counts(4, 4, 90, 80),
    },
    {
      ...article("above", "2024-12-19", "b-page", 0),
      ...counts(6, 3, 110, 70),
    },
    // Not counted yet.
    article("early", "2024-11", "a-page", 0),
  ],
  Source: [named("atlas")],
  Country: [{ ...named("laos"), iso2: "LA", iso3: "LAO" }],
  Strategy: [{ ...named("vision"), strategyType: "VISION", owners: ["laos"] }],
};

const figures = /* GraphQL */ `
  pageCount articleCount sourceCount recordCount
  sentences coveredSentences characters coveredCharacters
  firstIssued { text } lastIssued { text }
`;

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
  });
  const about = async (selection: string) => {
    const { data, errors } = await ask(`{ about { ${selection} } }`, {}, graph);
    expect(errors).toBeUndefined();
    return (data as { about: Record<string, unknown> }).about;
  };

  describe("of some pages", () => {
    beforeAll(() => fill(graph, records));

    it("counts what the graph rests on, and how much of its sentences is in it", async () => {
      expect(await about(figures)).toStrictEqual({
        pageCount: 2,
        articleCount: 3,
        sourceCount: 1,
        recordCount: 2,
        sentences: 10,
        coveredSentences: 7,
        characters: 200,
        coveredCharacters: 150,
        firstIssued: { text: "2024-11" },
        lastIssued: { text: "2024-12-19" },
      });
    });

    it("lists pages by date, and articles by date and place, with what is selected of them", async () => {
      expect(
        await about(
          "pages { id articles { totalCount } } articles { id sentences spans { page { id } } }",
        ),
      ).toStrictEqual({
        pages: [
          { id: "a-page", articles: { totalCount: 1 } },
          { id: "b-page", articles: { totalCount: 2 } },
        ],
        articles: [
          ["early", null, "a-page"],
          ["above", 6, "b-page"],
          ["below", 4, "b-page"],
        ].map(([id, sentences, page]) => ({
          id,
          sentences,
          spans: [{ page: { id: page } }, { page: { id: page } }],
        })),
      });
    });
  });

  it("counts nothing in a graph that is empty", async () => {
    await fill(graph, {});
    expect(
      await about(`${figures} pages { id } articles { id }`),
    ).toStrictEqual({
      pageCount: 0,
      articleCount: 0,
      sourceCount: 0,
      recordCount: 0,
      sentences: 0,
      coveredSentences: 0,
      characters: 0,
      coveredCharacters: 0,
      firstIssued: null,
      lastIssued: null,
      pages: [],
      articles: [],
    });
  });

  it("says of the records what they rest on, under which licence, and how they are meant", async () => {
    await fillWhole(graph);
    const { licence, licenceAddress, version, ...texts } = await about(
      "licence licenceAddress version rights { en zh } stages { en zh } placeNames { en zh } corrections { en zh }",
    );
    expect([licence, licenceAddress, version]).toStrictEqual([
      "Apache-2.0",
      "https://www.apache.org/licenses/LICENSE-2.0",
      await graph.version(),
    ]);
    expect(texts).toMatchObject({
      placeNames: {
        en: expect.stringMatching(
          /Hong Kong and Macao are Special Administrative Regions of China.+“handover” as an alias.+Macau.+Taiwan does not occur.+No borders/,
        ) as string,
        zh: expect.stringMatching(
          /香港、澳门是中国的特别行政区.+澳门回归祖国.+Macau.+未涉及台湾.+不画边界/,
        ) as string,
      },
    });
    const { sentences, coveredSentences, articles } = (await about(
      "sentences coveredSentences articles { sentences coveredSentences characters coveredCharacters }",
    )) as {
      sentences: number;
      coveredSentences: number;
      articles: Record<string, number | null>[];
    };
    // Every article of the records has been counted.
    expect(articles.flatMap(Object.values)).not.toContain(null);
    expect(articles.reduce((sum, each) => sum + each["sentences"]!, 0)).toBe(
      sentences,
    );
    expect(coveredSentences / sentences).toBeGreaterThan(0.85);
  });
});
