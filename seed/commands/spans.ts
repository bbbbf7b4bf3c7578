import { readTexts, sha256 } from "../articles.ts";
import { nearest } from "../nearest.ts";
import { readSeed } from "../read.ts";
import { commonStart, evidenceLine, findSpans } from "../spans.ts";
import { articleAt } from "../rules/articles.ts";
import { Whole } from "../rules/rule.ts";
import { noTexts } from "./texts.ts";
import type { Command } from "./command.ts";

export const spans: Command = {
  usage: "PAGE WORDS",
  help: {
    en: "Finds every place where the words stand on a page or in an article (its id, or the end of it such as 2024-12-03) and prints it as an entry of `evidence`, with the words below. Blanks, line ends, and the width and shape of punctuation do not count. Needs ARTICLES_DIR.",
    zh: "在版面或文章（写标识，或其末尾如 2024-12-03）中查找文字的每一处，输出可直接抄用的 evidence 条目，并在其下列出原文。空白、换行、标点的全半角与形状均不计。需要 ARTICLES_DIR。",
  },
  async run({
    words: [article = "", ...words],
    language,
    articlesFolder,
    print,
  }) {
    const { records } = await readSeed();
    const read = await readTexts(records, articlesFolder);
    if (read.texts.size === 0) return noTexts(read, language, print);
    const whole = new Whole({ records, unreadable: [] }, read.texts);
    // A page, or an article that is printed on one.
    const pageOf = new Map([
      ...[...read.texts.keys()].map((page) => [page, page] as const),
      ...records.flatMap(({ id, kind }) => {
        const [span] = whole.spansOf(id);
        return kind === "Article" && span && read.texts.has(span.page)
          ? [[id, span.page] as const]
          : [];
      }),
    ]);
    const ids = [...pageOf.keys()];
    const id =
      ids.find((each) => each === article) ??
      ids.find((each) => each.endsWith(`-${article}`));
    if (id === undefined || words.length === 0) {
      const near = nearest(article, ids);
      print(
        {
          en: `Say which page or article (${ids.join(", ")}) and which words.${near.length > 0 ? ` Did you mean ${near.join(", ")}?` : ""}`,
          zh: `请写明版面或文章（${ids.join("、")}）与文字。${near.length > 0 ? `是否指 ${near.join("、")}？` : ""}`,
        }[language],
      );
      return 1;
    }
    const page = pageOf.get(id)!;
    const text = whole.fitText(page);
    if (text === undefined) {
      const hash = sha256(read.texts.get(page)!);
      print(
        {
          en: `The text of ${page} has the hash ${hash}, and its record another: its offsets would be wrong.`,
          zh: `${page} 的文本哈希为 ${hash}，与其记录不符，所得位置会有误。`,
        }[language],
      );
      return 1;
    }
    const sought = words.join(" ");
    const onPage = findSpans(text, sought).map((span) => ({
      ...span,
      of: articleAt(whole, page, span.start, span.end),
    }));
    const found = onPage.filter((span) => id === page || span.of === id);
    for (const span of found) {
      const line = `${{ en: "line", zh: "行" }[language]} ${span.line}`;
      print(
        span.of
          ? `${evidenceLine(span.of, span)} # ${line}`
          : {
              en: `# ${line}: no article of ${page}`,
              zh: `# ${line}：不属于 ${page} 的任何文章`,
            }[language],
      );
      print(`    ${span.words}`);
    }
    if (found.length > 0) return 0;
    if (onPage.length > 0) {
      const others = [...new Set(onPage.map(({ of }) => of))];
      const names = (none: string) => others.map((of) => of ?? none).join(", ");
      print(
        {
          en: `These words do not stand in ${id}, but in ${names(`no article of ${page}`)}.`,
          zh: `这些文字不在 ${id} 中，而在 ${names(`${page} 的文章之外`)}。`,
        }[language],
      );
      return 1;
    }
    const start = commonStart(text, sought);
    print(
      {
        en: `These words do not stand in ${id}${start && `; they do as far as “${start}”`}.`,
        zh: `${id} 中没有这些文字${start && `，只到“${start}”为止相符`}。`,
      }[language],
    );
    return 1;
  },
};
