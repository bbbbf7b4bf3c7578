import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openArticles, type Articles } from "../articles/articles.ts";
import { ask, fill } from "../testing/ask.ts";
import type { Graph } from "../graph/graph.ts";
import { eachGraph } from "../testing/engines.ts";

const words = "铁路通车。\nThe line opened. 🚄 It runs.";
const sha256 = (text: string) =>
  createHash("sha256").update(text, "utf8").digest("hex");
const at = (article: string, text: string) => {
  const start = words.indexOf(text);
  return { article, start, end: start + text.length, sha256: sha256(text) };
};

const ground = (id: string) => ({
  id,
  name: { en: id, zh: id },
  issued: "2024-12-03",
  language: "zh-Hans",
});
const page = (id: string, file: string) => ({
  ...ground(id),
  sha256: sha256(words),
  file,
});
const article = (id: string, page: string) => ({
  ...ground(id),
  spans: [
    { page, start: 0, end: 6 },
    { page, start: 6, end: words.length },
  ],
});

eachGraph((_engine, open) => {
  let graph: Graph;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "articles-"));
    await writeFile(join(folder, "daily.txt"), words);
    graph = await open();
    await fill(graph, {
      Page: [
        page("page", "daily.txt"),
        page("lost-page", "lost.txt"),
        page("outside-page", `../${folder.split("/").at(-1)!}/daily.txt`),
      ],
      Article: [
        article("daily", "page"),
        article("lost", "lost-page"),
        article("outside", "outside-page"),
        ground("unprinted"),
      ],
      Railway: [
        {
          id: "line",
          name: { en: "Line", zh: "铁路" },
          railwayType: "LINE",
          evidence: [
            at("daily", "🚄 It"),
            { ...at("daily", "铁路"), sha256: sha256("公路") },
            at("lost", "铁路"),
            at("outside", "铁路"),
            at("unprinted", "铁路"),
          ],
        },
      ],
    });
  });
  afterAll(() => rm(folder, { recursive: true }));

  const textsFrom = async (articles: Articles) => {
    const { data } = await ask(
      `{ railway(id: "line") { evidence { text } } }`,
      {},
      graph,
      articles,
    );
    const { railway } = data as {
      railway: { evidence: { text: string | null }[] };
    };
    return railway.evidence.map(({ text }) => text);
  };

  it("serves the words of a passage where the text is at hand and says the same", async () => {
    expect(await textsFrom(openArticles(folder))).toStrictEqual([
      "🚄 It",
      null,
      null,
      null,
      null,
    ]);
  });

  it("serves none where no text is at hand", async () => {
    expect(await textsFrom(openArticles(undefined))).toStrictEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
