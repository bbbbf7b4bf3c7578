import { isHan } from "./fold.ts";
import type { MatchKind, Parts, Sound, SoundUnit, FoundSpan } from "./parts.ts";

/** Matches typed pinyin: with or without tones and spaces, initials, or a mixture of these and characters. */
export function bySound(query: Parts, text: Parts): FoundSpan | null {
  for (const reading of query.readings) {
    const found = soundsLike(reading, text.sound);
    if (found) return found;
  }
  return asMixture(query.mixture, text);
}

/** Finds the pinyin `typed` in a text, starting at a syllable or a word. */
export function soundsLike(typed: string, sound: Sound): FoundSpan | null {
  const { letters, initials, isChinese, units, characters } = sound;
  if (letters === "") return null;
  if (letters === typed) return heard("EXACT", units, 0, units.length);
  const isInside = letters.includes(typed);
  for (const [first, { start, at }] of isInside ? units.entries() : []) {
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

/** So many syllables at least, or all of a text: one alone may be said like too many others. */
const fewestPlain = 2;

/** Finds pinyin that is typed as it is said where zh and z, or ang and an, are one. */
export function soundsPlainly(
  { plainReadings }: Parts,
  { plain: { letters, units } }: Sound,
): FoundSpan | null {
  if (letters === "") return null;
  for (const typed of plainReadings.filter((each) => letters.includes(each)))
    for (const [first, { start }] of units.entries()) {
      if (!letters.startsWith(typed, start)) continue;
      const end = start + typed.length;
      const after = units.findIndex((each) => each.start >= end);
      const last = after < 0 ? units.length : after;
      const isWhole = first === 0 && end === letters.length;
      if (isWhole || last - first >= fewestPlain)
        return { ...heard("FUZZY", units, first, last), isWhole };
    }
  return null;
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

/** How many characters a mixture without Chinese has to spell, or English words would be taken for one. */
const fewestAtStart = 3;
const fewestInside = 4;

/**
 * Matches what an input method takes for a name: each character as itself, by its whole syllable or by
 * its initial (`zhltl`, `zhonglaotl`, `中老tielu`).
 */
function asMixture(typed: string, text: Parts): FoundSpan | null {
  const { sound, folded } = text;
  if (typed === "" || sound.letters === "") return null;
  const isPartlyChinese = isHan(typed);
  let spellings: (readonly string[])[] | undefined;
  // An iterator would take longer than what is done for most.
  for (let first = 0; first < sound.units.length; first++) {
    const { at, start } = sound.units[first]!;
    // Most texts differ in their first letter, and need not be spelled.
    if (typed[0] !== sound.letters[start] && typed[0] !== folded.text[at])
      continue;
    // Nor do those whose second goes neither on with it nor with what follows.
    const next = sound.units[first + 1];
    if (!next) break;
    if (
      typed[1] !== sound.letters[start + 1] &&
      typed[1] !== sound.letters[next.start] &&
      typed[1] !== folded.text[at + 1] &&
      typed[1] !== folded.text[next.at]
    )
      continue;
    spellings ??= sound.units.map((unit, index) =>
      spellingsOf(
        folded.text.slice(unit.at, unit.end),
        sound.letters.slice(unit.start, sound.units[index + 1]?.start),
      ),
    );
    const after = spelledUntil(typed, spellings, first);
    const count = after - first;
    const fewest = isPartlyChinese
      ? 2
      : first === 0
        ? fewestAtStart
        : fewestInside;
    if (count < fewest) continue;
    const isWhole = count === sound.units.length;
    return {
      ...heard(isWhole ? "WORD" : "INSIDE", sound.units, first, after),
      isScattered: true,
    };
  }
  return null;
}

/** The ways to type a character, or a word of other letters; the longest of its letters stands first. */
const spellingsOf = (written: string, sound: string): readonly string[] =>
  isHan(written)
    ? [
        sound,
        written,
        ...new Set([/^[zcs]h/.exec(sound)?.[0], sound[0]]),
      ].filter((each) => each !== undefined)
    : [written];

/** The index after the last unit that `typed` spells from the unit `first` on; -1 where it does not. */
function spelledUntil(
  typed: string,
  spellings: readonly (readonly string[])[],
  first: number,
): number {
  const failed = new Set<string>();
  const walk = (at: number, unit: number): number => {
    if (at === typed.length) return unit;
    const ways = spellings[unit];
    const place = `${String(at)} ${String(unit)}`;
    if (!ways || failed.has(place)) return -1;
    // The last syllable may not be finished yet.
    if (ways[0]!.startsWith(typed.slice(at))) return unit + 1;
    for (const way of ways) {
      if (!typed.startsWith(way, at)) continue;
      const after = walk(at + way.length, unit + 1);
      if (after >= 0) return after;
    }
    failed.add(place);
    return -1;
  };
  return walk(0, first);
}
