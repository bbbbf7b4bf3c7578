import { pinyin } from "pinyin-pro";

/** A Mandarin syllable without tone, and its character. */
export interface Syllable {
  readonly text: string;
  /** The index of the character in the given characters. */
  readonly at: number;
}

/** The pinyin of Chinese characters. `lü` is written `lv`, as it is typed. */
export function syllablesOf(han: string): Syllable[] {
  if (han === "") return [];
  return pinyin(han, { toneType: "none", type: "array", v: true }).map(
    (text, at) => ({ text: text.toLowerCase(), at }),
  );
}

export const joined = (syllables: readonly Syllable[]): string =>
  syllables.map(({ text }) => text).join("");

/** The initials, by which names are often typed: `zltl` for 中老铁路. */
export const initials = (syllables: readonly Syllable[]): string =>
  syllables.map(({ text }) => text[0] ?? "").join("");
