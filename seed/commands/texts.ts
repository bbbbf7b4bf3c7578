import type { Text } from "../../api/model/index.ts";

/** Says that the articles' texts are needed and how to name their folder. */
export function noTexts(
  language: keyof Text,
  print: (line: string) => void,
): number {
  print(
    {
      en: "This needs the articles' texts: set ARTICLES_DIR to the folder that holds them.",
      zh: "此命令需要文章原文：请将 ARTICLES_DIR 设为其所在文件夹。",
    }[language],
  );
  return 1;
}
