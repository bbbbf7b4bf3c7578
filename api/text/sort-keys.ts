import { fold, isHan, tokensOf } from "./fold.ts";
import { syllablesOf } from "./pinyin.ts";

/** How many characters of a long text take part in sorting. */
const maxSortedHan = 16;

const spoken = (token: string): string[] =>
  isHan(token) ? syllablesOf(token).map(({ text }) => text) : [token];

/** The sort keys of a name: English without case and accents, Chinese by pinyin. */
export function sortKeys({
  name_en: en,
  name_zh: zh,
}: Readonly<Record<string, unknown>>): Record<"sort_en" | "sort_zh", string> {
  const first = [...String(zh)].slice(0, maxSortedHan).join("");
  return {
    sort_en: fold(String(en)).text,
    sort_zh: tokensOf(fold(first).text).flatMap(spoken).join(" "),
  };
}
