/** A note in the margin: where it would stand, and how tall it is. */
export interface Note {
  readonly wanted: number;
  readonly height: number;
}

const gap = 5;

/**
 * Where notes stand so that none covers another, each as near its place as those above let it. The note of what is
 * read stands at its place, and those before it make way upwards.
 */
export function stacked(notes: readonly Note[], read: number | null): number[] {
  const tops: number[] = [];
  const down = (from: number) => {
    for (let at = from; at < notes.length; at++) {
      const above = at > 0 ? tops[at - 1]! + notes[at - 1]!.height + gap : 0;
      tops[at] = Math.max(tops[at] ?? notes[at]!.wanted, above, 0);
    }
  };
  down(0);
  if (read === null || !notes[read]) return tops;
  tops[read] = notes[read].wanted;
  for (let at = read - 1; at >= 0; at--)
    tops[at] = Math.min(tops[at]!, tops[at + 1]! - notes[at]!.height - gap);
  for (let at = read + 1; at < notes.length; at++) tops[at] = notes[at]!.wanted;
  // At the head of the text there may be no room to make way.
  down(0);
  return tops;
}
