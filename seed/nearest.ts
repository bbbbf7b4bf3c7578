import { editDistance } from "../api/text/edit-distance.ts";

/** The few texts that are nearest to `wanted`, best first: those that a slip of the pen explains. */
export function nearest(
  wanted: string,
  known: Iterable<string>,
  most = 3,
): string[] {
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  const found: { text: string; distance: number }[] = [];
  for (const text of known) {
    const isPart =
      text.includes(wanted) || (text.length > 3 && wanted.includes(text));
    const distance = isPart ? 1 : editDistance(wanted, text, limit);
    if (distance <= limit) found.push({ text, distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance || (a.text < b.text ? -1 : 1))
    .slice(0, most)
    .map(({ text }) => text);
}
