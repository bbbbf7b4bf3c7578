/**
 * Damerau–Levenshtein distance (insertions, deletions, substitutions, swaps of neighbours);
 * `Infinity` where it is more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let [before, last, next]: [number[], number[], number[]] = [[], [], []];
  for (let column = 0; column <= b.length; column++) last.push(column);
  for (let row = 1; row <= a.length; row++) {
    next[0] = row;
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let cost = Math.min(
        last[column]! + 1,
        next[column - 1]! + 1,
        last[column - 1]! + (isSame ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        a[row - 1] === b[column - 2] &&
        a[row - 2] === b[column - 1]
      )
        cost = Math.min(cost, before[column - 2]! + 1);
      next[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Infinity;
    [before, last, next] = [last, next, before];
  }
  const total = last[b.length]!;
  return total <= most ? total : Infinity;
}

/** How many characters a run of Chinese must have for one to count as a typo. */
export const fewestInRun = 3;

/** How many wrong letters count as a typo in a word of this length. */
export const typosIn = (word: string): number =>
  word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
