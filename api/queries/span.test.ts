import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openArticles, type Articles } from "../articles/articles.ts";
import { ask, fill } from "../testing/ask.ts";
import type { Graph } from "../graph/graph.ts";
import { eachGraph } from "../testing/engines.ts";

const text = `天气预报不在其中。
甲城到乙城的铁路通车了。列车驶过
一座桥。“旅客很高
兴！”他说。
铁路全长一百公里 🚄`;
const sha256 = (text: string) =>
  createHash("sha256").update(text, "utf8").digest("hex");

const ground = (id: string) => ({
  id,
  name: { en: id, zh: id },
  issued: "2024-12-03",
  language: "zh-Hans",
});
const page = (id: string, file: string, hash = sha256(text)) => ({
  ...ground(id),
  sha256: hash,
  file,
});
const first = { start: text.indexOf("甲城"), end: text.indexOf("\n铁路") };
const second = { start: text.indexOf("铁路全长"), end: text.length };
const article = (id: string, page: string) => ({
  ...ground(id),
  spans: [
    { page, ...first },
    { page, ...second },
  ],
});

eachGraph((_engine, open) => {
  let graph: Graph;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "pages-"));
    // As an editor on Windows saves it: the hash tells which edition the offsets count in.
    await writeFile(
      join(folder, "daily.txt"),
      `\uFEFF${text.replaceAll("\n", "\r\n")}`,
    );
    graph = await open();
    await fill(graph, {
      Page: [
        page("page", "daily.txt"),
        page("lost-page", "lost.txt"),
        page("other-page", "daily.txt", sha256("another text")),
        page("outside-page", `../${folder.split("/").at(-1)!}/daily.txt`),
      ],
      Article: [
        article("daily", "page"),
        article("lost", "lost-page"),
        article("other", "other-page"),
        article("outside", "outside-page"),
      ],
    });
  });
  afterAll(() => rm(folder, { recursive: true }));

  interface Span {
    readonly start: number;
    readonly text: string | null;
    readonly sentenceBounds: { start: number; end: number }[] | null;
  }
  const spansOf = async (id: string, articles: Articles) => {
    const { data } = await ask(
      `query ($id: ID!) { article(id: $id) { spans { start text sentenceBounds { start end } } } }`,
      { id },
      graph,
      articles,
    );
    return (data as { article: { spans: Span[] } }).article.spans;
  };

  it("serves the words of each part of an article, and where its sentences stand", async () => {
    const spans = await spansOf("daily", openArticles(folder));
    expect(spans.map(({ text }) => text)).toStrictEqual(
      [first, second].map(({ start, end }) => text.slice(start, end)),
    );
    expect(
      spans.map(({ sentenceBounds }) =>
        sentenceBounds!.map(({ start, end }) => text.slice(start, end)),
      ),
    ).toStrictEqual([
      ["甲城到乙城的铁路通车了。", "列车驶过\n一座桥。", "“旅客很高\n兴！”"],
      ["铁路全长一百公里 🚄"],
    ]);
  });

  it.each(["lost", "other", "outside"])(
    "serves none where the page is not at hand, or says something else: %s",
    async (id) => {
      expect(await spansOf(id, openArticles(folder))).toStrictEqual([
        { start: first.start, text: null, sentenceBounds: null },
        { start: second.start, text: null, sentenceBounds: null },
      ]);
    },
  );

  it("serves none where no texts are at hand", async () => {
    const [span] = await spansOf("daily", openArticles(undefined));
    expect(span).toMatchObject({ text: null, sentenceBounds: null });
  });
});
