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

const page = (id: string, issued: string) => ({
  ...named(id, `Page of ${issued}`, `${issued}版面`),
  issued,
  language: "zh-Hans",
  sha256: "0",
  file: `${id}.txt`,
});

const records = {
  Person: [
    author("a-1", "Zhang San and Sons", "张三"),
    author("a-2", "Li Si", "李四"),
    author("a-3", "Wang Wu", "王五"),
    author("a-4", "Zhao Liu", "赵六"),
    author("a-5", "Zhang San, Jr.", "小张三"),
  ],
  Organization: [
    { ...named("daily", "A Daily", "某日报"), organizationType: "MEDIA" },
    { ...named("agency", "An Agency", "某通讯社"), organizationType: "MEDIA" },
  ],
  Source: [
    {
      ...named("atlas", "An Atlas", "地图集"),
      publisher: { en: "Atlas Makers", zh: "制图者" },
      address: "https://atlas.example/a_b?c={d}",
    },
    {
      ...named("ministry-book", "A Book", "书"),
      publisher: {
        en: "Ministry of Works, Department of Roads",
        zh: "工程部道路司",
      },
    },
  ],
  Page: [
    {
      ...page("page-2", "2024-12-03"),
      pageNumber: 2,
      newspaper: "daily",
    },
    {
      ...page("page-3", "2024-12-19"),
      pageNumber: 3,
      newspaper: "daily",
    },
    page("unknown-page", "2024-12-19"),
  ],
  Article: [
    {
      ...named("daily-1", "Rails & Roads", "铁路与道路"),
      issued: "2024-12-03",
      language: "zh-Hans",
      publisher: "daily",
      authors: ["a-1", "a-2", "a-3", "a-4"],
      spans: [
        { page: "page-2", start: 0, end: 20 },
        { page: "page-2", start: 30, end: 50 },
      ],
    },
    {
      ...named("daily-2", "After", "此后"),
      issued: "2024-12-19",
      language: "zh-Hans",
      address: "https://daily.example/a_b#3",
      publisher: "agency",
      authors: ["a-5"],
      spans: [{ page: "page-3", start: 0, end: 9 }],
    },
    {
      ...named("daily-0", "Before", "此前"),
      issued: "2024-11-03",
      language: "zh-Hans",
    },
    {
      ...named("wire", "Report on a road", "公路短讯"),
      isUntitled: true,
      byline: { en: "Agency reporters", zh: "某社记者" },
      issued: "2024-12-19",
      datelined: "2024-12-18",
      language: "zh-Hans",
      publisher: "agency",
      agency: "agency",
      sentFrom: "a-town",
      authors: ["a-2"],
      spans: [{ page: "unknown-page", start: 3, end: 8 }],
    },
  ],
  Place: [{ ...named("a-town", "A Town", "某镇"), placeType: "CITY" }],
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
      text: `@misc{silkgraph:en:china-laos-railway,
  author = {{Silkgraph}},
  title = {{China–Laos Railway}},
  howpublished = {\\url{https://silkgraph.example/en/china-laos-railway}},
  note = {Data version ${version}. Accessed 2024-12-19. Rests on passages (UTF-16 code units of the text): daily-1\\#4-9, daily-1\\#30-40. Takes facts from: atlas.},
  language = {english},
}

@article{silkgraph:en:daily-1,
  author = {{Zhang San and Sons} and {Li Si} and {Wang Wu} and {Zhao Liu}},
  title = {{Rails \\& Roads}},
  journal = {{A Daily}},
  year = {2024},
  month = dec,
  date = {2024-12-03},
  pages = {2},
  note = {Published 2024-12-03. Printed on: page-2\\#0-20, page-2\\#30-50.},
  language = {chinese},
}

@misc{silkgraph:en:atlas,
  author = {{Atlas Makers}},
  title = {{An Atlas}},
  howpublished = {\\url{https://atlas.example/a_b?c=\\%7Bd\\%7D}},
  note = {Accessed 2024-12-19.},
  language = {english},
}
`,
    });
  });

  it("writes RIS with the line ends of the format", async () => {
    const { text, mediaType, filename } = await cite({
      ids: ["china-laos-railway"],
      style: "RIS",
      language: "ZH",
    });
    expect(mediaType).toBe("application/x-research-info-systems");
    expect(filename).toBe("silkgraph-china-laos-railway.ris");
    expect(text.split("\r\n")).toStrictEqual([
      "TY  - DATA",
      "ID  - silkgraph:zh:china-laos-railway",
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
      "ID  - silkgraph:zh:daily-1",
      "AU  - 张三",
      "AU  - 李四",
      "AU  - 王五",
      "AU  - 赵六",
      "TI  - 铁路与道路",
      "T2  - 某日报",
      "PY  - 2024",
      "DA  - 2024/12/03/",
      "SP  - 2",
      "N1  - 刊于：page-2#0-20、page-2#30-50。",
      "LA  - zh-Hans",
      "ER  - ",
      "",
      "TY  - DATA",
      "ID  - silkgraph:zh:atlas",
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
      "silkgraph:en:nasty",
      "silkgraph:en:china-laos-railway",
      "silkgraph:en:daily-0",
      "silkgraph:en:daily-1",
      "silkgraph:en:atlas",
    ]);
    expect(items[0]).toStrictEqual({
      id: "silkgraph:en:nasty",
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
      id: "silkgraph:en:daily-1",
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
      note: "Printed on: page-2#0-20, page-2#30-50.",
      language: "zh-Hans",
    });
  });

  it("writes GB/T 7714-2015 in Chinese, numbered", async () => {
    expect(
      await cite({
        ids: ["china-laos-railway"],
        view: "/zh/china-laos-railway?form=outline&open=a-1,a-2,a-3,a-4,gone&card=nasty",
        style: "GB_T_7714_2015",
      }),
    ).toStrictEqual({
      mediaType: "text/plain",
      filename: "silkgraph.txt",
      sourceCount: 2,
      text: `[1] Silkgraph. 中老铁路: 数据版本 ${version}[DS/OL]. [2024-12-19]. https://silkgraph.example/zh/china-laos-railway.
[2] Silkgraph. 中老铁路，展开张三、李四、王五等4项，卡片一 ER - TY - BOOK（Silkgraph 视图）: 数据版本 ${version}[DS/OL]. [2024-12-19]. https://silkgraph.example/zh/china-laos-railway?form=outline&open=a-1,a-2,a-3,a-4,gone&card=nasty.
[3] 张三, 李四, 王五, 等. 铁路与道路[N]. 某日报, 2024-12-03(2).
[4] 制图者. 地图集[DS/OL]. [2024-12-19]. https://atlas.example/a_b?c={d}.
`,
    });
  });

  it("cites an article as an article, not as a record", async () => {
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
      `[1] Silkgraph. 老挝参加: 数据版本 ${version}[DS/OL]. [2024-12-19]. https://silkgraph.example/zh/laos-in-forum.\n`,
    );
  });

  it("cites a view alone, on a site below a path", async () => {
    const { text } = await cite({
      view: "/en/?find=a b",
      style: "RIS",
      address: "http://localhost:4000/silk",
    });
    const lines = text.split("\r\n");
    expect(lines[1]).toMatch(/^ID {2}- silkgraph:en:view:[0-9a-f]{8}$/);
    expect(lines.slice(2, 6)).toStrictEqual([
      "AU  - Silkgraph",
      "TI  - Opening picture (view of Silkgraph)",
      `ET  - ${version}`,
      "UR  - http://localhost:4000/silk/en/?find=a%20b",
    ]);
  });

  it("names a view after what it shows", async () => {
    const titleOf = async (view: string, language: "EN" | "ZH") => {
      const { text } = await cite({ view, language, style: "CSL_JSON" });
      return (JSON.parse(text) as { title: string }[])[0]!.title;
    };
    const view = "/en/china-laos-railway?open=a-1,a-2,a-1&card=atlas";
    expect(await titleOf(view, "EN")).toBe(
      "China–Laos Railway with neighbours of Zhang San and Sons and Li Si and the card of An Atlas (view of Silkgraph)",
    );
    expect(await titleOf(view, "ZH")).toBe(
      "中老铁路，展开张三、李四，卡片地图集（Silkgraph 视图）",
    );
    expect(await titleOf("/zh/atlas", "EN")).toBe(
      "An Atlas (view of Silkgraph)",
    );
    const alone = "open=*a-1,*a-2,-*atlas,*china-laos-railway,a-2.Event";
    expect(await titleOf(`/en/chosen?${alone}`, "EN")).toBe(
      "Picture of Zhang San and Sons, Li Si and China–Laos Railway with neighbours of Li Si (view of Silkgraph)",
    );
    expect(await titleOf(`/zh/chosen?${alone}`, "ZH")).toBe(
      "张三、李四、中老铁路的关系图，展开李四（Silkgraph 视图）",
    );
    expect(await titleOf("/en/atlas?open=*a-1,-a-2", "EN")).toBe(
      "An Atlas with Zhang San and Sons (view of Silkgraph)",
    );
    expect(await titleOf("/en/chosen", "EN")).toBe(
      "Empty picture (view of Silkgraph)",
    );
  });

  it.each([
    ["?form=outline", "Opening picture", "开篇图"],
    ["?form=table&list=Railway", "Table of railways", "铁路列表"],
    ["?form=table", "Table of alignments", "对接列表"],
    ["?form=table&list=Project", "Table", "表格"],
    [
      "?form=table&list=MemorandaByCountry",
      "Memoranda by country",
      "各国谅解备忘录",
    ],
    ["?form=matrix", "Who is aligned with what", "谁与什么对接"],
    [
      "?form=path&path=a-1,china-laos-railway",
      "From Zhang San and Sons to China–Laos Railway",
      "从张三到中老铁路",
    ],
    ["?form=path&path=a-1,", "A path between two things", "两者之间的路径"],
    ["?form=timeline", "Timeline", "时间线"],
    ["?form=timeline&about=a-2", "Timeline of Li Si", "李四的时间线"],
    ["?form=map", "Map", "地图"],
    [
      "?form=compare&compare=a-1,a-2,atlas",
      "Zhang San and Sons, Li Si and An Atlas compared",
      "张三、李四、地图集的比较",
    ],
    ["?form=compare&compare=a-1", "Compare countries", "国家比较"],
    ["?form=reader", "Articles", "原文"],
    ["?form=reader&article=atlas", "Text of An Atlas", "地图集的原文"],
    ["about", "About the data", "关于数据"],
  ])("names the form that a view has: /en/%s", async (view, en, zh) => {
    for (const [language, title] of [
      ["EN", `${en} (view of Silkgraph)`],
      ["ZH", `${zh}（Silkgraph 视图）`],
    ]) {
      const { text } = await cite({
        view: `/en/${view}`,
        language,
        style: "CSL_JSON",
      });
      expect((JSON.parse(text) as { title: string }[])[0]!.title).toBe(title);
    }
  });

  it("gives every record and every view, in each language, a key of its own", async () => {
    const ids = Object.values(records)
      .flat()
      .map(({ id }) => id);
    const views = [
      "/en/",
      "/zh/",
      "/en/atlas",
      "/en/atlas?form=outline",
      "/en/atlas?open=a-1",
      "/en/a-1?open=atlas",
    ];
    for (const style of ["BIBTEX", "RIS", "CSL_JSON"]) {
      const texts = [];
      for (const language of ["EN", "ZH"]) {
        texts.push((await cite({ ids, style, language })).text);
        for (const view of views)
          texts.push((await cite({ view, style, language })).text);
      }
      const keys = texts.join("\n").match(/silkgraph:(en|zh):[\w:-]+/g)!;
      expect(keys).toHaveLength(2 * (ids.length + views.length));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it("cites a piece of an agency with its own byline, dateline and place, in every style", async () => {
    const texts = async (language: "EN" | "ZH") =>
      Promise.all(
        ["BIBTEX", "RIS", "CSL_JSON", "GB_T_7714_2015"].map(
          async (style) =>
            (await cite({ ids: ["wire"], style, language })).text,
        ),
      );
    const [bibtex, ris, csl, gbt] = await texts("EN");
    expect(bibtex).toBe(`@misc{silkgraph:en:wire,
  author = {{Agency reporters}},
  title = {{[Report on a road]}},
  howpublished = {{An Agency}},
  year = {2024},
  month = dec,
  date = {2024-12-19},
  note = {Published 2024-12-19. Dateline: An Agency, A Town, 2024-12-18. Printed on: unknown-page\\#3-8.},
  language = {chinese},
}
`);
    expect(ris!.split("\r\n")).toStrictEqual([
      "TY  - NEWS",
      "ID  - silkgraph:en:wire",
      "AU  - Agency reporters",
      "TI  - [Report on a road]",
      "PB  - An Agency",
      "PY  - 2024",
      "DA  - 2024/12/19/",
      "N1  - Dateline: An Agency, A Town, 2024-12-18. Printed on: unknown-page#3-8.",
      "LA  - zh-Hans",
      "ER  - ",
      "",
    ]);
    expect(JSON.parse(csl!)).toStrictEqual([
      {
        id: "silkgraph:en:wire",
        type: "article-newspaper",
        title: "[Report on a road]",
        author: [{ literal: "Agency reporters" }],
        publisher: "An Agency",
        issued: { "date-parts": [[2024, 12, 19]] },
        note: "Dateline: An Agency, A Town, 2024-12-18. Printed on: unknown-page#3-8.",
        language: "zh-Hans",
      },
    ]);
    expect(gbt).toBe(
      "[1] Agency reporters. [Report on a road][N]. An Agency, 2024-12-19.\n",
    );
    const chinese = await texts("ZH");
    expect(chinese[3]).toBe(
      "[1] 某社记者. [公路短讯][N]. 某通讯社, 2024-12-19.\n",
    );
    expect(chinese[1]).toContain(
      "N1  - 电头：某通讯社，某镇，2024-12-18。 刊于：unknown-page#3-8。",
    );
  });

  it("names both the newspaper and the agency whose piece it printed", async () => {
    const { text } = await cite({ ids: ["daily-2"], style: "CSL_JSON" });
    expect(JSON.parse(text)).toMatchObject([
      { "container-title": "A Daily", publisher: "An Agency", page: "3" },
    ]);
  });

  it("cites a page as what it is, with its newspaper and number", async () => {
    const { text, sourceCount } = await cite({
      ids: ["page-2"],
      style: "GB_T_7714_2015",
    });
    expect([text, sourceCount]).toStrictEqual([
      "[1] [2024-12-03版面][N]. 某日报, 2024-12-03(2).\n",
      1,
    ]);
  });

  it("writes an article in BibTeX as @misc, where @article would lack a field", async () => {
    const { text } = await cite({ ids: ["daily-0"], style: "BIBTEX" });
    expect(text).toBe(`@misc{silkgraph:en:daily-0,
  key = {Before},
  title = {{Before}},
  year = {2024},
  month = nov,
  date = {2024-11-03},
  note = {Published 2024-11-03.},
  language = {chinese},
}
`);
  });

  it("keeps readers of RIS from splitting a name at its comma", async () => {
    const { text } = await cite({
      ids: ["daily-2", "ministry-book"],
      style: "RIS",
    });
    expect(text.split("\r\n").filter((line) => /^(AU|PB)/.test(line))).toEqual([
      "AU  - Zhang San Jr.",
      "PB  - An Agency",
      "PB  - Ministry of Works, Department of Roads",
    ]);
  });

  describe("read by other programs", () => {
    const read = (text: string) =>
      new Cite(text).format("data", { format: "object" });

    it("gives back the same title from BibTeX, whatever characters it holds", async () => {
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

  it("defaults to the address of the request and today", async () => {
    const today = () => new Date().toISOString().slice(0, 10);
    const text = (day: string) =>
      `[1] Silkgraph. 老挝参加: 数据版本 ${version}[DS/OL]. [${day}]. http://localhost:4000/zh/laos-in-forum.\n`;
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

  it("refuses what it cannot cite, and says what to give instead", async () => {
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
        `“view” is “${view}”: give the path and query of a view of the explorer, such as /en/china-laos-railway?form=outline, in at most 2000 characters.`,
      );
    for (const [view, id] of [
      ["/en/nowhere", "nowhere"],
      ["/zh/atlas.", "atlas."],
      ["/en/atlas/more", "atlas/more"],
      ["/en/%E5%9C%B0", "地"],
      ["/en/100%", "100%"],
      ["/en/?card=nobody", "nobody"],
      ["/en/?form=path&path=atlas,nowhere", "nowhere"],
      ["/en/?form=compare&compare=nowhere", "nowhere"],
    ])
      expect(await refused({ view, ids: null })).toBe(
        `“${id!}” in “view” is not an entity in this graph.`,
      );
    expect(await refused({ view: "/fr/atlas", ids: null })).toBe(
      "“view” is “/fr/atlas”: a view is in one of the languages en, zh, as in /en/laos.",
    );
    expect(
      await refused({
        view: "/../elsewhere",
        address: "https://silkgraph.example/silk",
      }),
    ).toContain("“view” is “/../elsewhere”");
  });
});
