import { lacksAtMost, letterSetOf, mayBeNear, mayHold } from "./letter-set.ts";
import { typosIn } from "./edit-distance.ts";
import type { Parts, Query } from "./parts.ts";
import type { TextUse } from "./text-use.ts";

/** A text by which an entity can be found. */
export interface Findable {
  readonly field: string;
  readonly text: string;
  readonly use: TextUse;
  readonly parts: Parts;
}

/** Of each text: its use, and the letters of it, of its sound and of its plain sound. */
const perText = 4;
const uses: readonly TextUse[] = ["NAME", "SENTENCE", "CODE"];
const [name, sentence] = [uses.indexOf("NAME"), uses.indexOf("SENTENCE")];

/**
 * The texts by which an entity can be found. Which letters they have stands in one list, so that the many
 * which do not match, though they share words with what was typed, need not be fetched from memory.
 */
export class Findables {
  private ownSets?: readonly number[];

  constructor(readonly all: readonly Findable[]) {}

  private get sets(): readonly number[] {
    return (this.ownSets ??= this.all.flatMap(setsOf));
  }

  /** Whether the text `at` may match, with a typo only where it `mayDiffer`: false for most that do not. */
  mayMatch(query: Query, at: number, mayDiffer: boolean): boolean {
    const { sets } = this;
    const first = at * perText;
    const [use, letterSet] = [sets[first]!, sets[first + 1]!];
    if (use === sentence) return mayHold(letterSet, query.letterSet);
    if (use !== name) return letterSet === query.literalSet;
    const soundSet = sets[first + 2]!;
    return (
      mayHold(letterSet, query.letterSet) ||
      maySound(query, letterSet, soundSet) ||
      (mayDiffer && mayBeTypo(query, letterSet, soundSet, sets[first + 3]!))
    );
  }

  /** Whether a word may stand in the text `at`, which is no code. */
  mayStand(letterSet: number, at: number): boolean {
    const { sets } = this;
    const first = at * perText;
    return sets[first]! <= sentence && mayHold(sets[first + 1]!, letterSet);
  }
}

/** Codes match as they are written, and only names by their sound. */
function setsOf({ use, parts }: Findable): readonly number[] {
  if (use === "CODE")
    return [uses.indexOf(use), letterSetOf(parts.literal), 0, 0];
  if (use === "SENTENCE") return [sentence, parts.letterSet, 0, 0];
  const { letterSet, plain } = parts.sound;
  return [name, parts.letterSet, letterSet, plain.letterSet];
}

function maySound(
  { readings, mixture }: Query,
  letterSet: number,
  soundSet: number,
): boolean {
  for (const reading of readings)
    if (mayHold(soundSet, reading.letterSet)) return true;
  return mixture !== null && mayHold(letterSet | soundSet, mixture.letterSet);
}

function mayBeTypo(
  query: Query,
  letterSet: number,
  soundSet: number,
  plainSet: number,
): boolean {
  if (mayBeNear(query.letterSet, letterSet, typosIn(query.letters)))
    return true;
  for (const { letters, letterSet } of query.readings)
    if (lacksAtMost(soundSet, letterSet, typosIn(letters))) return true;
  for (const { letterSet } of query.plainReadings)
    if (mayHold(plainSet, letterSet)) return true;
  if (query.isSpoken && mayHold(soundSet, query.sound.letterSet)) return true;
  if (!query.tolerances) return false;
  for (const { letterSet: wanted, typos } of query.tolerances)
    if (!lacksAtMost(letterSet, wanted, typos)) return false;
  return true;
}
