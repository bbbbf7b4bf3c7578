import { beforeAll, expect, it } from "vitest";
import type { Graph } from "../graph/graph.ts";
import { ask, fill } from "../testing/ask.ts";
import { eachGraph } from "../testing/engines.ts";
import { records } from "../testing/records/timeline.ts";

const document = /* GraphQL */ `
  query ($ids: [ID!]!) {
    facets(ids: $ids) {
      id
      dates {
        clock
        date {
          text
        }
      }
      articles
    }
  }
`;

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fill(graph, records);
  });

  interface Answer {
    facets: {
      id: string;
      dates: { clock: string; date: { text: string } }[];
      articles: string[];
    }[];
  }

  async function facets(ids: string[]) {
    const { data, errors } = await ask(document, { ids }, graph);
    expect(errors).toBeUndefined();
    return (data as Answer).facets.map(({ id, dates, articles }) => ({
      id,
      dates: dates.map(({ clock, date }) => `${date.text} ${clock}`),
      articles,
    }));
  }

  it("tells the dates of each record on every clock, and its articles, in the order asked", async () => {
    expect(
      await facets(["said", "china-laos-railway", "nothing", "year", "laos"]),
    ).toStrictEqual([
      {
        id: "said",
        dates: ["2024-11 SAID", "2024-12-03 PUBLISHED"],
        articles: ["article-1"],
      },
      {
        id: "china-laos-railway",
        dates: [
          "2016 HAPPENED",
          "2021-12-03 HAPPENED",
          "2024-12-03 PUBLISHED",
          "2024-12-19 PUBLISHED",
        ],
        articles: ["article-1", "article-2"],
      },
      {
        id: "year",
        dates: ["2021 HAPPENED", "2022-01-09 HAPPENED"],
        articles: [],
      },
      { id: "laos", dates: [], articles: [] },
    ]);
  });

  it("dates articles and pages by their own issue, and each record once", async () => {
    expect(await facets(["article-1", "page-2", "page-2"])).toStrictEqual([
      { id: "article-1", dates: ["2024-12-03 PUBLISHED"], articles: [] },
      { id: "page-2", dates: ["2024-12-19 PUBLISHED"], articles: [] },
    ]);
  });

  it("refuses more ids than it answers at once", async () => {
    const ids = Array.from({ length: 201 }, (_, at) => `id-${String(at)}`);
    const { errors } = await ask(document, { ids }, graph);
    expect(errors?.map(({ message }) => message)).toStrictEqual([
      "“ids” holds 201 ids: give 0 to 200.",
    ]);
  });
});
