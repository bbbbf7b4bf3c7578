/**
 * Which letters and pairs of neighbours a text has. What is looked for has one that most texts lack,
 * which their sets tell at a glance.
 */
export interface LetterSets {
  readonly letterSet: number;
  readonly pairSet: number;
  readonly secondSet: number;
}

/** A text with its sets. */
export interface Spelled extends LetterSets {
  readonly letters: string;
}

const space = " ".charCodeAt(0);

/** No letter before it is Chinese. */
const firstChinese = 0x2e80;

/** The last bit is of all of these, so that no text without them is taken for one that has them. */
const chinese = 1 << 31;

/** The letters of a text, each as one of 31 bits that it shares with others: a bit that is missing is a letter that is. */
export const letterSetOf = (text: string): number => setOf(text, letterBits);

/** Its pairs of neighbours in the same way, across spaces: each as one of 32 bits. */
export const pairSetOf = (text: string): number => setOf(text, pairBit);

/** Its Chinese letters, and the pairs of its others: each as one of 32 bits that it shares with others than above. */
export const secondSetOf = (text: string): number => setOf(text, secondBit);

/** The bits of a text's letters, each with the one before it; 0 before the first. */
function setOf(
  text: string,
  bitOf: (before: number, code: number) => number,
): number {
  let set = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === space) continue;
    set |= bitOf(before, code);
    before = code;
  }
  return set;
}

const letterBits = (_: number, code: number): number =>
  (1 << (code % 31)) | (code >= firstChinese ? chinese : 0);

const pairBit = (before: number, code: number): number =>
  before === 0 ? 0 : hashBit((before << 16) ^ code, 0x9e3779b1);

function secondBit(before: number, code: number): number {
  if (code >= firstChinese) return hashBit(code, 0x85ebca6b);
  return before >= firstChinese || before === 0
    ? 0
    : hashBit((before << 16) ^ code, 0xc2b2ae35);
}

const hashBit = (value: number, factor: number): number =>
  1 << (Math.imul(value, factor) >>> 27);

export const spelled = (letters: string): Spelled => ({
  letters,
  letterSet: letterSetOf(letters),
  pairSet: pairSetOf(letters),
  secondSet: secondSetOf(letters),
});

/** All letters and pairs of some texts. */
export const setsIn = (texts: readonly LetterSets[]): LetterSets =>
  texts.reduce(
    (all, { letterSet, pairSet, secondSet }) => ({
      letterSet: all.letterSet | letterSet,
      pairSet: all.pairSet | pairSet,
      secondSet: all.secondSet | secondSet,
    }),
    { letterSet: 0, pairSet: 0, secondSet: 0 },
  );

/** Whether a set of letters has Chinese ones. */
export const mayBeChinese = (letterSet: number): boolean =>
  (letterSet & chinese) !== 0;

/** Whether a text may have all of a set of another's. */
export const mayHold = (set: number, wanted: number): boolean =>
  (wanted & ~set) === 0;

/** Whether a text may have all letters and pairs of another. */
export const mayHoldAll = (sets: LetterSets, wanted: LetterSets): boolean =>
  mayHold(sets.letterSet, wanted.letterSet) &&
  mayHold(sets.pairSet, wanted.pairSet) &&
  mayHold(sets.secondSet, wanted.secondSet);

/** Whether a text may have all but so many letters of another. */
export const lacksAtMost = (
  set: number,
  wanted: number,
  most: number,
): boolean => !hasMore(wanted & ~set & ~chinese, most);

/** How many pairs a typo may cost: as many as a swap of two letters amid others. */
export const pairsPerTypo = 3;

/** Whether a set has more than so many bits. */
export function hasMore(set: number, most: number): boolean {
  let left = most;
  for (let bits = set; bits !== 0; bits &= bits - 1)
    if (left-- === 0) return true;
  return false;
}

/** Whether so many typos may lie between two texts: each brings one letter at most, and takes one. */
export const mayBeNear = (a: number, b: number, typos: number): boolean =>
  lacksAtMost(a, b, typos) && lacksAtMost(b, a, typos);
