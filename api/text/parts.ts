import { fold, isHan, tokensOf, type Folded } from "./fold.ts";
import {
  initials,
  mixtureOf,
  readingsOf,
  spellUmlauts,
  syllablesOf,
  unifySpelling,
  unretroflexed,
  unretroflexedReadings,
} from "./pinyin.ts";

/** How a text matched, from closest to farthest. */
export const matchKinds = [
  "EXACT",
  "PREFIX",
  "WORD",
  "INSIDE",
  "FUZZY",
] as const;
export type MatchKind = (typeof matchKinds)[number];

/** Where in a folded text, or in its pinyin, something was found. */
export interface FoundSpan {
  readonly kind: MatchKind;
  /** Whether the whole text matched, apart from typos. */
  readonly isWhole?: boolean;
  /** Whether the words of the query stand apart in the text. */
  readonly isScattered?: boolean;
  readonly start: number;
  readonly end: number;
}

/** An analyzed text, either the query or the searched one. */
export interface Parts {
  readonly folded: Folded;
  readonly tokens: readonly string[];
  /** As written, apart from case, width and spaces around it. */
  readonly literal: string;
  /** Without spaces. */
  readonly letters: string;
  /** The text read as pinyin, in each way; none where it cannot be pinyin. */
  readonly readings: readonly string[];
  /** Those with what many do not tell apart. */
  readonly plainReadings: readonly string[];
  /** The text as pinyin that may be shortened and hold characters; empty where it cannot be that. */
  readonly mixture: string;
  /** Whether some of its words, and not all, are single letters. */
  readonly hasInitials: boolean;
  /** Its words where Chinese is cut into such of two characters; nothing where it has no more of them then, or an odd one. */
  readonly pairs: readonly string[] | null;
  readonly sound: Sound;
}

/** A text as it is spoken: its Chinese in pinyin, its other letters and digits as they are. */
export interface Sound {
  /** Empty where the text has no Chinese. */
  readonly letters: string;
  /** The same without what many do not tell apart: zh and z, ang and an. */
  readonly plain: Pick<Sound, "letters" | "units">;
  /** The initials of its Chinese characters. */
  readonly initials: string;
  /** Whether the text is entirely Chinese. */
  readonly isChinese: boolean;
  /** Chinese characters and words of other letters. */
  readonly units: readonly SoundUnit[];
  /** Those of them that are Chinese, one for each of `initials`. */
  readonly characters: readonly SoundUnit[];
}

export interface SoundUnit {
  /** Where it starts in `Sound.letters`. */
  readonly start: number;
  /** The position of its first character in the folded text. */
  readonly at: number;
  readonly end: number;
}

/** Analyzes a text. */
export function partsOf(text: string): Parts {
  const folded = fold(text);
  const tokens = tokensOf(folded.text);
  let sound: Sound | undefined;
  let readings: readonly string[] | undefined;
  let plainReadings: readonly string[] | undefined;
  let mixture: string | undefined;
  let hasInitials: boolean | undefined;
  let pairs: readonly string[] | null | undefined;
  return {
    folded,
    tokens,
    literal: text.normalize("NFKC").trim().toLowerCase(),
    letters: tokens.join(""),
    get readings() {
      return (readings ??= readingsOf(fold(spellUmlauts(text)).text));
    },
    get plainReadings() {
      return (plainReadings ??= this.readings.flatMap(unretroflexedReadings));
    },
    get hasInitials() {
      return (hasInitials ??=
        tokens.some(isInitial) && !tokens.every(isInitial));
    },
    get pairs() {
      return pairs === undefined ? (pairs = pairsOf(tokens)) : pairs;
    },
    get mixture() {
      return (mixture ??= mixtureOf(fold(spellUmlauts(text)).text));
    },
    // Pinyin is the slowest part, and sentences are never matched by it.
    get sound() {
      return (sound ??= soundOf(folded.text));
    },
  };
}

/** Whether a word is the first letter of another. */
export const isInitial = (token: string): boolean =>
  /^\p{L}$/u.test(token) && !isHan(token);

/** Most Chinese words have two characters, which is close enough where all must occur. */
function pairsOf(tokens: readonly string[]): readonly string[] | null {
  const han = tokens.filter(isHan);
  if (han.some((token) => [...token].length % 2 > 0)) return null;
  const words = tokens.flatMap((token) =>
    isHan(token) ? token.match(/../gu)! : [token],
  );
  return words.length > tokens.length ? words : null;
}

const noSound: Sound = {
  letters: "",
  plain: { letters: "", units: [] },
  initials: "",
  isChinese: false,
  units: [],
  characters: [],
};

/** The sound of a folded text. */
export function soundOf(folded: string): Sound {
  if (!/\p{Script=Han}/u.test(folded)) return noSound;
  const found = [
    ...folded.matchAll(/\p{Script=Han}|[^\p{Script=Han} ]+/gu),
  ].map(({ 0: text, index }) => ({ text, index, isHan: isHan(text) }));
  const sounds = syllablesOf(
    found.flatMap(({ text, isHan }) => (isHan ? text : [])).join(""),
  );
  const units: SoundUnit[] = [];
  const characters: SoundUnit[] = [];
  const plainUnits: SoundUnit[] = [];
  let letters = "";
  let plain = "";
  for (const { text, index, isHan } of found) {
    const unit = { start: letters.length, at: index, end: index + text.length };
    units.push(unit);
    plainUnits.push({ ...unit, start: plain.length });
    const sound = isHan ? sounds[characters.length]!.text : text;
    letters += sound;
    plain += isHan ? unretroflexed(sound) : sound;
    if (isHan) characters.push(unit);
  }
  return {
    letters: unifySpelling(letters),
    plain: { letters: unifySpelling(plain), units: plainUnits },
    initials: initials(sounds),
    isChinese: characters.length === found.length,
    units,
    characters,
  };
}
