import { editDistance } from "../../api/text/edit-distance.ts";

/** For each of some texts those that are one letter from it: added, dropped, changed or swapped. */
export function nearNames(
  names: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  const add = (a: string, b: string) => {
    const known = near.get(a);
    if (!known) near.set(a, [b]);
    else if (!known.includes(b)) known.push(b);
  };
  // Two texts that are a letter apart become one when a letter, or none, is left out of each.
  const keyed = sortedKeys(names);
  for (let from = 0, to = 1; from < keyed.length; from = to, to++) {
    while (to < keyed.length && keyOf(keyed[to]!) === keyOf(keyed[from]!)) to++;
    for (let a = from; a < to; a++)
      for (let b = a + 1; b < to; b++) {
        const [one, other] = [
          names[indexOf(keyed[a]!)]!,
          names[indexOf(keyed[b]!)]!,
        ];
        if (one === other || !isSlip(one, other)) continue;
        add(one, other);
        add(other, one);
      }
  }
  return near;
}

/** Names that differ in a number (18th, 19th) are a series, not a slip. */
const isSlip = (a: string, b: string): boolean =>
  a.replace(/\d+/g, "") !== b.replace(/\d+/g, "") &&
  editDistance(a, b, 1) === 1;

// A key is the hash of what is left of a text; it stands with the index of its text in one number,
// so that sorting numbers brings together what may be alike.
const hashes = 2 ** 26 - 5;
const indexes = 2 ** 26;
const base = 65_599;
const keyOf = (entry: number) => Math.floor(entry / indexes);
const indexOf = (entry: number) => entry % indexes;

function sortedKeys(names: readonly string[]): Float64Array {
  const entries: number[] = [];
  for (const [index, name] of names.entries()) {
    const length = name.length;
    const powers = [1];
    for (let at = 0; at < length; at++)
      powers.push((powers[at]! * base) % hashes);
    const heads = [0];
    for (let at = 0; at < length; at++)
      heads.push((heads[at]! * base + name.charCodeAt(at)) % hashes);
    entries.push(heads[length]! * indexes + index);
    let tail = 0;
    for (let at = length - 1; at >= 0; at--) {
      const left = length - 1 - at;
      // Digits stay: a series is not looked through.
      if (!/\d/.test(name[at]!))
        entries.push(
          ((heads[at]! * powers[left]! + tail) % hashes) * indexes + index,
        );
      tail = (name.charCodeAt(at) * powers[left]! + tail) % hashes;
    }
  }
  return Float64Array.from(entries).sort();
}
