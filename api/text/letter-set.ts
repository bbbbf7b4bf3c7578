/**
 * A text and which letters it has. What is looked for has a letter that most texts lack, which their
 * sets tell at a glance.
 */
export interface Spelled {
  readonly letters: string;
  readonly letterSet: number;
}

const space = " ".charCodeAt(0);

/** The letters of a text, each as one of 32 bits that it shares with others: a bit that is missing is a letter that is. */
export function letterSetOf(text: string): number {
  let set = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Of the bits of a number only the last five count here.
    if (code !== space) set |= 1 << code;
  }
  return set;
}

export const spelled = (letters: string): Spelled => ({
  letters,
  letterSet: letterSetOf(letters),
});

/** Whether a text may have all letters of another. */
export const mayHold = (set: number, wanted: number): boolean =>
  (wanted & ~set) === 0;

/** Whether a text may have all but so many letters of another. */
export function lacksAtMost(
  set: number,
  wanted: number,
  most: number,
): boolean {
  let left = most;
  for (let bits = wanted & ~set; bits !== 0; bits &= bits - 1)
    if (left-- === 0) return false;
  return true;
}

/** Whether so many typos may lie between two texts: each brings one letter at most, and takes one. */
export const mayBeNear = (a: number, b: number, typos: number): boolean =>
  lacksAtMost(a, b, typos) && lacksAtMost(b, a, typos);
