import { readTexts } from "../articles.ts";
import { readSeed } from "../read.ts";
import { noTexts } from "./texts.ts";
import type { Command } from "./command.ts";

export const coverage: Command = {
  usage: "",
  help: {
    en: "For each article: the sentences in scope (seed/scope.yaml) on which no record rests, in reading order, the share that is covered, and the names that the segmenter sees and no record knows. Needs ARTICLES_DIR.",
    zh: "逐篇列出范围内（seed/scope.yaml）尚无记录为据的句子、覆盖比例，以及分词器认出而无记录收录的名称。需要 ARTICLES_DIR。",
  },
  async run({ language, articlesFolder, print }) {
    // The other commands run without the segmenter, which is not among the server's packages.
    const { coverage: measure, readScopes } = await import("../coverage.ts");
    const { records } = await readSeed();
    const read = await readTexts(records, articlesFolder);
    if (read.texts.size === 0) return noTexts(read, language, print);
    const { texts } = read;
    const scopes = await readScopes();
    for (const id of texts.keys())
      if (!scopes.some((scope) => scope.article === id))
        print(
          {
            en: `${id}: seed/scope.yaml names no lines of it, so nothing is counted.`,
            zh: `${id}：seed/scope.yaml 未列出其行，故不计入覆盖。`,
          }[language],
        );
    for (const { article } of scopes)
      if (!records.some(({ id }) => id === article))
        print(
          {
            en: `seed/scope.yaml names the article “${article}”, of which there is no record.`,
            zh: `seed/scope.yaml 所列文章“${article}”没有记录。`,
          }[language],
        );
    for (const found of measure(records, scopes, texts)) {
      const { article, covered, sentences, share, bare, unknownNames } = found;
      const percent = (share * 100).toFixed(1);
      print(
        {
          en: `${article}: ${covered} of ${sentences} sentences, ${percent} % of the characters in scope`,
          zh: `${article}：${sentences} 句中 ${covered} 句有记录，覆盖范围内 ${percent}% 的文字`,
        }[language],
      );
      for (const { line, start, end } of bare)
        print(
          `  ${line}: ${texts.get(article)!.slice(start, end).replace(/\s+/g, "")}`,
        );
      if (unknownNames.length > 0)
        print(
          `  ${{ en: "Names that no record knows", zh: "未收录的名称" }[language]}: ${unknownNames.join(" ")}`,
        );
    }
    return 0;
  },
};
