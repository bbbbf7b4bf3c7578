import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { openArticles } from "../api/articles/articles.ts";
import { readTexts, sha256 } from "./articles.ts";
import { checkSeed, problemLine } from "./check.ts";
import { parse } from "./read.ts";

// The text that was annotated, and the records that rest on it.
const text = "　甲城与乙城之间的铁路今日通车，\n全长一百公里，沿途设站五座。\n";
const passage = { start: 1, end: 6 };
const seed = () => {
  const files = {
    "page.yaml": `- { id: front, name: { en: A front page, zh: 某报头版 }, issued: 2024-12-03, language: zh-Hans, sha256: ${sha256(text)}, file: daily.txt }`,
    "article.yaml": `- { id: daily, name: { en: Title, zh: 要闻 }, issued: 2024-12-03, language: zh-Hans, sentences: 1, coveredSentences: 1, characters: 26, coveredCharacters: 5, spans: [{ page: front, start: 0, end: ${text.length} }] }`,
    "place.yaml": `- { id: a-city, name: { en: A City, zh: 甲城 }, placeType: REGION, evidence: [{ article: daily, start: 1, end: 6, sha256: ${sha256(text.slice(1, 6))} }] }`,
  };
  const parsed = Object.entries(files).map(([path, yaml]) => parse(path, yaml));
  return {
    records: parsed.flatMap(({ records }) => records),
    unreadable: parsed.flatMap(({ unreadable }) => unreadable),
  };
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "silkgraph-articles-"));
});
beforeEach(() => rm(join(folder, "daily.txt"), { force: true }));
afterAll(() => rm(folder, { recursive: true }));

const put = (bytes: string | Uint8Array) =>
  writeFile(join(folder, "daily.txt"), bytes);

/** What the checks say of the copy, and the words of the passage as the server shows them. */
async function outcome() {
  const { records, unreadable } = seed();
  const { texts, unfit } = await readTexts(records, folder);
  return {
    problems: checkSeed({ records, unreadable }, texts, unfit).map(
      (problem) => {
        expect(problem.isNotice).toBe(true);
        return problemLine(problem, "en").replaceAll(folder, "…");
      },
    ),
    words: await openArticles(folder).passage("daily.txt", {
      ...passage,
      sha256: sha256(text.slice(1, 6)),
    }),
  };
}

it.each([
  ["as it was annotated", text],
  ["with a byte order mark", `\uFEFF${text}`],
  ["with Windows line ends", text.replaceAll("\n", "\r\n")],
  ["with both", `\uFEFF${text.replaceAll("\n", "\r\n")}`],
])("a copy %s is taken, and gives the same words", async (_, copy) => {
  await put(copy);
  expect(await outcome()).toEqual({ problems: [], words: "甲城与乙城" });
});

// “甲城与乙城” as Windows in China writes it.
const gbk = Buffer.from([
  0xbc, 0xd7, 0xb3, 0xc7, 0xd3, 0xeb, 0xd2, 0xd2, 0xb3, 0xc7,
]);

it.each<[string, string | Uint8Array | null, RegExp]>([
  [
    "that is another text",
    `更多${text}`,
    /^page\.yaml:1 {2}front {2}sha256 {2}the text at hand has another hash: [0-9a-f]{64}; .+ \[E03\]$/,
  ],
  [
    "in GBK",
    gbk,
    /^page\.yaml:1 {2}front {2}file {2}its text …\/daily\.txt: the file is encoded in GBK, not in UTF-8; save it as UTF-8 in your text editor \[E06\]$/,
  ],
  [
    "in UTF-16",
    Buffer.from(`\uFEFF${text}`, "utf16le"),
    /the file is encoded in UTF-16, not in UTF-8; .+ \[E06\]$/,
  ],
  [
    "that is absent",
    null,
    /its text …\/daily\.txt cannot be read \(ENOENT\); check `file` and ARTICLES_DIR \[E06\]$/,
  ],
])(
  "a copy %s is one sentence, and its passages have no words",
  async (_, copy, sentence) => {
    if (copy !== null) await put(copy);
    expect(await outcome()).toEqual({
      problems: [expect.stringMatching(sentence)],
      words: null,
    });
  },
);

it("says where the passage of a hash stands that is an offset off, or on another page", async () => {
  await put(text);
  const { records, unreadable } = seed();
  const { texts } = await readTexts(records, folder);
  const moved = parse(
    "place.yaml",
    `- { id: a-city, name: { en: A City, zh: 甲城 }, placeType: REGION, evidence: [{ article: daily, start: 3, end: 8, sha256: ${sha256(text.slice(1, 6))} }] }`,
  );
  const [problem, ...others] = checkSeed(
    {
      records: [
        ...records.filter(({ kind }) => kind !== "Place"),
        ...moved.records,
      ],
      unreadable,
    },
    texts,
  );
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    rule: "E02",
    remedy: { en: "it is that of daily, start: 1, end: 6" },
  });
});

it("says whether ARTICLES_DIR names nothing or a file", async () => {
  const file = join(folder, "a-page.txt");
  await writeFile(file, text);
  const faultOf = async (path: string) =>
    (await readTexts(seed().records, path)).folderFault;
  expect(await faultOf(file)).toEqual({
    en: `ARTICLES_DIR is ${file}, which is a file: name the folder that it lies in.`,
    zh: `ARTICLES_DIR 为 ${file}，但这是一个文件：请写它所在的文件夹。`,
  });
  const nothing = join(folder, "nowhere");
  expect(await faultOf(nothing)).toEqual({
    en: `ARTICLES_DIR is ${nothing}, and there is no such folder: correct it, or leave it out.`,
    zh: `ARTICLES_DIR 为 ${nothing}，但该文件夹不存在：请更正，或不设置。`,
  });
});
