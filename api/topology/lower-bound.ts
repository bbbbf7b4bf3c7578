/** The first place from `start` on that `isBefore` does not hold for, of which it holds for none after. */
export function lowerBound(
  start: number,
  end: number,
  isBefore: (at: number) => boolean,
): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
