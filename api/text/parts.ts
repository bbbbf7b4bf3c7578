import { fold, isHan, tokensOf, type Folded } from "./fold.ts";
import { initials, joined, syllablesOf } from "./pinyin.ts";

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
  readonly start: number;
  readonly end: number;
}

/** An analyzed text, either the query or the searched one. */
export interface Parts {
  readonly folded: Folded;
  readonly tokens: readonly string[];
  /** Without spaces. */
  readonly letters: string;
  /** The letters read as pinyin, without tone numbers; null where they are not pinyin. */
  readonly pinyin: string | null;
  readonly sound: Sound;
}

export interface Sound {
  readonly letters: string;
  readonly initials: string;
  /** Whether the text is entirely Chinese. */
  readonly isWhole: boolean;
  readonly syllables: readonly {
    /** Where it starts in `letters`. */
    readonly start: number;
    /** The position of its character in the folded text. */
    readonly at: number;
    readonly end: number;
  }[];
}

/** Analyzes a text. */
export function partsOf(text: string): Parts {
  const folded = fold(text);
  const tokens = tokensOf(folded.text);
  const letters = tokens.join("");
  const pinyin = letters.replace(/(?<=[a-z])[1-5]/g, "");
  let sound: Sound | undefined;
  return {
    folded,
    tokens,
    letters,
    pinyin: /^[a-z]{2,}$/.test(pinyin) ? pinyin : null,
    // Pinyin is the slowest part, and sentences are never matched by it.
    get sound() {
      return (sound ??= soundOf(folded.text));
    },
  };
}

function soundOf(text: string): Sound {
  const found = [...text.matchAll(/\p{Script=Han}/gu)];
  const sounds = syllablesOf(found.map(([letter]) => letter).join(""));
  let start = 0;
  return {
    letters: joined(sounds),
    initials: initials(sounds),
    isWhole: tokensOf(text).every(isHan),
    syllables: found.map(({ 0: letter, index }, nth) => {
      const syllable = { start, at: index, end: index + letter.length };
      start += sounds[nth]!.text.length;
      return syllable;
    }),
  };
}
