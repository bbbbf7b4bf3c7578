import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { beforeAll, describe, expect, it } from "vitest";
import { ask, fill } from "../../testing/ask.ts";
import type { Graph } from "../../graph/graph.ts";
import { eachGraph } from "../../testing/engines.ts";

const nasty = String.raw`50% & $5 #1 a_b {x} ~ ^ \today "q" é 中`;

const named = (id: string, en = id, zh = id) => ({ id, name: { en, zh } });
const span = (article: string, start: number, end: number) => ({
  article,
  start,
  end,
  sha256: "0",
});
const author = (id: string, en: string, zh: string) => ({
  ...named(id, en, zh),
  isNamed: true,
});

const records = {
  Person: [
    author("a-1", "Zhang San and Sons", "张三"),
    author("a-2", "Li Si", "李四"),
    author("a-3", "Wang Wu", "王五"),
    author("a-4", "Zhao Liu", "赵六"),
  ],
  Organization: [
    { ...named("daily", "A Daily", "某日报"), organizationType: "MEDIA" },
  ],
  Source: [
    {
      ...named("atlas", "An Atlas", "地图集"),
      publisher: { en: "Atlas Makers", zh: "制图者" },
      address: "https://atlas.example/a_b?c={d}",
    },
  ],
  Article: [
    {
      ...named("daily-1", "Rails & Roads", "铁路与道路"),
      issued: "2024-12-03",
      page: 2,
      language: "zh-Hans",
      sha256: "0",
      file: "daily-1.txt",
      publisher: "daily",
      authors: ["a-1", "a-2", "a-3", "a-4"],
    },
    {
      ...named("daily-0", "Before", "此前"),
      issued: "2024-11-03",
      language: "zh-Hans",
      sha256: "0",
      file: "daily-0.txt",
    },
  ],
  Participation: [
    {
      id: "laos-in-forum",
      gist: { en: "Laos takes part.", zh: "老挝参加。" },
      participant: "a-1",
      in: "china-laos-railway",
    },
  ],
  Railway: [
    {
      ...named("china-laos-railway", "China–Laos Railway", "中老铁路"),
      railwayType: "LINE",
      evidence: [span("daily-1", 30, 40), span("daily-1", 4, 9)],
      references: [{ source: "atlas", fields: ["lengthKm"] }],
    },
    {
      ...named("nasty", nasty, "一\r\nER  - \r\nTY  - BOOK"),
      railwayType: "LINE",
      evidence: Array.from({ length: 7 }, (_, index) =>
        span("daily-0", index, index + 1),
      ),
    },
  ],
};

interface Answer {
  cite: {
    text: string;
    mediaType: string;
    filename: string;
    sourceCount: number;
  };
}

const document = /* GraphQL */ `
  query (
    $ids: [ID!]
    $view: String
    $style: CitationStyle!
    $language: Language
    $address: String = "https://silkgraph.example/"
    $accessed: String = "2024-12-19"
  ) {
    cite(
      ids: $ids
      view: $view
      style: $style
      language: $language
      address: $address
      accessed: $accessed
    ) {
      text
      mediaType
      filename
      sourceCount
    }
  }
`;

eachGraph((_engine, open) => {
  let graph: Graph;
  let version: string;
  beforeAll(async () => {
    graph = await open();
    await fill(graph, records);
    version = (await graph.version())!.slice(0, 12);
  });

  async function cite(variables: Record<string, unknown>) {
    const { data, errors } = await ask(document, variables, graph);
    expect(errors).toBeUndefined();
    return (data as Answer).cite;
  }
  async function refused(variables: Record<string, unknown>) {
    const { errors } = await ask(
      document,
      { style: "RIS", ids: ["nasty"], ...variables },
      graph,
    );
    expect(errors).toHaveLength(1);
    expect(errors![0]!.code).toBe("BAD_USER_INPUT");
    return errors![0]!.message;
  }

  it("writes BibTeX with the record, its article and its reference work", async () => {
    expect(
      await cite({ ids: ["china-laos-railway"], style: "BIBTEX" }),
    ).toStrictEqual({
      mediaType: "application/x-bibtex",
      filename: "silkgraph-china-laos-railway.bib",
      sourceCount: 2,
      text: `@misc{silkgraph:china-laos-railway,
  author = {{Silkgraph}},
  title = {{China–Laos Railway}},
  version = {${version}},
  url = {https://silkgraph.example/en/china-laos-railway},
  urldate = {2024-12-19},
  note = {Rests on passages (UTF-16 code units of the text): daily-1\\#4-9, daily-1\\#30-40. Takes facts from: atlas.},
  language = {english},
}

@article{silkgraph:daily-1,
  author = {{Zhang San and Sons} and {Li Si} and {Wang Wu} and {Zhao Liu}},
  title = {{Rails \\& Roads}},
  journal = {{A Daily}},
  year = {2024},
  month = dec,
  day = {3},
  pages = {2},
  language = {chinese},
}

@misc{silkgraph:atlas,
  author = {{Atlas Makers}},
  title = {{An Atlas}},
  url = {https://atlas.example/a_b?c=%7Bd%7D},
  urldate = {2024-12-19},
  language = {english},
}
`,
    });
  });

  it("writes RIS with lines that end as the format asks", async () => {
    const { text, mediaType, filename } = await cite({
      ids: ["china-laos-railway"],
      style: "RIS",
      language: "ZH",
    });
    expect(mediaType).toBe("application/x-research-info-systems");
    expect(filename).toBe("silkgraph-china-laos-railway.ris");
    expect(text.split("\r\n")).toStrictEqual([
      "TY  - DATA",
      "ID  - silkgraph:china-laos-railway",
      "AU  - Silkgraph",
      "TI  - 中老铁路",
      `ET  - ${version}`,
      "UR  - https://silkgraph.example/zh/china-laos-railway",
      "Y2  - 2024/12/19/",
      "N1  - 依据段落（原文的UTF-16码元）：daily-1#4-9、daily-1#30-40。 部分事实取自：atlas。",
      "LA  - zh-Hans",
      "ER  - ",
      "",
      "TY  - NEWS",
      "ID  - silkgraph:daily-1",
      "AU  - 张三",
      "AU  - 李四",
      "AU  - 王五",
      "AU  - 赵六",
      "TI  - 铁路与道路",
      "T2  - 某日报",
      "PY  - 2024",
      "DA  - 2024/12/03/",
      "SP  - 2",
      "LA  - zh-Hans",
      "ER  - ",
      "",
      "TY  - DBASE",
      "ID  - silkgraph:atlas",
      "AU  - 制图者",
      "TI  - 地图集",
      "UR  - https://atlas.example/a_b?c={d}",
      "Y2  - 2024/12/19/",
      "LA  - en",
      "ER  - ",
      "",
    ]);
  });

  it("writes CSL-JSON, articles by date", async () => {
    const { text, mediaType, filename, sourceCount } = await cite({
      ids: ["nasty", "china-laos-railway"],
      style: "CSL_JSON",
    });
    expect(mediaType).toBe("application/vnd.citationstyles.csl+json");
    expect(filename).toBe("silkgraph.json");
    expect(sourceCount).toBe(3);
    const items = JSON.parse(text) as object[];
    expect(items.map((item) => (item as { id: string }).id)).toStrictEqual([
      "silkgraph:nasty",
      "silkgraph:china-laos-railway",
      "silkgraph:daily-0",
      "silkgraph:daily-1",
      "silkgraph:atlas",
    ]);
    expect(items[0]).toStrictEqual({
      id: "silkgraph:nasty",
      type: "dataset",
      title: nasty,
      author: [{ literal: "Silkgraph" }],
      version,
      URL: "https://silkgraph.example/en/nasty",
      accessed: { "date-parts": [[2024, 12, 19]] },
      note: "Rests on passages (UTF-16 code units of the text): daily-0#0-1, daily-0#1-2, daily-0#2-3, daily-0#3-4, daily-0#4-5 and 2 more.",
      language: "en",
    });
    expect(items[3]).toStrictEqual({
      id: "silkgraph:daily-1",
      type: "article-newspaper",
      title: "Rails & Roads",
      author: [
        { literal: "Zhang San and Sons" },
        { literal: "Li Si" },
        { literal: "Wang Wu" },
        { literal: "Zhao Liu" },
      ],
      "container-title": "A Daily",
      issued: { "date-parts": [[2024, 12, 3]] },
      page: "2",
      language: "zh-Hans",
    });
  });

  it("writes GB/T 7714-2015 in Chinese, numbered", async () => {
    expect(
      await cite({
        ids: ["china-laos-railway"],
        view: "/zh/china-laos-railway?form=table&open=laos",
        style: "GB_T_7714_2015",
      }),
    ).toStrictEqual({
      mediaType: "text/plain",
      filename: "silkgraph.txt",
      sourceCount: 2,
      text: `[1] Silkgraph. 中老铁路: 数据版本 ${version}[DB/OL]. [2024-12-19]. https://silkgraph.example/zh/china-laos-railway.
[2] Silkgraph. Silkgraph 视图: 数据版本 ${version}[DB/OL]. [2024-12-19]. https://silkgraph.example/zh/china-laos-railway?form=table&open=laos.
[3] 张三, 李四, 王五, 等. 铁路与道路[N]. 某日报, 2024-12-03(2).
[4] 制图者. 地图集[DB/OL]. [2024-12-19]. https://atlas.example/a_b?c={d}.
`,
    });
  });

  it("cites an article as itself, not as a record", async () => {
    const { text, sourceCount } = await cite({
      ids: ["daily-0"],
      style: "GB_T_7714_2015",
      language: "EN",
    });
    expect(text).toBe("[1] Before[N]. 2024-11-03.\n");
    expect(sourceCount).toBe(1);
  });

  it("names a claim by its gist, without the full stop", async () => {
    const { text } = await cite({
      ids: ["laos-in-forum"],
      style: "GB_T_7714_2015",
    });
    expect(text).toBe(
      `[1] Silkgraph. 老挝参加: 数据版本 ${version}[DB/OL]. [2024-12-19]. https://silkgraph.example/zh/laos-in-forum.\n`,
    );
  });

  it("cites a view alone, of a site below a path", async () => {
    const { text } = await cite({
      view: "/en/belt-and-road?find=a b",
      style: "RIS",
      address: "http://localhost:4000/silk",
    });
    expect(text.split("\r\n").slice(2, 6)).toStrictEqual([
      "AU  - Silkgraph",
      "TI  - A view of Silkgraph",
      `ET  - ${version}`,
      "UR  - http://localhost:4000/silk/en/belt-and-road?find=a%20b",
    ]);
  });

  describe("to another reader", () => {
    const read = (text: string) =>
      new Cite(text).format("data", { format: "object" });

    it("gives back the very title from BibTeX, whatever signs it holds", async () => {
      const { text } = await cite({ ids: ["nasty"], style: "BIBTEX" });
      const items = read(text);
      expect(items.map(({ title }) => title)).toStrictEqual([nasty, "Before"]);
      expect(items[0]!.URL).toBe("https://silkgraph.example/en/nasty");
    });

    it("is one entry in RIS, whatever line breaks a name holds", async () => {
      const { text } = await cite({
        ids: ["nasty", "china-laos-railway"],
        style: "RIS",
        language: "ZH",
      });
      const items = read(text);
      expect(items.map(({ title }) => title)).toStrictEqual([
        "一 ER - TY - BOOK",
        "中老铁路",
        "此前",
        "铁路与道路",
        "地图集",
      ]);
    });
  });

  it("names the address at which it was asked and today, where neither is told", async () => {
    const today = () => new Date().toISOString().slice(0, 10);
    const text = (day: string) =>
      `[1] Silkgraph. 老挝参加: 数据版本 ${version}[DB/OL]. [${day}]. http://localhost:4000/zh/laos-in-forum.\n`;
    const before = text(today());
    const { data, errors } = await ask(
      '{ cite(ids: ["laos-in-forum"], style: GB_T_7714_2015) { text } }',
      {},
      graph,
    );
    expect(errors).toBeUndefined();
    // Midnight may pass meanwhile.
    expect([before, text(today())]).toContain((data as Answer).cite.text);
  });

  it("refuses what it cannot cite, and says what to give", async () => {
    expect(await refused({ ids: null })).toBe(
      "There is nothing to cite: give “ids” or a “view”.",
    );
    expect(await refused({ ids: ["nothing"] })).toBe(
      "“nothing” in “ids” is not an entity in this graph.",
    );
    expect(await refused({ ids: [] })).toBe(
      "“ids” holds 0 different ids: give 1 to 50.",
    );
    expect(await refused({ accessed: "2024-12" })).toBe(
      "“accessed” is “2024-12”: give the day, such as 2024-12-19.",
    );
    for (const address of [
      "silkgraph.example",
      "javascript:alert(1)",
      "https://me:secret@silkgraph.example",
      "https://silkgraph.example/?a",
    ])
      expect(await refused({ address })).toBe(
        `“address” is “${address}”: give where you reach this Silkgraph, such as https://silkgraph.example, without “?” and “#”.`,
      );
    for (const view of ["en/laos", "//evil.example", "/\\evil.example", ""])
      expect(await refused({ view })).toBe(
        `“view” is “${view}”: give the path and what follows it of a view of the explorer, such as /en/china-laos-railway?form=table, of at most 2000 characters.`,
      );
    expect(
      await refused({
        view: "/../elsewhere",
        address: "https://silkgraph.example/silk",
      }),
    ).toContain("“view” is “/../elsewhere”");
  });
});
