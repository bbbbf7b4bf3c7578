import { beforeAll, expect, it } from "vitest";
import type { Graph } from "../../graph/graph.ts";
import { ask, fillWhole } from "../../testing/ask.ts";
import { eachGraph } from "../../testing/engines.ts";

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fillWhole(graph);
  }, 120_000);

  const cite = async (id: string, style: string, language: string) => {
    const { data, errors } = await ask(
      "query ($ids: [ID!], $style: CitationStyle!, $language: Language) { cite(ids: $ids, style: $style, language: $language) { text sourceCount } }",
      { ids: [id], style, language },
      graph,
    );
    expect(errors).toBeUndefined();
    return (data as { cite: { text: string; sourceCount: number } }).cite;
  };
  /** The articles that a record is cited with. */
  const articlesOf = async (id: string) => {
    const { text } = await cite(id, "CSL_JSON", "EN");
    return (
      JSON.parse(text) as {
        id: string;
        type: string;
        title: string;
        author?: { literal: string }[];
        publisher?: string;
        note?: string;
      }[]
    )
      .filter(({ type }) => type === "article-newspaper")
      .map(({ id, title, author = [], publisher, note }) => ({
        id: id.replace("silkgraph:en:", ""),
        title,
        authors: author.map(({ literal }) => literal),
        publisher,
        note,
      }));
  };

  it("cites a planned event as planned, in both languages", async () => {
    const titles = await Promise.all(
      ["EN", "ZH"].map(async (language) => {
        const { text } = await cite(
          "macao-sixth-term-government-inauguration",
          "CSL_JSON",
          language,
        );
        return (JSON.parse(text) as { title: string }[])[0]!.title;
      }),
    );
    expect(titles).toEqual([
      "Inauguration of the Sixth-term Government of the Macao SAR (planned)",
      "澳门特别行政区第六届政府就职典礼（预定）",
    ]);
  });

  it("cites the railway note with its own reporter and agency", async () => {
    expect(await articlesOf("panzhou-xingyi-railway")).toStrictEqual([
      {
        id: "panzhou-xingyi-railway-note-2024-12-19",
        title:
          "[Note on the start of track laying along the whole Panzhou–Xingyi railway]",
        authors: ["Liu Xuwei"],
        publisher: "Xinhua News Agency",
        note: "Printed on: daily-2024-12-19#8447-8646.",
      },
    ]);
  });

  it("cites the feature on Macao with the reporters of the People's Daily, and the dateline that closes it", async () => {
    expect(await articlesOf("macao-science-1")).toStrictEqual([
      {
        id: "macao-feature-2024-12-19",
        title: "The Lotus in Full Bloom: A Splendid Chapter",
        authors: ["Zhang Shuo", "Jiang Lin", "Cheng Long"],
        publisher: "People's Daily",
        note: "Dateline: Xinhua News Agency, Beijing, 2024-12-18. Printed on: daily-2024-12-19#2-6295.",
      },
    ]);
  });

  it("cites the reactions of Macao with the byline of Xinhua's reporters", async () => {
    expect(await articlesOf("ng-sio-lai")).toStrictEqual([
      {
        id: "macao-reactions-2024-12-19",
        title: "Warmth, Confidence, Expectation",
        authors: ["Xinhua reporters"],
        publisher: "Xinhua News Agency",
        note: "Dateline: Xinhua News Agency, Macao, 2024-12-18. Printed on: daily-2024-12-19#6297-7960.",
      },
    ]);
  });

  it("names nobody for the pieces of which the page shows no author", async () => {
    expect(await articlesOf("chancay-port")).toStrictEqual([
      {
        id: "belt-and-road-feature-2024-12-03",
        title:
          "[Feature on what the Belt and Road has brought and where it is going]",
        authors: [],
        publisher: undefined,
        note: "Printed on: daily-2024-12-03#2801-6614.",
      },
    ]);
  });

  it.each([
    ["BIBTEX", "author = {{刘续伟}}", "howpublished = {{新华通讯社}}"],
    ["RIS", "AU  - 刘续伟", "PB  - 新华通讯社"],
    ["CSL_JSON", '"literal": "刘续伟"', '"publisher": "新华通讯社"'],
    ["GB_T_7714_2015", "刘续伟. [盘兴铁路", "新华通讯社, 2024-12-19."],
  ])("names them in %s, and nobody of another piece", async (style, ...own) => {
    const { text, sourceCount } = await cite(
      "panzhou-xingyi-railway",
      style,
      "ZH",
    );
    for (const part of own) expect(text).toContain(part);
    expect(text).not.toMatch(/张烁|江琳|程龙|人民日报/);
    expect(sourceCount).toBe(1);
  });
});
