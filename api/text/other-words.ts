import { CustomConverter } from "opencc-js/core";
import phrases from "opencc-js/dict/TWPhrasesRev";
import { simplify } from "./fold.ts";

let mainland: ((text: string) => string) | undefined;

/** Taiwan's words in simplified characters as the mainland's: 网路 as 网络. */
function inMainlandWords(simplified: string): string {
  mainland ??= CustomConverter(simplify(phrases));
  return mainland(simplified);
}

const digits = "〇一二三四五六七八九";
/** The years of our age, whose digits Chinese may write out. */
const writtenYear =
  /(?<![〇零一二三四五六七八九十])[一二][〇零一二三四五六七八九]{3}(?![〇零一二三四五六七八九十])/gu;
const year = /(?<!\d)[12]\d{3}(?!\d)/gu;

/**
 * A text in the other words that may stand for it: Taiwan's for the mainland's (資訊: 信息), and years
 * written out or in digits (二〇二四: 2024). Itself is not among them.
 */
export function inOtherWords(typed: string): string[] {
  const isHan = /\p{Script=Han}/u.test(typed);
  const others = [
    isHan ? inMainlandWords(simplify(typed)) : typed,
    typed.replace(writtenYear, (found) =>
      [...found]
        .map((each) => (each === "零" ? 0 : digits.indexOf(each)))
        .join(""),
    ),
    typed.replace(year, (found) =>
      [...found].map((each) => digits[Number(each)]).join(""),
    ),
  ];
  return [...new Set(others)].filter(
    (each) => each !== typed && each !== simplify(typed),
  );
}
