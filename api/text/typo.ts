import { isHan } from "./fold.ts";
import { editDistance, fewestInRun, typosIn } from "./edit-distance.ts";
import {
  hasMore,
  lacksAtMost,
  mayBeChinese,
  mayBeNear,
  pairsPerTypo,
  type LetterSets,
  type Spelled,
} from "./letter-set.ts";
import { soundsLike, soundsPlainly } from "./match-pinyin.ts";
import type { FoundSpan, Parts, Query } from "./parts.ts";

/** Matches typed text with a few wrong letters. */
export function byTypo(query: Query, text: Parts): FoundSpan | null {
  if (
    isNear(query, text) ||
    query.readings.some((reading) => soundsNear(reading, text))
  ) {
    const end = text.folded.length;
    return { kind: "FUZZY", start: 0, end, isWhole: true };
  }
  const plainly = soundsPlainly(query, text);
  if (plainly) return plainly;
  const homophone = byHomophone(query, text);
  if (homophone) return homophone;
  if (!mayHaveTypos(query, text.sets)) return null;
  let first: string | undefined;
  for (const token of query.words) {
    const word = isHan(token.letters)
      ? nearestRun(token, text)
      : nearestWord(token, text);
    if (word === undefined) return null;
    first ??= word;
  }
  if (first === undefined) return null;
  const start = text.folded.indexOf(first);
  return { kind: "FUZZY", start, end: start + first.length };
}

function isNear(typed: Spelled, word: Spelled): boolean {
  const most = typosIn(typed.letters);
  return (
    mayBeNear(typed.letterSet, word.letterSet, most) &&
    editDistance(typed.letters, word.letters, most) <= most
  );
}

/** The set of a sound is also of the initials, which may be none of its letters. */
function soundsNear(typed: Spelled, text: Parts): boolean {
  const most = typosIn(typed.letters);
  return (
    lacksAtMost(text.soundSets.letterSet, typed.letterSet, most) &&
    editDistance(typed.letters, text.sound.letters, most) <= most
  );
}

/** Matches homophones: 老窝 for 老挝. */
function byHomophone(query: Query, text: Parts): FoundSpan | null {
  if (!query.spoken) return null;
  const found = soundsLike(query.spoken, text);
  return found && found.end - found.start === query.sound.units.at(-1)!.end
    ? { ...found, kind: "FUZZY", isWhole: found.kind === "EXACT" }
    : null;
}

/** Finds a word that is, or is near, `token`. */
function nearestWord(token: Spelled, text: Parts): string | undefined {
  return text.words.find((word) => isNear(token, word))?.letters;
}

/** Finds a run of Chinese that differs from `token` in one character. */
function nearestRun(
  { letters: token }: Spelled,
  { folded: text }: Parts,
): string | undefined {
  let shared = 0;
  for (const letter of token) if (text.includes(letter)) shared++;
  if (shared < token.length - 1) return undefined;
  for (const length of [token.length, token.length - 1, token.length + 1])
    for (let at = 0; at + length <= text.length; at++) {
      const run = text.slice(at, at + length);
      if (run.length >= fewestInRun && editDistance(token, run, 1) <= 1)
        return run;
    }
  return undefined;
}

/** Whether each word may stand with its typos in a text that has these letters and pairs. */
export function mayHaveTypos(
  { tolerances }: Query,
  { letterSet, pairSet, secondSet }: LetterSets,
): boolean {
  if (!tolerances) return false;
  for (const wanted of tolerances) {
    const { typos } = wanted;
    if (!lacksAtMost(letterSet, wanted.letterSet, typos)) return false;
    const second = wanted.secondSet & ~secondSet;
    if (wanted.isChinese) {
      // Its second set is of letters.
      if (!mayBeChinese(letterSet) || hasMore(second, typos)) return false;
    } else if (
      hasMore(second, pairsPerTypo * typos) ||
      hasMore(wanted.pairSet & ~pairSet, pairsPerTypo * typos)
    )
      return false;
  }
  return true;
}
