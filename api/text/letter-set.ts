/**
 * A text, and which letters and pairs of neighbours it has. What is looked for has one that most texts
 * lack, which their sets tell at a glance.
 */
export interface Spelled {
  readonly letters: string;
  readonly letterSet: number;
  readonly pairSet: number;
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
export function pairSetOf(text: string): number {
  let set = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === space) continue;
    if (before > 0)
      set |= 1 << (Math.imul((before << 16) ^ code, 0x9e3779b1) >>> 27);
    before = code;
  }
  return set;
}

export const spelled = (letters: string): Spelled => ({
  letters,
  letterSet: letterSetOf(letters),
  pairSet: pairSetOf(letters),
});

/** Whether a set of letters has Chinese ones. */
export const mayBeChinese = (letterSet: number): boolean =>
  (letterSet & chinese) !== 0;

/** Whether a text may have all letters of another, or all its pairs. */
export const mayHold = (set: number, wanted: number): boolean =>
  (wanted & ~set) === 0;

/** Whether a text may have all but so many letters of another. */
export const lacksAtMost = (
  set: number,
  wanted: number,
  most: number,
): boolean => fewerThan(wanted & ~set & ~chinese, most + 1);

/** How many pairs a typo may cost: as many as a swap of two letters amid others. */
const pairsPerTypo = 3;

/** Whether so many typos may take from a text no more than the pairs that it lacks of another. */
export const mayLack = (set: number, wanted: number, typos: number): boolean =>
  fewerThan(wanted & ~set, pairsPerTypo * typos + 1);

function fewerThan(bits: number, most: number): boolean {
  let left = most;
  for (; bits !== 0; bits &= bits - 1) if (--left === 0) return false;
  return true;
}

/** Whether so many typos may lie between two texts: each brings one letter at most, and takes one. */
export const mayBeNear = (a: number, b: number, typos: number): boolean =>
  lacksAtMost(a, b, typos) && lacksAtMost(b, a, typos);
