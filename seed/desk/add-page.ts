import { mkdir, readdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../api/errors.ts";
import type { Text } from "../../api/model/index.ts";
import { isFileName, sha256 } from "../articles.ts";
import { save, type Places, type SaveResult } from "./desk.ts";
import { draftOf, tidied, type Edit } from "./draft.ts";
import type { Comment } from "./kept-lists.ts";
import type { SeedRecord } from "../read.ts";
import { textOfPage } from "./page-text.ts";
import { ifAbsent, writeThrough } from "./replace-files.ts";
import { nameOf } from "./sentences.ts";
import { readSnapshot } from "./snapshot.ts";

/** A page as an editor brings it. */
export interface NewPage {
  /** The name of its text file: `2025-01-03.txt`. */
  readonly file: string;
  /** The bytes of its text. */
  readonly bytes: Uint8Array;
  /** In one language at least. */
  readonly title: Partial<Text>;
  readonly date: string;
  /** The id of the newspaper, where the graph has it. */
  readonly publisher?: string;
  readonly language: string;
  /** The licence of its text, as an SPDX identifier or by name. */
  readonly licence?: string;
}

const textFile = /^[a-z0-9]+([-_.][a-z0-9]+)*\.txt$/;

/** Takes in the text of a page: a file of its own, a record for the page, one for the article on it. */
export async function addPage(
  places: Places,
  { file, bytes, title, date, publisher, language, licence }: NewPage,
): Promise<SaveResult & { readonly page: string }> {
  const { articles, folder } = places;
  if (!articles)
    throw new UserError({
      en: "ARTICLES_DIR is not set: say where texts of articles are kept.",
      zh: "未设置 ARTICLES_DIR：请指明文章文本的存放处。",
    });
  if (!textFile.test(file) || !isFileName(file))
    throw new UserError({
      en: `“${file}” is no name for a text: write such as 2025-01-03.txt.`,
      zh: `“${file}”不能用作文本的文件名：请写成 2025-01-03.txt 的形式。`,
    });
  const text = textOfPage(bytes);
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const hash = sha256(text);
  const { seed } = await readSnapshot(folder);
  const known = seed.records.find(({ fields }) => fields["sha256"] === hash);
  if (known)
    throw new UserError({
      en: `This text is there already: ${known.id}.`,
      zh: `这一文本已收录：${known.id}。`,
    });
  const stem = file.replace(/\.txt$/, "").replace(/[^a-z0-9]+/g, "-");
  const page = `page-${stem}`;
  const made = (kind: string, fields: Record<string, unknown>): Edit => ({
    change: "add",
    kind,
    fields: tidied(fields),
  });
  const path = join(articles, file);
  await writeText(path, text);
  const article = `article-${stem}`;
  const draft = draftOf([
    made("Page", {
      id: page,
      name: pageName(date, seed.records),
      issued: date,
      language,
      sha256: hash,
      file,
      newspaper: publisher,
    }),
    made("Article", {
      id: article,
      name: { ...standIn(stem), ...title },
      issued: date,
      language,
      licence,
      publisher,
      // Counted anew before it is saved.
      sentences: 0,
      coveredSentences: 0,
      characters: 0,
      coveredCharacters: 0,
      spans: [{ page, start, end }],
    }),
  ]);
  const comments = untranslatedTitle(article, stem, title);
  const result = await save(places, { ...draft, comments });
  return { ...result, page };
}

/** What an article is called in a language in which nobody has given it a title. */
const standIn = (stem: string): Text => ({
  en: `Article of ${stem}`,
  zh: `${stem}文章`,
});

/** The work that is left where a title was given in one language. */
function untranslatedTitle(
  record: string,
  stem: string,
  { en, zh }: Partial<Text>,
): Comment[] {
  if (en !== undefined && zh !== undefined) return [];
  const language = en === undefined ? "en" : "zh";
  return [
    {
      id: `untranslated-${record}-name`,
      // Whoever reads it writes the language that is missing.
      text:
        language === "en"
          ? "Not yet translated: the title has only its date in English."
          : "尚待翻译：中文标题暂以日期代替。",
      by: "Desk",
      date: new Date().toISOString().slice(0, 10),
      record,
      field: "name",
      standIn: { language, text: standIn(stem)[language] },
    },
  ];
}

/** A name for the text of a page of this day that no other page has. */
export async function fileNameFor(
  { folder, articles }: Places,
  date: string,
): Promise<string> {
  const { seed } = await readSnapshot(folder);
  const taken = new Set<unknown>([
    ...seed.records.map(({ fields }) => fields["file"]),
    // The text of a page that was taken back is still there.
    ...(articles === undefined
      ? []
      : ((await readdir(articles).catch(ifAbsent)) ?? [])),
  ]);
  const name = (number: number) =>
    number === 1 ? `${date}.txt` : `${date}-${String(number)}.txt`;
  let number = 1;
  while (taken.has(name(number))) number++;
  return name(number);
}

/** What a page is called: by its day, and from the second of a day on by a number. */
function pageName(date: string, records: readonly SeedRecord[]): Text {
  const taken = new Set(records.map(({ id, fields }) => nameOf(id, fields).en));
  const en = `Newspaper page, ${date}`;
  let number = 1;
  while (taken.has(number === 1 ? en : `${en} (${String(number)})`)) number++;
  return number === 1
    ? { en, zh: `${date}报纸版面` }
    : {
        en: `${en} (${String(number)})`,
        zh: `${date}报纸版面（${String(number)}）`,
      };
}

/** A text that is there already is left as it is: it must be the same. */
async function writeText(path: string, text: string): Promise<void> {
  const there = await readFile(path, "utf8").catch(() => undefined);
  if (there === text) return;
  if (there !== undefined)
    throw new UserError({
      en: "Another text has this name already.",
      zh: "已有同名的另一文本。",
    });
  await mkdir(join(path, ".."), { recursive: true });
  const temporary = `${path}.saving`;
  await writeThrough(temporary, text);
  await rename(temporary, path);
}
