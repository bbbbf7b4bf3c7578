import {
  lacksAtMost,
  letterSetOf,
  mayBeChinese,
  mayBeNear,
  mayHold,
  mayLack,
  type Spelled,
} from "./letter-set.ts";
import { typosIn } from "./edit-distance.ts";
import { Parts, type Query } from "./parts.ts";
import type { TextUse } from "./text-use.ts";

/** A text by which an entity can be found. */
export interface Findable {
  readonly field: string;
  readonly text: string;
  readonly use: TextUse;
  readonly parts: Parts;
}

/** A text by which an entity can be found, analyzed as far as it is looked at. */
export const analyzed = (found: Omit<Findable, "parts">): Findable => ({
  ...found,
  parts: new Parts(found.text),
});

/** Of each text so many numbers; where each stands among them. */
export const setsPerText = 8;
const [
  useAt,
  lettersAt,
  pairsAt,
  lengthAt,
  soundLettersAt,
  soundPairsAt,
  soundLengthAt,
  plainLettersAt,
] = [0, 1, 2, 3, 4, 5, 6, 7];
const [name, sentence, code] = [1, 2, 3];

/**
 * The texts by which an entity can be found. Which letters they have stands in one list, so that the many
 * which do not match, though they share words with what was typed, need not be fetched from memory.
 */
export class Findables {
  private ownAll?: readonly Findable[];

  constructor(
    /** What `letterSetsOf` tells of them. */
    private readonly sets: Int32Array,
    /** Where it starts. */
    private readonly start: number,
    /** How many they are. */
    readonly count: number,
    /** Fetches them, once. */
    private readonly fetch: () => readonly Findable[],
  ) {}

  static of(all: readonly Findable[]): Findables {
    return new Findables(letterSetsOf(all), 0, all.length, () => all);
  }

  get all(): readonly Findable[] {
    return (this.ownAll ??= this.fetch());
  }

  /** Whether the text `at` may match, with a typo only where it `mayDiffer`: false for most that do not. */
  mayMatch(query: Query, at: number, mayDiffer: boolean): boolean {
    const { sets } = this;
    const first = this.start + at * setsPerText;
    const use = sets[first + useAt]!;
    const letterSet = sets[first + lettersAt]!;
    const pairSet = sets[first + pairsAt]!;
    if (use === code) return letterSet === query.literalSet;
    if (use === sentence)
      return (
        mayHold(letterSet, query.letterSet) &&
        mayHold(pairSet, query.sentencePairSet)
      );
    return (
      (mayHold(letterSet, query.letterSet) &&
        mayHold(pairSet, query.wordPairSet)) ||
      maySound(query, sets, first) ||
      (mayDiffer && mayBeTypo(query, sets, first))
    );
  }

  /** Whether a word may stand in the text `at`, which is no code. */
  mayStand({ letterSet, pairSet }: Spelled, at: number): boolean {
    const { sets } = this;
    const first = this.start + at * setsPerText;
    return (
      sets[first + useAt]! <= sentence &&
      mayHold(sets[first + lettersAt]!, letterSet) &&
      mayHold(sets[first + pairsAt]!, pairSet)
    );
  }
}

/** What is known of the letters of each text: `setsPerText` numbers, of which the first is never 0. */
export const letterSetsOf = (texts: readonly Findable[]): Int32Array =>
  Int32Array.from(texts.flatMap(setsOf));

/** The same, to be stored. */
export const packed = (sets: Int32Array): string =>
  Buffer.from(sets.buffer, sets.byteOffset, sets.byteLength).toString("base64");

/** What was packed of so many texts; nothing where it is of others. */
export function unpacked(stored: unknown, count: number): Int32Array | null {
  if (typeof stored !== "string") return null;
  const bytes = Uint8Array.from(Buffer.from(stored, "base64"));
  return bytes.length === 4 * setsPerText * count
    ? new Int32Array(bytes.buffer)
    : null;
}

/** Codes match as they are written, and only names by their sound. */
function setsOf({ use, parts }: Findable): readonly number[] {
  if (use === "CODE")
    return [code, letterSetOf(parts.literal), 0, 0, 0, 0, 0, 0];
  const { letterSet, pairSet, letters } = parts;
  if (use === "SENTENCE") return [sentence, letterSet, pairSet, 0, 0, 0, 0, 0];
  const { sound } = parts;
  return [
    ...[name, letterSet, pairSet, letters.length],
    ...[sound.letterSet, sound.pairSet, sound.letters.length],
    sound.plain.letterSet,
  ];
}

function maySound(
  { readings, mixture }: Query,
  sets: Int32Array,
  first: number,
): boolean {
  const letterSet = sets[first + soundLettersAt]!;
  if (letterSet === 0) return false;
  const pairSet = sets[first + soundPairsAt]!;
  for (const reading of readings)
    if (
      mayHold(letterSet, reading.letterSet) &&
      mayHold(pairSet, reading.pairSet)
    )
      return true;
  return (
    mixture !== null &&
    mayHold(sets[first + lettersAt]! | letterSet, mixture.letterSet)
  );
}

function mayBeTypo(query: Query, sets: Int32Array, first: number): boolean {
  const letterSet = sets[first + lettersAt]!;
  const typos = typosIn(query.letters);
  if (
    Math.abs(sets[first + lengthAt]! - query.letters.length) <= typos &&
    mayBeNear(query.letterSet, letterSet, typos)
  )
    return true;
  return (
    maySoundNear(query, sets, first) ||
    mayHaveTypos(query, letterSet, sets[first + pairsAt]!)
  );
}

/** Whether a text may sound like what was typed: with typos, to many speakers, or written otherwise. */
function maySoundNear(
  { readings, plainReadings, spoken }: Query,
  sets: Int32Array,
  first: number,
): boolean {
  const letterSet = sets[first + soundLettersAt]!;
  if (letterSet === 0) return false;
  const length = sets[first + soundLengthAt]!;
  for (const { letters, letterSet: wanted } of readings) {
    const typos = typosIn(letters);
    if (
      Math.abs(length - letters.length) <= typos &&
      lacksAtMost(letterSet, wanted, typos)
    )
      return true;
  }
  const plainSet = sets[first + plainLettersAt]!;
  for (const { letterSet } of plainReadings)
    if (mayHold(plainSet, letterSet)) return true;
  return (
    spoken !== null &&
    mayHold(letterSet, spoken.letterSet) &&
    mayHold(sets[first + soundPairsAt]!, spoken.pairSet)
  );
}

/** Whether each word may stand in a text with its typos. */
function mayHaveTypos(
  { tolerances }: Query,
  letterSet: number,
  pairSet: number,
): boolean {
  if (!tolerances) return false;
  for (const wanted of tolerances)
    if (
      !lacksAtMost(letterSet, wanted.letterSet, wanted.typos) ||
      !mayLack(pairSet, wanted.pairSet, wanted.typos) ||
      (wanted.isChinese && !mayBeChinese(letterSet))
    )
      return false;
  return true;
}
