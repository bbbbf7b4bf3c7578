/** A text with changes made to it, which do not touch one another. */
export const mended = (
  text: string,
  changes: readonly { from: number; to: number; insert: string }[],
): string =>
  [...changes]
    .sort((a, b) => b.from - a.from)
    .reduce(
      (whole, { from, to, insert }) =>
        whole.slice(0, from) + insert + whole.slice(to),
      text,
    );
