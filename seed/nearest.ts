/** How many letters must be added, taken away, changed or swapped to get from one text to the other. */
export function distance(from: string, to: string): number {
  const a = [...from];
  const b = [...to];
  let twoAbove: number[] = [];
  let above = [0, ...b.map((_, index) => index + 1)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        above[j]! + 1,
        row[j - 1]! + 1,
        above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, twoAbove[j - 2]! + 1);
      row.push(cost);
    }
    twoAbove = above;
    above = row;
  }
  return above[b.length]!;
}

/** The few texts that are nearest to `wanted`, best first: those that a slip of the pen explains. */
export function nearest(
  wanted: string,
  known: Iterable<string>,
  most = 3,
): string[] {
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  return [...known]
    .map((each) => ({
      each,
      far:
        each.includes(wanted) || (each.length > 3 && wanted.includes(each))
          ? 1
          : distance(wanted, each),
    }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far || (a.each < b.each ? -1 : 1))
    .slice(0, most)
    .map(({ each }) => each);
}
