import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  copyCheckout,
  removeCheckout,
  seedCommand,
} from "../api/testing/checkout.ts";
import { sha256 } from "./articles.ts";

const text = "　第一行写甲城。\n第二行写“乙城”，也写丙城。\n";
let copy: string;
let articles: string;
beforeAll(async () => {
  copy = await copyCheckout();
  articles = join(copy, "articles");
  await mkdir(articles);
  await writeFile(
    join(articles, "2025-01-03.txt"),
    text.replaceAll("\n", "\r\n"),
  );
  await writeFile(
    join(articles, "gbk.txt"),
    Buffer.from([0xbc, 0xd7, 0xb3, 0xc7, 0xd3, 0xeb, 0xd2, 0xd2, 0xb3, 0xc7]),
  );
});
afterAll(() => removeCheckout(copy));

const seed = (...args: string[]) =>
  seedCommand(copy, args, { ARTICLES_DIR: articles });

const page = `- id: page-2025-01-03
  name: { en: "Newspaper page, 2025-01-03, 1", zh: 2025-01-03报纸版面第1版 }
  issued: 2025-01-03
  pageNumber: 1
  language: zh-Hans
  sha256: ${sha256(text)}
  file: 2025-01-03.txt
`;
const record = (id: string, name: string, start: number, end: number) =>
  `- id: ${id}
  name: ${name}
  issued: 2025-01-03
  language: zh-Hans
  spans:
    - { page: page-2025-01-03, start: ${start}, end: ${end} }
`;
const [first, second] = text.trimEnd().split("\n");
const one = record(
  "town-news",
  '{ en: "News: a town", zh: "要闻：甲城" }',
  1,
  8,
);
const other = record(
  "city-news",
  '{ en: "City news", zh: "乙城消息" }',
  first!.length + 1,
  first!.length + 1 + second!.length,
);
const wanted = [
  ["article", "2025-01-03.txt", "--id", "town-news", "--page", "1"],
  ["--en", "News: a town", "--zh", "要闻：甲城", "--lines", "1"],
].flat();

it("makes the records of a new article and its page, and writes them when told", async () => {
  const printed = `# seed/data/page.yaml\n${page}# seed/data/article.yaml\n${one}`;
  expect(await seed(...wanted)).toEqual({ code: 0, out: printed, err: "" });
  const contents = () =>
    Promise.all(
      ["page", "article"].map((name) =>
        readFile(join(copy, "seed", "data", `${name}.yaml`), "utf8"),
      ),
    );
  const before = await contents();
  expect(await seed(...wanted, "--write")).toEqual({
    code: 0,
    out: printed,
    err: "",
  });
  expect(await contents()).toEqual([before[0]! + page, before[1]! + one]);

  // The page is known by its hash from then on, and what is taken up of it is not free.
  const more = (id: string, lines: string) =>
    seed(
      ...["article", "2025-01-03.txt", "--id", id, "--lines", lines],
      ...["--en", "City news", "--zh", "乙城消息"],
    );
  expect(await more("city-news", "2-2")).toEqual({
    code: 0,
    out: `# seed/data/article.yaml\n${other}`,
    err: "",
  });
  const overlapping = await more("city-news", "1-2");
  expect([overlapping.code, overlapping.out]).toEqual([
    1,
    expect.stringMatching(
      / it overlaps with 1 to 8 of town-news; .+ \[E09\]\n$/,
    ),
  ]);
  expect(await more("city-news", "7-9")).toEqual({
    code: 1,
    out: "“7-9” names no lines of the text: write them as 1-60,80-95.\n",
    err: "",
  });

  // Its words are found, by whatever punctuation; those of no article are said to be so.
  const found = await seed("spans", "2025-01-03", "甲城");
  const start = text.indexOf("甲城");
  expect(found).toEqual({
    code: 0,
    out: `- { article: town-news, start: ${start}, end: ${start + 2}, sha256: ${sha256("甲城")} } # line 1\n    甲城\n`,
    err: "",
  });
  expect(await seed("spans", "2025-01-03", '写"乙城",也写')).toEqual({
    code: 0,
    out: "# line 2: no article of page-2025-01-03\n    写“乙城”，也写\n",
    err: "",
  });
  const outside = await seed("spans", "town-news", "乙城");
  expect([outside.code, outside.out]).toEqual([
    1,
    "These words do not stand in town-news, but in no article of page-2025-01-03.\n",
  ]);
  const missed = await seed("spans", "2025-01-03", "第一行写乙城");
  expect([missed.code, missed.out]).toEqual([
    1,
    "These words do not stand in page-2025-01-03; they do as far as “第一行写”.\n",
  ]);
  const again = await seed(...wanted, "--lang", "zh");
  expect(again.code).toBe(1);
  expect(again.out).toMatch(
    /“town-news”已见于 article\.yaml:\d+; .+ \[S04\]\n/,
  );
}, 120_000);

it("refuses in a sentence what is no text, or not enough", async () => {
  const gbk = await seed(...wanted.with(1, "gbk.txt"), "--date", "2025-01-03");
  expect([gbk.code, gbk.out]).toEqual([
    1,
    `its text ${join(articles, "gbk.txt")}: the file is encoded in GBK, not in UTF-8; save it as UTF-8 in your text editor.\n`,
  ]);
  const little = await seed("article", "2025-01-03.txt", "--lang", "zh");
  expect([little.code, little.out]).toEqual([
    1,
    expect.stringMatching(/^用法：FILE --id ID /),
  ]);
}, 120_000);
