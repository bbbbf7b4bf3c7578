import { customPinyin, pinyin } from "pinyin-pro";

/** Names whose usual reading the library does not know. */
export const readings: Readonly<Record<string, string>> = {
  喀什: "kā shí",
  珲春: "hún chūn",
  加德满都: "jiā dé mǎn dū",
  曾参: "zēng shēn",
  马朝旭: "mǎ zhāo xù",
  比什凯克: "bǐ shí kǎi kè",
  伊尔克什坦: "yī ěr kè shí tǎn",
  奥什: "ào shí",
  内比都: "nèi bǐ dū",
  都柏林: "dū bó lín",
  郫都: "pí dū",
  的黎波里: "dì lí bō lǐ",
  的里雅斯特: "dì lǐ yǎ sī tè",
  亚的斯亚贝巴: "yà dì sī yà bèi bā",
  乐清: "yuè qīng",
  单县: "shàn xiàn",
  洪洞: "hóng tóng",
  莘庄: "xīn zhuāng",
  会稽: "kuài jī",
  曾母暗沙: "zēng mǔ àn shā",
};
customPinyin({ ...readings });

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

/** Gives pinyin that is typed in several ways one spelling of the same length: `lve` for `lue`. */
export const unifySpelling = (letters: string): string =>
  letters.replace(/(?<=[ln])ue/g, "ve").replace(/(?<=[jqxy])v/g, "u");

/** Writes ü as `v`, however it is typed: `lü`, `lǜ`, `lu:`. */
export const spellUmlauts = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/(?<=[lnjqxy])u(?=\p{M}*\u0308)/giu, "v")
    .replace(/(?<=[ln])u:/gi, "v");

/** Tone numbers; a digit that is followed by another belongs to a number. */
const toneNumber = /(?<=[aeiouv](?:ng?|r)?)[0-5](?!\d)/g;
/** The same, where a number may follow without a space. */
const firstToneNumber = /(?<=[aeiouv](?:ng?|r)?)[0-5]/g;

/** The ways to read typed text, already folded, as pinyin: its digits may be tones. */
export function readingsOf(folded: string): string[] {
  const spellings = /\d/.test(folded)
    ? [
        folded,
        folded.replace(toneNumber, ""),
        folded.replace(firstToneNumber, ""),
      ]
    : [folded];
  return [
    ...new Set(spellings.map((each) => unifySpelling(each.replace(/ /g, "")))),
  ].filter((each) => /^(?=\d*[a-z])[a-z\d]{2,}$/.test(each));
}

/** Typed text, already folded, as pinyin that may be shortened and hold characters; empty where it cannot be that. */
export function mixtureOf(folded: string): string {
  const letters = unifySpelling(folded.replace(/ /g, ""));
  return /^[\p{Script=Han}a-z\d]{2,}$/u.test(letters) &&
    /[a-z]/.test(letters) &&
    (letters.length > 3 || /\p{Script=Han}/u.test(letters))
    ? letters
    : "";
}

/** Initials of two letters by their first: `zltl` for `zhltl`. */
export const shortInitials = (letters: string): string =>
  letters.replace(/(?<=[zcs])h/g, "");

/** A syllable as many speakers in the south say and type it: `zong` and `zon` for `zhong`. */
export const unretroflexed = (syllable: string): string =>
  syllable.replace(/^([zcs])h/, "$1").replace(/(?<=[aeio]n)g$/, "");

/**
 * Typed pinyin said so, in each way that it may be cut: a `g` after `n` ends a syllable unless a vowel
 * that begins none follows it (danguo), and may or may not before another (fangan).
 */
export function unretroflexedReadings(typed: string): string[] {
  const plain = typed.replace(/([zcs])h/g, "$1");
  return [
    ...new Set([
      plain.replace(/(?<=[aeio]n)g(?![aeiouv])/g, ""),
      plain.replace(/(?<=[aeio]n)g(?![iuv])/g, ""),
    ]),
  ];
}
