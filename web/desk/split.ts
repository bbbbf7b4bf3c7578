import { Refusal } from "./ask.ts";
import type { Candidate, Evidence } from "./answers.ts";
import { words } from "./words.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The passages of the candidates that one is split into: the selected words and the rest, or each passage of its own. */
export async function splitOf(
  { evidence }: Candidate,
  selected: Range | null,
  passageAt: (start: number, end: number) => Promise<Evidence>,
): Promise<Evidence[][]> {
  const inside = evidence.find(
    ({ start, end }) =>
      selected && start <= selected.start && selected.end <= end,
  );
  const parts: Range[][] =
    selected && inside
      ? [
          [selected],
          [
            ...evidence.filter((each) => each !== inside),
            { start: inside.start, end: selected.start },
            { start: selected.end, end: inside.end },
          ].filter(({ start, end }) => start < end),
        ]
      : evidence.map((each) => [each]);
  const full = parts.filter((ranges) => ranges.length > 0);
  if (full.length < 2) throw new Refusal(0, words.splitHow);
  return Promise.all(
    full.map((ranges) =>
      Promise.all(ranges.map(({ start, end }) => passageAt(start, end))),
    ),
  );
}
