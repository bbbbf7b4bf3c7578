import type { Paragraph } from "./paragraphs.ts";

/** A part of a text, in UTF-16 code units of its page, the end exclusive. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** Letters that the same passages cover. */
export interface Segment extends Bounds {
  readonly text: string;
  /** The passages that cover it, the shortest first, as places in their list. */
  readonly passages: readonly number[];
}

/** A sentence, or as much of it as stands in one paragraph. */
export interface SentencePart {
  /** Its place in the list of sentences; null between them. */
  readonly sentence: number | null;
  /** Whether it begins here. */
  readonly isFirst: boolean;
  readonly segments: readonly Segment[];
}

export interface MarkedParagraph {
  readonly isHeading: boolean;
  readonly parts: readonly SentencePart[];
}

export const overlaps = (a: Bounds, b: Bounds): boolean =>
  a.start < b.end && a.end > b.start;

/** The paragraphs cut wherever a sentence or a passage begins or ends. */
export function markedParagraphs(
  paragraphs: readonly Paragraph[],
  sentences: readonly Bounds[],
  passages: readonly Bounds[],
): MarkedParagraph[] {
  const cuts = [
    ...new Set(
      [...sentences, ...passages].flatMap(({ start, end }) => [start, end]),
    ),
  ].sort((a, b) => a - b);
  const shortestFirst = passages
    .map(({ start, end }, index) => ({ start, end, index }))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const begun = new Set<number>();

  return paragraphs.map(({ isHeading, runs }) => {
    const parts: { sentence: number | null; segments: Segment[] }[] = [];
    for (const run of runs) {
      const runEnd = run.start + run.text.length;
      const inside = cuts.filter((cut) => cut > run.start && cut < runEnd);
      const bounds = [run.start, ...inside, runEnd];
      for (const [at, start] of bounds.slice(0, -1).entries()) {
        const end = bounds[at + 1]!;
        const here = { start, end };
        const found = sentences.findIndex((each) => overlaps(each, here));
        const sentence = found < 0 ? null : found;
        const segment = {
          ...here,
          text: run.text.slice(start - run.start, end - run.start),
          passages: shortestFirst
            .filter((each) => overlaps(each, here))
            .map(({ index }) => index),
        };
        const last = parts.at(-1);
        if (last && last.sentence === sentence) last.segments.push(segment);
        else parts.push({ sentence, segments: [segment] });
      }
    }
    return {
      isHeading,
      parts: parts.map(({ sentence, segments }) => {
        const isFirst = sentence !== null && !begun.has(sentence);
        if (sentence !== null) begun.add(sentence);
        return { sentence, isFirst, segments };
      }),
    };
  });
}

/** Which sentence each passage belongs to: the one in which it begins, or else the next. */
export const sentenceOf = (
  { start }: Bounds,
  sentences: readonly Bounds[],
): number => {
  const found = sentences.findIndex(({ end }) => end > start);
  return found < 0 ? sentences.length - 1 : found;
};
