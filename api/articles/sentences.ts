/** A part of a text, in UTF-16 code units, the end exclusive. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** Only the Han characters and digits: how two texts are compared word for word. */
export const hanOf = (text: string): string =>
  text.replace(/[^\p{Script=Han}\d]/gu, "");

/** Less is a heading's remnant or a mark between two pieces. */
const shortest = 4;

/** The sentences of a part of a text. A closing quotation mark belongs to the sentence it closes. */
export function sentencesIn(text: string, from: number, to: number): Bounds[] {
  const found: Bounds[] = [];
  for (const match of text
    .slice(from, to)
    .matchAll(/[^。！？!?…]+[。！？!?…]*[”’』」）)]*/gu)) {
    const lead = match[0].length - match[0].trimStart().length;
    const start = from + match.index + lead;
    const end = from + match.index + match[0].trimEnd().length;
    if (hanOf(text.slice(start, end)).length >= shortest)
      found.push({ start, end });
  }
  return found;
}
