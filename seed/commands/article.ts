import { appendFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { editionsOf } from "../../api/articles/articles.ts";
import { readText, sha256 } from "../articles.ts";
import { checkSeed, problemLine } from "../check.ts";
import { parse, readSeed, seedFolder } from "../read.ts";
import type { Text } from "../../api/model/index.ts";
import type { Command } from "./command.ts";

const scopeFile = join(dirname(seedFolder), "scope.yaml");

export const article: Command = {
  usage:
    "FILE --id ID --en TITLE --zh TITLE [--date 2024-12-03] [--page 1] [--lines 1-200] [--write]",
  options: {
    id: { type: "string" },
    en: { type: "string" },
    zh: { type: "string" },
    date: { type: "string" },
    page: { type: "string" },
    lines: { type: "string" },
    write: { type: "boolean" },
  },
  help: {
    en: "Makes the record of a new article from its text: the hash, the entry of article.yaml, and the entry of scope.yaml by which its coverage is counted. Prints both; with --write it appends them to the files. The date is taken from the file's name where it has one.",
    zh: "由文本生成新文章的记录：哈希、article.yaml 条目，以及用于统计覆盖的 scope.yaml 条目。仅输出；加 --write 则写入文件。文件名含日期时可不写 --date。",
  },
  async run({ words: [path], options, language, articlesFolder, print }) {
    const say = (text: Text) => print(text[language]);
    const { id, en, zh, page, lines } = options;
    const date =
      options.date ?? /\d{4}-\d{2}-\d{2}/.exec(basename(path ?? ""))?.[0];
    if (!path || !id || !en || !zh || !date) {
      say({
        en: `This needs ${article.usage}.`,
        zh: `用法：${article.usage}`,
      });
      return 1;
    }
    const text = await readText(
      path === basename(path) && articlesFolder
        ? join(articlesFolder, path)
        : resolve(path),
    );
    if (typeof text !== "string") {
      say({
        en: `${text.what.en}; ${text.remedy.en}.`,
        zh: `${text.what.zh}；${text.remedy.zh}。`,
      });
      return 1;
    }
    // What the hash is of: line ends of Unix and no mark, as every reader's copy is compared.
    const clean = editionsOf(text).at(-1)!;
    const record = [
      `- id: ${id}`,
      `  name: { en: ${JSON.stringify(en)}, zh: ${JSON.stringify(zh)} }`,
      `  issued: ${date}`,
      ...(page ? [`  page: ${page}`] : []),
      "  language: zh-Hans",
      `  sha256: ${sha256(clean)}`,
      `  file: ${basename(path)}`,
      "",
    ].join("\n");
    const [first = "1", last = String(clean.trimEnd().split("\n").length)] =
      lines?.split("-") ?? [];
    const scope = [
      `- article: ${id}`,
      `  lines: [${first}, ${last}]`,
      "  reason: { en: The whole text, zh: 全文 }",
      "",
    ].join("\n");

    const seed = await readSeed();
    const entry = parse("article.yaml", record);
    const problems = checkSeed({
      records: [...seed.records, ...entry.records],
      unreadable: [...seed.unreadable, ...entry.unreadable],
    }).filter((problem) => problem.id === id || problem.rule === "S00");
    if (problems.length > 0) {
      for (const problem of problems) print(problemLine(problem, language));
      return 1;
    }
    const files = [
      [join(seedFolder, "article.yaml"), record],
      [scopeFile, scope],
    ] as const;
    for (const [file, entry] of files) {
      print(`# ${relative(dirname(dirname(seedFolder)), file)}`);
      print(entry.trimEnd());
      if (options.write) await appendFile(file, entry);
    }
    if (
      !articlesFolder ||
      resolve(articlesFolder, basename(path)) !== resolve(articlesFolder, path)
    )
      say({
        en: `# Put the text into ARTICLES_DIR as ${basename(path)}.`,
        zh: `# 请将文本放入 ARTICLES_DIR，文件名为 ${basename(path)}。`,
      });
    return 0;
  },
};
