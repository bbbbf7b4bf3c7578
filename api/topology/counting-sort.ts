/** Counting sort: numbers below `below` in one pass to count them and one to place them. */
export function sortedBy(
  values: Uint32Array | Uint16Array | Uint8Array,
  below: number,
  order: Uint32Array<ArrayBuffer>,
): Uint32Array<ArrayBuffer> {
  const places = new Uint32Array(below + 1);
  for (const at of order) places[values[at]! + 1]!++;
  for (let value = 0; value < below; value++)
    places[value + 1]! += places[value]!;
  const sorted = new Uint32Array(order.length);
  for (const at of order) sorted[places[values[at]!]!++] = at;
  return sorted;
}
