import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { editionsOf } from "../../api/articles/articles.ts";
import type { Text } from "../../api/model/index.ts";
import { extract as extractFrom } from "../extract/candidates/extract.ts";
import { Knowledge } from "../extract/knowledge.ts";
import { askModel } from "../extract/model.ts";
import { readPage } from "../extract/read-page.ts";
import { readRejections, reject } from "../extract/rejections.ts";
import { jsonLines } from "../extract/write.ts";
import { readSeed } from "../read.ts";
import type { Command } from "./command.ts";

export const extract: Command = {
  usage: "FILE [--clean] [--reject ID --reason WORDS]",
  options: {
    clean: { type: "boolean" },
    reject: { type: "string" },
    reason: { type: "string" },
  },
  help: {
    en: "Reads a newspaper page and prints what may become records, as lines of JSON: first the page with its pieces, then each candidate (who says what, persons, roles, alignments, participations, figures, events and what the page names) with its passages, the rule that saw it, how often that rule is right, and what it matches in the graph. Offsets count UTF-16 units of the text as the file has it; with --clean, of the text without byte order mark and with Unix line ends, as seed:article hashes it. --reject keeps a candidate from being proposed again, on any page, and says why.",
    zh: "读取一个报纸版面，以 JSON 行输出可能成为记录的内容：首行为版面及其各篇稿件，其后每行一个候选（谁说了什么、人物、职务、战略对接、参与、数据、事件及版面提到的事物），附所据段落、发现它的规则、该规则的准确率，以及图谱中与之相符者。位置以文件原文的 UTF-16 码元计；加 --clean 则以去掉 BOM、采用 Unix 换行的文本计，与 seed:article 所取哈希一致。--reject 使某候选不再于任何版面提出，并记下理由。",
  },
  async run({
    words: [path],
    options,
    language,
    articlesFolder,
    modelUrl,
    print,
    complain,
  }) {
    const say = (text: Text) => complain(text[language]);
    if (
      !path ||
      (options.reject === undefined) !== (options.reason === undefined)
    ) {
      say({ en: `This needs ${extract.usage}.`, zh: `用法：${extract.usage}` });
      return 1;
    }
    const file =
      path === basename(path) && articlesFolder
        ? join(articlesFolder, path)
        : resolve(path);
    let bytes: Uint8Array;
    try {
      bytes = await readFile(file);
    } catch (error) {
      const { code = "" } = error as NodeJS.ErrnoException;
      say({
        en: `${file} cannot be read (${code}).`,
        zh: `无法读取 ${file}（${code}）。`,
      });
      return 1;
    }
    const page = readPage(bytes);
    if (!("text" in page)) {
      say({
        en: `${file}: ${page.what.en}; ${page.remedy.en}.`,
        zh: `${file}：${page.what.zh}；${page.remedy.zh}。`,
      });
      return 1;
    }
    const text = options.clean ? editionsOf(page.text).at(-1)! : page.text;
    const { records } = await readSeed();
    const knowledge = new Knowledge(records, await readRejections());
    const ruled = extractFrom(text, knowledge);
    const model = modelUrl
      ? await askModel(text, ruled.reading, { url: modelUrl })
      : undefined;
    const extraction = model
      ? extractFrom(text, knowledge, model.statements)
      : ruled;
    if (options.reject !== undefined && options.reason !== undefined) {
      const found = extraction.candidates.find(
        ({ id }) => id === options.reject,
      );
      if (!found) {
        say({
          en: `The page has no candidate ${options.reject}.`,
          zh: `版面上没有候选 ${options.reject}。`,
        });
        return 1;
      }
      const { id, kind, rule } = found;
      await reject({ candidate: id, kind, rule, reason: options.reason });
      return 0;
    }
    const warnings = [
      ...(text === page.text ? page.warnings : []),
      ...(model?.warnings ?? []),
    ];
    for (const line of jsonLines(text, extraction, warnings)) print(line);
    return 0;
  },
};
