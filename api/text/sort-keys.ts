import { fold, isHan, tokensOf } from "./fold.ts";
import { syllablesOf } from "./pinyin.ts";

/** Of a long sentence so many characters decide where it stands. */
const most = 16;

const spoken = (token: string): string[] =>
  isHan(token) ? syllablesOf(token).map(({ text }) => text) : [token];

/** By what names are put in order: English without case and accents, Chinese by its sound. */
export function sortKeys({
  name_en: en,
  name_zh: zh,
}: Readonly<Record<string, unknown>>): Record<"sort_en" | "sort_zh", string> {
  const first = [...String(zh)].slice(0, most).join("");
  return {
    sort_en: fold(String(en)).text,
    sort_zh: tokensOf(fold(first).text).flatMap(spoken).join(" "),
  };
}
