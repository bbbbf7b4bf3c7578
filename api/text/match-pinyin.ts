import type { MatchKind, Parts, Sound, FoundSpan } from "./parts.ts";

/** Matches typed pinyin: with or without tones and spaces, or initials only. */
export const bySound = ({ pinyin }: Parts, text: Parts): FoundSpan | null =>
  pinyin === null ? null : soundsLike(pinyin, text.sound);

/** Finds the pinyin `typed` in a text, starting at a syllable. */
export function soundsLike(typed: string, sound: Sound): FoundSpan | null {
  const { letters, initials, isWhole, syllables } = sound;
  if (letters === "") return null;
  if (letters === typed)
    return heard(isWhole ? "EXACT" : "INSIDE", sound, 0, syllables.length);
  for (const [first, { start, at }] of syllables.entries()) {
    if (!letters.startsWith(typed, start)) continue;
    const end = start + typed.length;
    const after = syllables.findIndex((each) => each.start >= end);
    return heard(
      at === 0 ? "PREFIX" : "INSIDE",
      sound,
      first,
      after < 0 ? syllables.length : after,
    );
  }
  const first = initials.indexOf(typed);
  if (first < 0 || (first > 0 && typed.length < 3)) return null;
  const kind = initials === typed && isWhole ? "WORD" : "INSIDE";
  return heard(kind, sound, first, first + typed.length);
}

/** The span from the syllable `first` up to, not including, `after`. */
const heard = (
  kind: MatchKind,
  { syllables }: Sound,
  first: number,
  after: number,
): FoundSpan => ({
  kind,
  start: syllables[first]!.at,
  end: syllables[after - 1]!.end,
});
