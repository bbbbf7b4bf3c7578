import { isHan } from "./fold.ts";
import { mayHold, mayHoldAll, type Spelled } from "./letter-set.ts";
import type {
  MatchKind,
  Parts,
  Query,
  Sound,
  SoundUnit,
  FoundSpan,
} from "./parts.ts";

/** Matches typed pinyin: with or without tones and spaces, initials, or a mixture of these and characters. */
export function bySound(query: Query, text: Parts): FoundSpan | null {
  for (const reading of query.readings) {
    const found = soundsLike(reading, text);
    if (found) return found;
  }
  return query.mixture && asMixture(query.mixture, text);
}

/** Finds the pinyin `typed` in a text, starting at a syllable or a word. */
export function soundsLike(spelled: Spelled, text: Parts): FoundSpan | null {
  if (!mayHoldAll(text.soundSets, spelled)) return null;
  const { letters: typed } = spelled;
  const { sound } = text;
  const { letters, initials, isChinese, units, characters } = sound;
  if (letters === typed) return heard("EXACT", units, 0, units.length);
  const first = firstUnit(typed, sound);
  if (first >= 0)
    return heard(
      units[first]!.at === 0 ? "PREFIX" : "INSIDE",
      units,
      first,
      unitAfter(units, units[first]!.start + typed.length),
    );
  const initial = initials.indexOf(typed);
  if (initial < 0 || (initial > 0 && typed.length < 3)) return null;
  const kind = initials === typed && isChinese ? "WORD" : "INSIDE";
  return heard(kind, characters, initial, initial + typed.length);
}

/** The first unit from `from` on with which `typed` starts; -1 where there is none. */
function firstUnit(
  typed: string,
  { letters, units }: Pick<Sound, "letters" | "units">,
  from = 0,
): number {
  if (!letters.includes(typed)) return -1;
  for (let at = from; at < units.length; at++)
    if (letters.startsWith(typed, units[at]!.start)) return at;
  return -1;
}

/** The first unit that starts at `end` or later. */
function unitAfter(units: readonly SoundUnit[], end: number): number {
  const after = units.findIndex(({ start }) => start >= end);
  return after < 0 ? units.length : after;
}

/** So many syllables at least, or all of a text: one alone may be said like too many others. */
const fewestPlain = 2;

/** Finds pinyin that is typed as it is said where zh and z, or ang and an, are one. */
export function soundsPlainly(
  { plainReadings }: Query,
  text: Parts,
): FoundSpan | null {
  for (const typed of plainReadings) {
    if (!mayHold(text.plainLetterSet, typed.letterSet)) continue;
    const { plain } = text.sound;
    const { letters, units } = plain;
    let first = firstUnit(typed.letters, plain);
    for (; first >= 0; first = firstUnit(typed.letters, plain, first + 1)) {
      const end = units[first]!.start + typed.letters.length;
      const last = unitAfter(units, end);
      const isWhole = first === 0 && end === letters.length;
      if (isWhole || last - first >= fewestPlain)
        return { ...heard("FUZZY", units, first, last), isWhole };
    }
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
function asMixture(
  { letters: typed, letterSet }: Spelled,
  text: Parts,
): FoundSpan | null {
  if (!mayHold(text.soundSets.letterSet | text.letterSet, letterSet))
    return null;
  const { sound, folded } = text;
  if (sound.letters === "") return null;
  const isPartlyChinese = isHan(typed);
  let spellings: (readonly string[])[] | undefined;
  // An iterator would take longer than what is done for most.
  for (let first = 0; first < sound.units.length; first++) {
    const { at, start } = sound.units[first]!;
    // Most texts differ in their first letter, and need not be spelled.
    if (typed[0] !== sound.letters[start] && typed[0] !== folded[at]) continue;
    // Nor do those whose second goes neither on with it nor with what follows.
    const next = sound.units[first + 1];
    if (!next) break;
    if (
      typed[1] !== sound.letters[start + 1] &&
      typed[1] !== sound.letters[next.start] &&
      typed[1] !== folded[at + 1] &&
      typed[1] !== folded[next.at]
    )
      continue;
    spellings ??= sound.units.map((unit, index) =>
      spellingsOf(
        folded.slice(unit.at, unit.end),
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
