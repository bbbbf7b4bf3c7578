import {
  lacksAtMost,
  letterSetOf,
  mayBeNear,
  mayHold,
  type LetterSets,
} from "./letter-set.ts";
import { typosIn } from "./edit-distance.ts";
import { Parts, type KnownSets, type Query } from "./parts.ts";
import type { TextUse } from "./text-use.ts";
import { mayHaveTypos } from "./typo.ts";

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

/** Of each text so many numbers; where each stands among them. After its letters stand its other sets, and likewise of its sound. */
export const setsPerText = 8;
const [shapeAt, lettersAt, soundLettersAt, plainLettersAt] = [0, 1, 4, 7];

/** The first: its use in the lowest bits, then how many letters its sound has, and it itself. */
const [name, sentence, code] = [1, 2, 3];
const [useBits, soundLengthBits] = [2, 14];
const mostLength = (1 << soundLengthBits) - 1;
const shapeOf = (use: number, length = 0, soundLength = 0): number =>
  use |
  (Math.min(soundLength, mostLength) << useBits) |
  (Math.min(length, mostLength) << (useBits + soundLengthBits));
const useIn = (shape: number): number => shape & ((1 << useBits) - 1);
const soundLengthIn = (shape: number): number =>
  (shape >>> useBits) & mostLength;
const lengthIn = (shape: number): number =>
  shape >>> (useBits + soundLengthBits);

/**
 * The texts by which an entity can be found. Which letters they have stands in one list, so that the many
 * which do not match, though they share words with what was typed, need not be fetched from memory.
 */
export class Findables {
  constructor(
    /** What `letterSetsOf` tells of them. */
    private readonly sets: Int32Array,
    /** Where it starts. */
    private readonly start: number,
    /** How many they are. */
    readonly count: number,
    readonly at: (index: number) => Findable,
  ) {}

  static of(all: readonly Findable[]): Findables {
    return new Findables(letterSetsOf(all), 0, all.length, (at) => all[at]!);
  }

  get all(): readonly Findable[] {
    return Array.from({ length: this.count }, (_, index) => this.at(index));
  }

  /** Whether the text `at` may match, with a typo only where it `mayDiffer`: false for most that do not. */
  mayMatch(query: Query, at: number, mayDiffer: boolean): boolean {
    const { sets } = this;
    const first = this.start + at * setsPerText;
    const use = useIn(sets[first + shapeAt]!);
    if (use === code) return sets[first + lettersAt] === query.literalSet;
    if (use === sentence)
      return mayHoldAll(sets, first + lettersAt, query.inSentence);
    return (
      mayHoldAll(sets, first + lettersAt, query.inWords) ||
      maySound(query, sets, first) ||
      (mayDiffer && mayBeTypo(query, sets, first))
    );
  }

  /** Whether a word may stand in the text `at`, which is no code. */
  mayStand(word: LetterSets, at: number): boolean {
    const { sets } = this;
    const first = this.start + at * setsPerText;
    return (
      useIn(sets[first + shapeAt]!) <= sentence &&
      mayHoldAll(sets, first + lettersAt, word)
    );
  }
}

/** What is known of the letters of each text: `setsPerText` numbers, of which the first is never 0. */
export const letterSetsOf = (texts: readonly Findable[]): Int32Array =>
  Int32Array.from(texts.flatMap(setsOf));

/** What is told of the text `at` of some; nothing of a code, nor where nothing is known yet. */
export function knownSets(sets: Int32Array, at: number): KnownSets | undefined {
  const first = at * setsPerText;
  const use = useIn(sets[first + shapeAt]!);
  if (use !== name && use !== sentence) return undefined;
  return {
    ...setsAt(sets, first + lettersAt),
    sound: setsAt(sets, first + soundLettersAt),
    plainLetterSet: sets[first + plainLettersAt]!,
  };
}

const setsAt = (sets: Int32Array, at: number): LetterSets => ({
  letterSet: sets[at]!,
  pairSet: sets[at + 1]!,
  secondSet: sets[at + 2]!,
});

/** Tells what was packed by another version of this file, where the numbers may mean something else. */
const format = "2 ";

/** The same, to be stored. */
export const packed = (sets: Int32Array): string =>
  format +
  Buffer.from(sets.buffer, sets.byteOffset, sets.byteLength).toString("base64");

/** What was packed of so many texts; nothing where it is of others, or was packed otherwise. */
export function unpacked(stored: unknown, count: number): Int32Array | null {
  if (typeof stored !== "string" || !stored.startsWith(format)) return null;
  const bytes = Uint8Array.from(
    Buffer.from(stored.slice(format.length), "base64"),
  );
  return bytes.length === 4 * setsPerText * count
    ? new Int32Array(bytes.buffer)
    : null;
}

/** Codes match as they are written, and only names by their sound. */
function setsOf({ use, parts }: Findable): readonly number[] {
  if (use === "CODE")
    return [shapeOf(code), letterSetOf(parts.literal), 0, 0, 0, 0, 0, 0];
  const sets = [parts.letterSet, parts.pairSet, parts.secondSet];
  if (use === "SENTENCE") return [shapeOf(sentence), ...sets, 0, 0, 0, 0];
  const { sound, letters } = parts;
  return [
    shapeOf(name, letters.length, sound.letters.length),
    ...sets,
    ...[sound.letterSet, sound.pairSet, sound.secondSet],
    sound.plain.letterSet,
  ];
}

/** Whether a text, or its sound, may have all of another's letters and pairs; its three sets stand at `first`. */
const mayHoldAll = (
  sets: Int32Array,
  first: number,
  { letterSet, pairSet, secondSet }: LetterSets,
): boolean =>
  mayHold(sets[first]!, letterSet) &&
  mayHold(sets[first + 1]!, pairSet) &&
  mayHold(sets[first + 2]!, secondSet);

function maySound(
  { readings, mixture }: Query,
  sets: Int32Array,
  first: number,
): boolean {
  const letterSet = sets[first + soundLettersAt]!;
  if (letterSet === 0) return false;
  for (const reading of readings)
    if (mayHoldAll(sets, first + soundLettersAt, reading)) return true;
  return (
    mixture !== null &&
    mayHold(sets[first + lettersAt]! | letterSet, mixture.letterSet)
  );
}

function mayBeTypo(query: Query, sets: Int32Array, first: number): boolean {
  const typos = typosIn(query.letters);
  const length = lengthIn(sets[first + shapeAt]!);
  if (
    isAsLong(length, query.letters, typos) &&
    mayBeNear(query.letterSet, sets[first + lettersAt]!, typos)
  )
    return true;
  return (
    maySoundNear(query, sets, first) ||
    mayHaveTypos(query, setsAt(sets, first + lettersAt))
  );
}

/** Whether so many typos may lie between texts of these lengths. */
const isAsLong = (length: number, { length: typed }: string, typos: number) =>
  Math.abs(length - Math.min(typed, mostLength)) <= typos;

/** Whether a text may sound like what was typed: with typos, to many speakers, or written otherwise. */
function maySoundNear(
  { readings, plainReadings, spoken }: Query,
  sets: Int32Array,
  first: number,
): boolean {
  const letterSet = sets[first + soundLettersAt]!;
  if (letterSet === 0) return false;
  const length = soundLengthIn(sets[first + shapeAt]!);
  for (const { letters, letterSet: wanted } of readings) {
    const typos = typosIn(letters);
    if (
      isAsLong(length, letters, typos) &&
      lacksAtMost(letterSet, wanted, typos)
    )
      return true;
  }
  const plainSet = sets[first + plainLettersAt]!;
  for (const { letterSet } of plainReadings)
    if (mayHold(plainSet, letterSet)) return true;
  return spoken !== null && mayHoldAll(sets, first + soundLettersAt, spoken);
}
