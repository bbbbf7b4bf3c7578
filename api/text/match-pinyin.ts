import type { MatchKind, Parts, Sound, SoundUnit, FoundSpan } from "./parts.ts";

/** Matches typed pinyin: with or without tones and spaces, or initials only. */
export function bySound({ readings }: Parts, text: Parts): FoundSpan | null {
  for (const reading of readings) {
    const found = soundsLike(reading, text.sound);
    if (found) return found;
  }
  return null;
}

/** Finds the pinyin `typed` in a text, starting at a syllable or a word. */
export function soundsLike(typed: string, sound: Sound): FoundSpan | null {
  const { letters, initials, isChinese, units, characters } = sound;
  if (letters === "") return null;
  if (letters === typed) return heard("EXACT", units, 0, units.length);
  for (const [first, { start, at }] of units.entries()) {
    if (!letters.startsWith(typed, start)) continue;
    const end = start + typed.length;
    const after = units.findIndex((each) => each.start >= end);
    return heard(
      at === 0 ? "PREFIX" : "INSIDE",
      units,
      first,
      after < 0 ? units.length : after,
    );
  }
  const first = initials.indexOf(typed);
  if (first < 0 || (first > 0 && typed.length < 3)) return null;
  const kind = initials === typed && isChinese ? "WORD" : "INSIDE";
  return heard(kind, characters, first, first + typed.length);
}

/** The span from the unit `first` up to, not including, `after`. */
const heard = (
  kind: MatchKind,
  units: readonly SoundUnit[],
  first: number,
  after: number,
): FoundSpan => ({
  kind,
  start: units[first]!.at,
  end: units[after - 1]!.end,
});
