import type { MatchKind, Parts, Span } from "./parts.ts";

/** Pinyin, with or without tones, spaces or all but the first letters. */
export function bySound(query: Parts, text: Parts): Span | null {
  const { sound } = text;
  const typed = query.letters.replace(/(?<=[a-z])[1-5]/g, "");
  if (sound.letters === "" || typed.length < 2 || !/^[a-z]+$/.test(typed))
    return null;
  const upTo = (kind: MatchKind, start: number, length: number): Span => {
    const inside = sound.syllables.filter(
      (syllable) => syllable.start >= start && syllable.start < start + length,
    );
    return { kind, start: inside[0]!.at, end: inside.at(-1)!.at + 1 };
  };
  if (sound.letters === typed)
    return upTo(sound.isWhole ? "EXACT" : "INSIDE", 0, typed.length);
  const found = sound.syllables.find(({ start }) =>
    sound.letters.startsWith(typed, start),
  );
  if (found)
    return upTo(
      found.at === 0 ? "PREFIX" : "INSIDE",
      found.start,
      typed.length,
    );
  const first = sound.initials.indexOf(typed);
  if (first < 0 || (first > 0 && typed.length < 3)) return null;
  const whole = sound.initials === typed && sound.isWhole;
  return {
    kind: whole ? "WORD" : "INSIDE",
    start: sound.syllables[first]!.at,
    end: sound.syllables[first + typed.length - 1]!.at + 1,
  };
}
