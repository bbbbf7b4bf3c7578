import { readTexts } from "../articles.ts";
import { coverage as measure } from "../coverage.ts";
import { readSeed } from "../read.ts";
import { writeCounts } from "../write-counts.ts";
import { noTexts } from "./texts.ts";
import type { Command } from "./command.ts";

export const coverage: Command = {
  usage: "[--write]",
  options: { write: { type: "boolean" } },
  help: {
    en: "For each article: its sentences on which no record rests, in reading order, the share that is covered, and the names that the segmenter sees and no record knows. With --write it writes what it counted into the records of the articles. Needs ARTICLES_DIR.",
    zh: "逐篇列出尚无记录为据的句子、覆盖比例，以及分词器认出而无记录收录的名称。加 --write 则将统计结果写入各文章的记录。需要 ARTICLES_DIR。",
  },
  async run({ options, language, articlesFolder, print }) {
    // The other commands run without the segmenter, which is not among the server's packages.
    const { knownNames, unknownNames } = await import("../unknown-names.ts");
    const { records } = await readSeed();
    const read = await readTexts(records, articlesFolder);
    if (read.texts.size === 0) return noTexts(read, language, print);
    const { texts } = read;
    const known = knownNames(records);
    const measured = measure(records, texts);
    for (const found of measured) {
      const { article } = found;
      const { sentences, coveredSentences, characters, coveredCharacters } =
        found.counts;
      const percent = ((coveredCharacters / characters) * 100).toFixed(1);
      print(
        {
          en: `${article}: ${coveredSentences} of ${sentences} sentences, ${percent} % of the characters`,
          zh: `${article}：${sentences} 句中 ${coveredSentences} 句有记录，覆盖 ${percent}% 的文字`,
        }[language],
      );
      const wordsOf = (sentence: (typeof found.all)[number]) =>
        texts
          .get(sentence.page)!
          .slice(sentence.start, sentence.end)
          .replace(/\s+/g, "");
      for (const sentence of found.bare)
        print(`  ${sentence.line}: ${wordsOf(sentence)}`);
      const names = unknownNames(found.all.map(wordsOf).join("\n"), known);
      if (names.length > 0)
        print(
          `  ${{ en: "Names that no record knows", zh: "未收录的名称" }[language]}: ${names.join(" ")}`,
        );
    }
    if (!options.write) return 0;
    const unwritten = await writeCounts(records, measured);
    for (const article of unwritten)
      print(
        {
          en: `${article}: its record is not written line by line; write the counts by hand.`,
          zh: `${article}：其记录未按行书写，请手工写入统计结果。`,
        }[language],
      );
    return unwritten.length > 0 ? 1 : 0;
  },
};
