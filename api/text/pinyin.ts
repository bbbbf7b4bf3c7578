import { pinyin } from "pinyin-pro";

/** A syllable of Mandarin, without its tone, and the character that it belongs to. */
export interface Syllable {
  readonly text: string;
  /** Where the character stands among the characters that were asked for. */
  readonly at: number;
}

/** How Chinese characters sound. `lü` is written `lv`, as it is typed. */
export function syllablesOf(han: string): Syllable[] {
  if (han === "") return [];
  return pinyin(han, { toneType: "none", type: "array", v: true }).map(
    (text, at) => ({ text: text.toLowerCase(), at }),
  );
}

export const joined = (syllables: readonly Syllable[]): string =>
  syllables.map(({ text }) => text).join("");

/** The first letters, by which names are often typed: `zltl` for 中老铁路. */
export const initials = (syllables: readonly Syllable[]): string =>
  syllables.map(({ text }) => text[0] ?? "").join("");
