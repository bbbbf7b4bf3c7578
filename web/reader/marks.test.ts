import fc from "fast-check";
import { expect, it } from "vitest";
import { markedParagraphs, sentenceOf, type Bounds } from "./marks.ts";

const bounds = fc
  .tuple(fc.nat(59), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: Math.min(start + length, 60) }));

const text = Array.from({ length: 60 }, (_, at) =>
  String.fromCodePoint(0x4e00 + at),
).join("");

it("cuts overlapping passages so that every letter says all that cover it", () => {
  fc.assert(
    fc.property(fc.array(bounds, { maxLength: 12 }), (passages) => {
      const runs = [
        { start: 0, text: text.slice(0, 25) },
        { start: 27, text: text.slice(27) },
      ];
      const sentences: Bounds[] = [
        { start: 0, end: 12 },
        { start: 12, end: 40 },
        { start: 42, end: 60 },
      ];
      const [paragraph] = markedParagraphs(
        [{ isHeading: false, runs }],
        sentences,
        passages,
      );
      const segments = paragraph!.parts.flatMap(({ sentence, segments }) =>
        segments.map((segment) => ({ ...segment, sentence })),
      );
      expect(segments.map(({ text }) => text).join("")).toBe(
        runs.map(({ text }) => text).join(""),
      );
      for (const segment of segments)
        for (let at = segment.start; at < segment.end; at++) {
          const covers = ({ start, end }: Bounds) => start <= at && at < end;
          expect(segment.passages.toSorted((a, b) => a - b)).toStrictEqual(
            [...passages.keys()].filter((index) => covers(passages[index]!)),
          );
          expect(segment.sentence ?? -1).toBe(sentences.findIndex(covers));
        }
    }),
  );
});

it("says of the shortest passage first, and where a sentence begins", () => {
  const [first, second] = markedParagraphs(
    [
      { isHeading: true, runs: [{ start: 0, text: "abcd" }] },
      { isHeading: false, runs: [{ start: 6, text: "efgh" }] },
    ],
    [{ start: 0, end: 10 }],
    [
      { start: 0, end: 10 },
      { start: 1, end: 3 },
    ],
  );
  expect(first!.parts).toStrictEqual([
    {
      sentence: 0,
      isFirst: true,
      segments: [
        { start: 0, end: 1, text: "a", passages: [0] },
        { start: 1, end: 3, text: "bc", passages: [1, 0] },
        { start: 3, end: 4, text: "d", passages: [0] },
      ],
    },
  ]);
  expect(second!.parts.map(({ isFirst }) => isFirst)).toStrictEqual([false]);
});

it("counts a passage to the sentence in which it begins, or else to the next", () => {
  const sentences = [
    { start: 10, end: 20 },
    { start: 22, end: 30 },
  ];
  const at = (start: number) =>
    sentenceOf({ start, end: start + 1 }, sentences);
  expect([2, 10, 19, 20, 22, 40].map(at)).toStrictEqual([0, 0, 0, 1, 1, 1]);
});
