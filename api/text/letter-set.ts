/**
 * A text, and which letters and pairs of neighbours it has. What is looked for has one that most texts
 * lack, which their sets tell at a glance.
 */
export interface Spelled {
  readonly letters: string;
  readonly letterSet: number;
  readonly pairSet: number;
  readonly secondSet: number;
}

const space = " ".charCodeAt(0);

/** No letter before it is Chinese. */
const firstChinese = 0x2e80;

/** The last bit is of all of these, so that no text without them is taken for one that has them. */
const chinese = 1 << 31;

/** The letters of a text, each as one of 31 bits that it shares with others: a bit that is missing is a letter that is. */
export function letterSetOf(text: string): number {
  let set = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === space) continue;
    set |= 1 << (code % 31);
    if (code >= firstChinese) set |= chinese;
  }
  return set;
}

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

const pairBit = (before: number, code: number): number =>
  before === 0 ? 0 : 1 << (Math.imul((before << 16) ^ code, 0x9e3779b1) >>> 27);

function secondBit(before: number, code: number): number {
  if (code >= firstChinese) return 1 << (Math.imul(code, 0x85ebca6b) >>> 27);
  return before === 0 || before >= firstChinese
    ? 0
    : 1 << (Math.imul((before << 16) ^ code, 0xc2b2ae35) >>> 27);
}

export const spelled = (letters: string): Spelled => ({
  letters,
  letterSet: letterSetOf(letters),
  pairSet: pairSetOf(letters),
  secondSet: secondSetOf(letters),
});

/** Whether a set of letters has Chinese ones. */
export const mayBeChinese = (letterSet: number): boolean =>
  (letterSet & chinese) !== 0;

/** Whether a text may have all of a set of another's. */
export const mayHold = (set: number, wanted: number): boolean =>
  (wanted & ~set) === 0;

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
