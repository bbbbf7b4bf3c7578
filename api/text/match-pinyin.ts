import type { MatchKind, Parts, Sound, Span } from "./parts.ts";

/** Pinyin, with or without tones, spaces or all but the first letters. */
export const bySound = ({ pinyin }: Parts, text: Parts): Span | null =>
  pinyin === null ? null : soundsLike(pinyin, text.sound);

/** Where a text sounds like the pinyin `typed`, from the start of a syllable on. */
export function soundsLike(typed: string, sound: Sound): Span | null {
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

/** From the syllable `first` to the one before `after`. */
const heard = (
  kind: MatchKind,
  { syllables }: Sound,
  first: number,
  after: number,
): Span => ({
  kind,
  start: syllables[first]!.at,
  end: syllables[after - 1]!.end,
});
