import {
  fold,
  initials,
  isHan,
  joined,
  syllablesOf,
  tokensOf,
  type Folded,
} from "../model/index.ts";

/** How a text was found, from nearest to farthest. */
export const matchKinds = [
  "EXACT",
  "PREFIX",
  "WORD",
  "INSIDE",
  "FUZZY",
] as const;
export type MatchKind = (typeof matchKinds)[number];

/** Where in a folded text, or in its sound, something was found. */
export interface Span {
  readonly kind: MatchKind;
  /** Whether nearly the same, and not only a part of it. */
  readonly isWhole?: boolean;
  readonly start: number;
  readonly end: number;
}

/** A text taken apart, as a query or as what is searched. */
export interface Parts {
  readonly folded: Folded;
  readonly tokens: readonly string[];
  /** Without spaces. */
  readonly letters: string;
  readonly sound: Sound;
}

interface Sound {
  readonly letters: string;
  readonly initials: string;
  /** Whether all of the text is Chinese. */
  readonly isWhole: boolean;
  /** For each syllable, where it starts in `letters`, and its character in the folded text. */
  readonly syllables: readonly {
    readonly start: number;
    readonly at: number;
  }[];
}

const kept = new Map<string, Parts>();
const most = 50_000;

/** Takes a text apart; kept, since names are searched again and again. */
export function partsOf(text: string): Parts {
  const known = kept.get(text);
  if (known) return known;
  const folded = fold(text);
  const tokens = tokensOf(folded.text);
  let sound: Sound | undefined;
  const parts: Parts = {
    folded,
    tokens,
    letters: tokens.join(""),
    // Sentences are never asked how they sound, which takes longest.
    get sound() {
      return (sound ??= soundOf(folded.text));
    },
  };
  if (kept.size >= most) kept.clear();
  kept.set(text, parts);
  return parts;
}

function soundOf(text: string): Sound {
  const places = [...text].flatMap((letter, at) => (isHan(letter) ? [at] : []));
  const found = syllablesOf([...text].filter(isHan).join(""));
  let start = 0;
  const syllables = found.map(({ text }, index) => {
    const syllable = { start, at: places[index]! };
    start += text.length;
    return syllable;
  });
  return {
    letters: joined(found),
    initials: initials(found),
    isWhole: places.length === [...text].length,
    syllables,
  };
}
