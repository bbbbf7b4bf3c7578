import { expect, it } from "vitest";
import { Random } from "../bench/random.ts";
import { segmentSize } from "./segment.ts";
import { TextIndex } from "./text-index.ts";

/** What the formula of BM25 gives, worked out text by text. */
function formulaFor(texts: readonly string[]) {
  const held = texts.map((text) => new Set(text.split(" ").filter(Boolean)));
  const filled = held.filter(({ size }) => size > 0);
  const average =
    filled.reduce((sum, { size }) => sum + size, 0) / filled.length;
  return (words: readonly string[]): number[] => {
    // Added in one order, sums of the same weights are the same to the last bit.
    const weights = words
      .map((word) => {
        const count = held.filter((own) => own.has(word)).length;
        const weight = Math.log(
          1 + (filled.length - count + 0.5) / (count + 0.5),
        );
        return { word, weight };
      })
      .sort((a, b) => b.weight - a.weight);
    return held
      .map((own, number) => {
        const sum = weights.reduce(
          (sum, { word, weight }) => sum + (own.has(word) ? weight : 0),
          0,
        );
        const score = sum / (1 + 1.2 * (0.25 + (0.75 * own.size) / average));
        return { number, score };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.number - b.number)
      .map(({ number }) => number);
  };
}

it("ranks as the formula says, over several segments, texts of equal rank in their order", () => {
  const random = new Random(11);
  // Few words of which some are rare, so that there are many of equal rank.
  const vocabulary = Array.from({ length: 60 }, (_, at) => `w${String(at)}`);
  const word = () => vocabulary[Math.floor(60 * random.next() ** 3)]!;
  const texts = Array.from({ length: segmentSize + 500 }, (_, at) =>
    at % 97 === 0
      ? ""
      : [...new Set(Array.from({ length: 1 + (at % 7) }, word))].join(" "),
  );
  const index = new TextIndex();
  index.add(texts.slice(0, 1_000));
  index.add(texts.slice(1_000));
  for (const _ of index.close());
  const worked = formulaFor(texts);
  for (const words of [
    ["w0"],
    ["w59"],
    ["w0", "w1", "w2"],
    ["w3", "w58", "w20", "w40"],
    ["w1", "none"],
    ["none"],
    ...Array.from({ length: 40 }, (_, at) => [
      ...new Set(Array.from({ length: 2 + (at % 9) }, word)),
    ]),
  ]) {
    const all = worked(words);
    for (const limit of [1, 20, 200])
      expect(index.nearest(words, limit)).toStrictEqual(all.slice(0, limit));
  }
  expect(index.nearest([], 20)).toStrictEqual([]);
});
