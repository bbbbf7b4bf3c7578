import { appendFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { editionsOf } from "../../api/articles/articles.ts";
import { readText, sha256 } from "../articles.ts";
import { checkSeed, problemLine } from "../check.ts";
import { parse, readSeed, seedFolder, type SeedRecord } from "../read.ts";
import type { Text } from "../../api/model/index.ts";
import type { Command } from "./command.ts";

export const article: Command = {
  usage:
    "FILE --id ID --en TITLE --zh TITLE [--date 2024-12-03] [--page 1] [--lines 1-60,80-95] [--licence CC-BY-4.0] [--write]",
  options: {
    id: { type: "string" },
    en: { type: "string" },
    zh: { type: "string" },
    date: { type: "string" },
    page: { type: "string" },
    lines: { type: "string" },
    licence: { type: "string" },
    write: { type: "boolean" },
  },
  help: {
    en: "Makes the record of a new article from the text of its page: the lines that it takes up (all of them by default), and the record of the page with its hash, unless there is one. Prints them; with --write it appends them to their files. The date is taken from the file's name where it has one.",
    zh: "由版面文本生成新文章的记录：所占的行（默认为全部），以及含哈希的版面记录（若尚无）。仅输出；加 --write 则写入文件。文件名含日期时可不写 --date。",
  },
  async run({ words: [path], options, language, articlesFolder, print }) {
    const say = (text: Text) => print(text[language]);
    const { id, en, zh, lines, licence } = options;
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
    const spans = spansOf(clean, lines);
    if (!spans) {
      say({
        en: `“${lines!}” names no lines of the text: write them as 1-60,80-95.`,
        zh: `“${lines!}”不是文本中的行：请写成 1-60,80-95 的形式。`,
      });
      return 1;
    }

    const seed = await readSeed();
    const known = pageWith(seed.records, sha256(clean));
    const page = known?.id ?? `page-${slugOf(basename(path))}`;
    const entries = [
      ...(known
        ? []
        : [
            [
              "page.yaml",
              pageRecord(page, date, basename(path), clean, options.page),
            ],
          ]),
      [
        "article.yaml",
        [
          `- id: ${id}`,
          `  name: { en: ${JSON.stringify(en)}, zh: ${JSON.stringify(zh)} }`,
          `  issued: ${date}`,
          "  language: zh-Hans",
          ...(licence === undefined
            ? []
            : [`  licence: ${JSON.stringify(licence)}`]),
          "  spans:",
          ...spans.map(
            ([start, end]) =>
              `    - { page: ${page}, start: ${start}, end: ${end} }`,
          ),
          "",
        ].join("\n"),
      ],
    ] as [string, string][];
    const made = entries.map(([file, record]) => parse(file, record));
    const problems = checkSeed({
      records: [...seed.records, ...made.flatMap(({ records }) => records)],
      unreadable: [
        ...seed.unreadable,
        ...made.flatMap(({ unreadable }) => unreadable),
      ],
    }).filter(
      (problem) => [id, page].includes(problem.id) || problem.rule === "S00",
    );
    if (problems.length > 0) {
      for (const problem of problems) print(problemLine(problem, language));
      return 1;
    }
    for (const [name, record] of entries) {
      const file = join(seedFolder, name);
      print(`# ${relative(dirname(dirname(seedFolder)), file)}`);
      print(record.trimEnd());
      if (options.write) await appendFile(file, record);
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

const pageWith = (
  records: readonly SeedRecord[],
  hash: string,
): SeedRecord | undefined =>
  records.find(
    ({ kind, fields }) => kind === "Page" && fields["sha256"] === hash,
  );

/** A file's name as an id. */
const slugOf = (file: string): string =>
  file
    .replace(/\.\w+$/, "")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^-|-$/g, "");

const pageRecord = (
  id: string,
  date: string,
  file: string,
  text: string,
  pageNumber: string | undefined,
): string =>
  [
    `- id: ${id}`,
    `  name: { en: "Newspaper page, ${date}${pageNumber ? `, ${pageNumber}` : ""}", zh: ${date}报纸版面${pageNumber ? `第${pageNumber}版` : ""} }`,
    `  issued: ${date}`,
    ...(pageNumber ? [`  pageNumber: ${pageNumber}`] : []),
    "  language: zh-Hans",
    `  sha256: ${sha256(text)}`,
    `  file: ${file}`,
    "",
  ].join("\n");

/** Where lines (`1-60,80-95`, counted from 1, both included) start and end in the text, without white space around. */
function spansOf(
  text: string,
  lines: string | undefined,
): [start: number, end: number][] | undefined {
  const starts = [
    0,
    ...[...text.matchAll(/\n/g)].map((match) => match.index + 1),
  ];
  const spans = (lines ?? `1-${starts.length}`).split(",").map((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    const from = starts[first - 1];
    if (from === undefined || !(last >= first)) return undefined;
    const part = text.slice(from, starts[last] ?? text.length);
    const start = from + part.length - part.trimStart().length;
    return [start, start + part.trim().length] as [number, number];
  });
  return spans.every((span) => span && span[0] < span[1])
    ? (spans as [number, number][])
    : undefined;
}
