import type { Text } from "../../api/model/index.ts";
import type { ReadTexts } from "../articles.ts";

/** Says that the articles' texts are needed, and why there are none. */
export function noTexts(
  { folderFault, unfit }: ReadTexts,
  language: keyof Text,
  print: (line: string) => void,
): number {
  if (folderFault) print(folderFault[language]);
  for (const { id, what, remedy } of unfit)
    print(
      {
        en: `${id}: ${what.en}; ${remedy.en}.`,
        zh: `${id}：${what.zh}；${remedy.zh}。`,
      }[language],
    );
  if (!folderFault && unfit.length === 0)
    print(
      {
        en: "This needs the articles' texts: set ARTICLES_DIR to the folder that holds them.",
        zh: "此命令需要文章原文：请将 ARTICLES_DIR 设为其所在文件夹。",
      }[language],
    );
  return 1;
}
