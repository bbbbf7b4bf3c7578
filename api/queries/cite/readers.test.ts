import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openEmbedded } from "../../graph/embedded.ts";
import type { Graph } from "../../graph/graph.ts";
import { ask, fill } from "../../testing/ask.ts";
import { runPython } from "../../testing/python/python.ts";
import { withPython } from "../../testing/python/with-python.ts";

const named = (id: string, en: string, zh: string) => ({
  id,
  name: { en, zh },
});
const page = (id: string, issued: string, pageNumber: number) => ({
  ...named(id, `Page of ${issued}`, `${issued}版面`),
  issued,
  pageNumber,
  language: "zh-Hans",
  sha256: "0",
  file: `${id}.txt`,
  newspaper: "daily",
});
const records = {
  Person: [
    { ...named("reporter", "Zhang San", "张三"), isNamed: true },
    { ...named("junior", "Li Si, Jr.", "小李四"), isNamed: true },
  ],
  Organization: [
    { ...named("daily", "A Daily", "某日报"), organizationType: "MEDIA" },
  ],
  Source: [
    {
      ...named("atlas", "An Atlas", "地图集"),
      publisher: { en: "Ministry of Works, Roads", zh: "工程部道路司" },
      address: "https://atlas.example/a_b?c={d}&e=%20#f",
    },
  ],
  Page: [page("page-2", "2024-12-03", 2), page("page-4", "2024-11", 4)],
  Article: [
    {
      ...named("daily-1", "Rails & Roads", "铁路与道路"),
      issued: "2024-12-03",
      language: "zh-Hans",
      address: "https://daily.example/1",
      publisher: "daily",
      authors: ["reporter", "junior"],
      spans: [{ page: "page-2", start: 0, end: 9 }],
    },
    {
      ...named("unsigned", "Untold", "无署名"),
      issued: "2024-11",
      language: "zh-Hans",
      publisher: "daily",
      spans: [{ page: "page-4", start: 1, end: 2 }],
    },
  ],
  Railway: [
    {
      ...named("railway", "China–Laos Railway, 50% & more", "中老铁路"),
      railwayType: "LINE",
      evidence: [
        { article: "daily-1", start: 4, end: 9, sha256: "0" },
        { article: "unsigned", start: 1, end: 2, sha256: "0" },
      ],
      references: [{ source: "atlas", fields: ["lengthKm"] }],
    },
  ],
};

interface Read {
  readonly bibtexparser: Record<string, string>[];
  readonly "plain style": Record<string, string>;
  readonly rispy: Record<string, unknown>[];
}

withPython("citations, read by bibtexparser, pybtex and rispy", () => {
  let graph: Graph;
  let folder: string;
  let version: string;
  /** What is read of the record with its sources in English, and of two views and it in Chinese. */
  let read: Read;

  async function cite(style: string): Promise<string> {
    const parts = [
      'ids: ["railway"], language: EN',
      'ids: ["railway"], language: ZH',
      'view: "/zh/railway?open=daily", language: ZH',
      'view: "/zh/railway?find=%E9%93%81_$~%23", language: ZH',
    ];
    const common = `style: ${style}, address: "https://silkgraph.example", accessed: "2024-12-19"`;
    const { data, errors } = await ask(
      `{ ${parts.map((part, at) => `c${String(at)}: cite(${part}, ${common}) { text }`).join(" ")} }`,
      {},
      graph,
    );
    expect(errors).toBeUndefined();
    return Object.values(data as Record<string, { text: string }>)
      .map(({ text }) => text)
      .join("\n");
  }

  beforeAll(async () => {
    graph = await openEmbedded({ path: null });
    await fill(graph, records);
    version = (await graph.version())!.slice(0, 12);
    folder = await mkdtemp(join(tmpdir(), "silkgraph-cite-"));
    const files = [join(folder, "all.bib"), join(folder, "all.ris")];
    await writeFile(files[0]!, await cite("BIBTEX"));
    await writeFile(files[1]!, await cite("RIS"));
    read = await runPython<Read>("citations.py", files);
  });
  afterAll(async () => {
    await graph.close();
    await rm(folder, { recursive: true });
  });

  it("have keys that differ over records, languages and views", () => {
    const keys = read.bibtexparser.map(({ id }) => id!);
    expect(keys).toHaveLength(10);
    expect(new Set(keys).size).toBe(10);
    expect(read.rispy.map(({ id }) => id)).toEqual(keys);
  });

  it("are printed with address, version and day by the plain style", () => {
    const texts = read["plain style"];
    expect(texts["silkgraph:en:railway"]).toBe(
      `Silkgraph. China–Laos Railway, 50% & more. \\url https://silkgraph.example/en/railway. Data version ${version}. Accessed 2024-12-19. Rests on passages (UTF-16 code units of the text): unsigned#1-2, daily-1#4-9. Takes facts from: atlas.`,
    );
    expect(texts["silkgraph:zh:railway"]).toBe(
      `Silkgraph. 中老铁路. \\url https://silkgraph.example/zh/railway. 数据版本 ${version}。 访问日期 2024-12-19。 依据段落（原文的UTF-16码元）：unsigned#1-2、daily-1#4-9。 部分事实取自：atlas.`,
    );
    expect(texts["silkgraph:en:daily-1"]).toBe(
      "Zhang San and Li Si, Jr. Rails & Roads. A Daily, pages 2, December 2024. \\url https://daily.example/1. Published 2024-12-03. Accessed 2024-12-19. Printed on: page-2#0-9.",
    );
    expect(texts["silkgraph:en:unsigned"]).toBe(
      "Untold. A Daily, November 2024. Published 2024-11, page 4. Printed on: page-4#1-2.",
    );
    expect(texts["silkgraph:en:atlas"]).toBe(
      "Ministry of Works, Roads. An Atlas. \\url https://atlas.example/a_b?c=%7Bd%7D&e=%20#f. Accessed 2024-12-19.",
    );
    const views = Object.values(texts).filter((text) => text.includes("视图"));
    expect(views.sort().reverse()).toEqual([
      `Silkgraph. 中老铁路，展开某日报（Silkgraph 视图）. \\url https://silkgraph.example/zh/railway?open=daily. 数据版本 ${version}。 访问日期 2024-12-19.`,
      `Silkgraph. 中老铁路（Silkgraph 视图）. \\url https://silkgraph.example/zh/railway?find=%E9%93%81_%24%7E%23. 数据版本 ${version}。 访问日期 2024-12-19.`,
    ]);
  });

  it("name in RIS whole authors, the day and the day of access", () => {
    const byId = new Map(read.rispy.map((record) => [record["id"], record]));
    expect(byId.get("silkgraph:en:daily-1")).toStrictEqual({
      type_of_reference: "NEWS",
      id: "silkgraph:en:daily-1",
      authors: ["Zhang San", "Li Si Jr."],
      title: "Rails & Roads",
      secondary_title: "A Daily",
      year: "2024",
      date: "2024/12/03/",
      start_page: "2",
      urls: ["https://daily.example/1"],
      access_date: "2024/12/19/",
      notes: ["Printed on: page-2#0-9."],
      language: "zh-Hans",
    });
    expect(byId.get("silkgraph:zh:railway")).toMatchObject({
      authors: ["Silkgraph"],
      title: "中老铁路",
      edition: version,
      urls: ["https://silkgraph.example/zh/railway"],
      access_date: "2024/12/19/",
    });
    expect(byId.get("silkgraph:en:atlas")).toStrictEqual({
      type_of_reference: "DATA",
      id: "silkgraph:en:atlas",
      publisher: "Ministry of Works, Roads",
      title: "An Atlas",
      urls: ["https://atlas.example/a_b?c={d}&e=%20#f"],
      access_date: "2024/12/19/",
      language: "en",
    });
  });
});
