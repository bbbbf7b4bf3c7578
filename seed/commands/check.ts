import type { Text } from "../../api/model/index.ts";
import { readTexts } from "../articles.ts";
import { checkSeed, problemLine, rules } from "../check.ts";
import { readKept, type Comment } from "../desk/kept-lists.ts";
import { ownPlaces } from "../desk/places.ts";
import { untranslatedIn, type Untranslated } from "../desk/untranslated.ts";
import { readSeed, type SeedRecord } from "../read.ts";
import { evidenceOf, Whole } from "../rules/rule.ts";
import type { Command } from "./command.ts";

export const check: Command = {
  usage: "",
  help: {
    en: "Judges every record by every rule and prints all problems: file and line, id, field, what is wrong, what to do. With ARTICLES_DIR it also compares the evidence with the articles. Texts that are not yet translated are named, and are no problems.",
    zh: "用全部规则检查全部记录，列出所有问题：文件与行号、标识、字段、错误与改法。设置 ARTICLES_DIR 后还会核对出处原文。待译文字也会列出，但不算问题。",
  },
  async run({ language, articlesFolder, print }) {
    const seed = await readSeed();
    const { texts, unfit, folderFault } = await readTexts(
      seed.records,
      articlesFolder,
    );
    const problems = checkSeed(seed, texts, unfit);
    if (folderFault) print(folderFault[language]);
    for (const problem of problems) print(problemLine(problem, language));
    const records = new Map(seed.records.map((each) => [each.id, each]));
    const comments = await readKept<Comment>(ownPlaces(undefined).comments);
    for (const each of untranslatedIn(comments, records))
      print(untranslatedLine(each, records.get(each.record)!, language));
    const { all, missed, pages } = uncompared(
      seed.records,
      new Whole(seed, texts, unfit),
    );
    if (missed > 0)
      print(
        {
          en: `${missed} of ${all} passages were not compared with their words: ${articlesFolder ? pages.join(", ") : "ARTICLES_DIR is not set"}.`,
          zh: `${all} 处出处中有 ${missed} 处未与原文核对：${articlesFolder ? pages.join("、") : "未设置 ARTICLES_DIR"}。`,
        }[language],
      );
    print(
      {
        en: `${seed.records.length} records, ${rules.length} rules, ${texts.size} pages at hand: ${problems.length} problems.`,
        zh: `${seed.records.length} 条记录，${rules.length} 条规则，${texts.size} 个版面可核对：${problems.length} 个问题。`,
      }[language],
    );
    return problems.length > 0 || folderFault ? 1 : 0;
  },
};

function untranslatedLine(
  { field, language: missing, text }: Untranslated,
  record: SeedRecord,
  language: keyof Text,
): string {
  const what = {
    en: `not yet translated: “${text}” stands in for the ${{ en: "English", zh: "Chinese" }[missing]}`,
    zh: `待译：${{ en: "英文", zh: "中文" }[missing]}暂以“${text}”代替`,
  };
  return [
    `${record.file}:${String(record.line([field]))}`,
    record.id,
    `${field}.${missing}`,
    what[language],
  ].join("  ");
}

/** How many passages there are, how many no text was at hand for, and on which pages those stand. */
function uncompared(records: readonly SeedRecord[], whole: Whole) {
  const passages = records.flatMap(evidenceOf);
  const pages = passages.map(
    ({ article }) => whole.spansOf(article)[0]?.page ?? article,
  );
  const missed = pages.filter((page) => whole.fitText(page) === undefined);
  return {
    all: passages.length,
    missed: missed.length,
    pages: [...new Set(missed)],
  };
}
