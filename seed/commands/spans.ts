import { readTexts } from "../articles.ts";
import { nearest } from "../nearest.ts";
import { readSeed } from "../read.ts";
import { evidenceLine, findSpans } from "../spans.ts";
import { noTexts } from "./texts.ts";
import type { Command } from "./command.ts";

export const spans: Command = {
  usage: "ARTICLE WORDS",
  help: {
    en: "Finds every place where the words stand in an article (its id, or the end of it such as 2024-12-03; blanks and line ends do not count) and prints it as an entry of `evidence`. Needs ARTICLES_DIR.",
    zh: "在文章（写标识，或其末尾如 2024-12-03）中查找文字的每一处（忽略空白与换行），并输出可直接抄用的 evidence 条目。需要 ARTICLES_DIR。",
  },
  async run({ words: [article, ...words], language, articlesFolder, print }) {
    const { records } = await readSeed();
    const read = await readTexts(records, articlesFolder);
    if (read.texts.size === 0) return noTexts(read, language, print);
    const { texts } = read;
    const id = [...texts.keys()].find(
      (each) => each === article || each.endsWith(`-${article}`),
    );
    if (id === undefined || words.length === 0) {
      const known = [...texts.keys()].join(", ");
      const near = nearest(article ?? "", texts.keys()).join(", ");
      print(
        {
          en: `Say which article (${known}) and which words.${near ? ` Did you mean ${near}?` : ""}`,
          zh: `请写明文章（${known}）与文字。${near ? `是否指 ${near}？` : ""}`,
        }[language],
      );
      return 1;
    }
    const found = findSpans(texts.get(id)!, words.join(" "));
    for (const span of found)
      print(
        `${evidenceLine(id, span)} # ${{ en: "line", zh: "行" }[language]} ${span.line}`,
      );
    if (found.length === 0)
      print(
        {
          en: `These words do not stand in ${id}.`,
          zh: `${id} 中没有这些文字。`,
        }[language],
      );
    return found.length > 0 ? 0 : 1;
  },
};
