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

const record = `- id: daily-2025-01-03
  name: { en: "A daily: page 1", zh: "某日报：一版" }
  issued: 2025-01-03
  page: 1
  language: zh-Hans
  sha256: ${sha256(text)}
  file: 2025-01-03.txt
`;
const scope = `- article: daily-2025-01-03
  lines: [1, 2]
  reason: { en: The whole text, zh: 全文 }
`;
const wanted = [
  ["article", "2025-01-03.txt", "--id", "daily-2025-01-03"],
  ["--en", "A daily: page 1", "--zh", "某日报：一版", "--page", "1"],
].flat();

it("makes the record and the scope of a new article, and writes them when told", async () => {
  const printed = `# seed/data/article.yaml\n${record}# seed/scope.yaml\n${scope}`;
  expect(await seed(...wanted)).toEqual({ code: 0, out: printed, err: "" });
  const contents = () =>
    Promise.all(
      ["seed/data/article.yaml", "seed/scope.yaml"].map((file) =>
        readFile(join(copy, file), "utf8"),
      ),
    );
  const before = await contents();
  expect(await seed(...wanted, "--write")).toEqual({
    code: 0,
    out: printed,
    err: "",
  });
  expect(await contents()).toEqual([before[0]! + record, before[1]! + scope]);

  // From then on its words are found, by whatever punctuation.
  const found = await seed("spans", "2025-01-03", '写"乙城",也写');
  const words = "写“乙城”，也写";
  const start = text.indexOf(words);
  expect(found).toEqual({
    code: 0,
    out: `- { article: daily-2025-01-03, start: ${start}, end: ${start + words.length}, sha256: ${sha256(words)} } # line 2\n    ${words}\n`,
    err: "",
  });
  const missed = await seed("spans", "2025-01-03", "第一行写乙城");
  expect([missed.code, missed.out]).toEqual([
    1,
    "These words do not stand in daily-2025-01-03; they do as far as “第一行写”.\n",
  ]);
  const again = await seed(...wanted, "--lang", "zh");
  expect(again.code).toBe(1);
  expect(again.out).toMatch(
    /“daily-2025-01-03”已见于 article\.yaml:\d+; .+ \[S04\]\n/,
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
