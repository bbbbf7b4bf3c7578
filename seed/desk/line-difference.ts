import { stepsBetween } from "./in-common.ts";

export interface FileDifference {
  readonly file: string;
  readonly lines: readonly {
    readonly mark: "-" | "+" | " ";
    readonly text: string;
  }[];
}

/** The lines that differ between two texts, with two of those around them. */
export function lineDifference(
  before: string,
  after: string,
): FileDifference["lines"] {
  const [a, b] = [before, after].map((text) => text.split("\n")) as [
    string[],
    string[],
  ];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (
    end < Math.min(a.length, b.length) - start &&
    a.at(-1 - end) === b.at(-1 - end)
  )
    end++;
  const around = 2;
  const from = Math.max(0, start - around);
  const until = (lines: string[]) => lines.length - Math.max(0, end - around);
  const lines = stepsBetween(
    a.slice(from, until(a)),
    b.slice(from, until(b)),
  ).map((step) =>
    "kept" in step
      ? ({ mark: " ", text: step.kept } as const)
      : "removed" in step
        ? ({ mark: "-", text: step.removed } as const)
        : ({ mark: "+", text: step.added } as const),
  );
  const isNear = (at: number) =>
    lines
      .slice(Math.max(0, at - around), at + around + 1)
      .some(({ mark }) => mark !== " ");
  return lines.filter((_, at) => isNear(at));
}
