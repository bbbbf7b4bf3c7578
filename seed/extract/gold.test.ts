import { expect, it } from "vitest";
import { goldPages } from "./gold/gold.ts";
import {
  precision,
  recall,
  score,
  scoreAlignments,
  sum,
  type Count,
} from "./gold/score.ts";
import {
  brokenColumns,
  inTraditional,
  reset,
  withByteOrderMark,
  withCrlf,
  withDoubledHeadlines,
  withHalfWidthMarks,
  withStraightQuotes,
  wrapped,
  type Setting,
} from "./gold/variants.ts";
import { readSeed } from "../read.ts";
import { Knowledge } from "./knowledge.ts";
import { readStatements } from "./read-statements.ts";

const pages = goldPages();
const { gazetteer } = new Knowledge((await readSeed()).records);

function scoreOf(setting: Setting) {
  const scores = pages.map((page) => {
    const made = reset(page, setting);
    const reading = readStatements(made.text, gazetteer.persons);
    const aligned = scoreAlignments(made, reading, gazetteer);
    const said = score(made, made.text, reading);
    return {
      ...said,
      pairs: aligned.pairs,
      stages: aligned.stages,
      misses: [...said.misses, ...aligned.misses],
    };
  });
  const all = (of: (each: (typeof scores)[number]) => Count) =>
    scores.map(of).reduce((a, b) => sum(a, b));
  return {
    spans: all(({ spans }) => spans),
    spansAndSpeakers: all(({ spansAndSpeakers }) => spansAndSpeakers),
    pairs: all(({ pairs }) => pairs),
    stages: all(({ stages }) => stages),
    misses: scores.flatMap(({ misses }) => misses),
  };
}

const plain = scoreOf(wrapped(Infinity));

it("has pages of at least fifty quotations to be measured by", () => {
  const quotations = pages.flatMap(({ statements }) =>
    statements.filter(({ form }) => form === "DIRECT"),
  );
  expect(quotations.length).toBeGreaterThanOrEqual(50);
});

const settings: [name: string, setting: Setting][] = [
  ["as written", wrapped(Infinity)],
  ...[14, 15, 16, 17, 18, 19].map((size): [string, Setting] => [
    `in columns of ${size} characters`,
    wrapped(size),
  ]),
  ["in columns with blank lines inside sentences", brokenColumns(16, 7)],
  ["with Windows line ends", withCrlf],
  ["with a byte order mark", withByteOrderMark],
  ["in traditional characters with corner brackets", inTraditional],
  ["with marks of half width", withHalfWidthMarks],
  ["with straight quotation marks", withStraightQuotes],
  ["with headlines that stand twice", withDoubledHeadlines],
];

/** Every run tries the narrowest columns, the widest, and each other setting. */
const isLong = (name: string) => /of 1[5-8] characters/.test(name);

for (const [name, setting] of settings)
  it(
    `finds who says what, and which strategies are aligned, on a page ${name}`,
    { tags: isLong(name) ? ["long"] : [] },
    () => {
      const { spans, spansAndSpeakers, pairs, stages, misses } =
        scoreOf(setting);
      const told = misses.join("\n");
      expect(precision(spans), told).toBeGreaterThanOrEqual(0.97);
      expect(recall(spans), told).toBeGreaterThanOrEqual(0.92);
      expect(precision(spansAndSpeakers), told).toBeGreaterThanOrEqual(0.85);
      expect(recall(spansAndSpeakers), told).toBeGreaterThanOrEqual(0.8);
      expect(precision(pairs), told).toBeGreaterThanOrEqual(0.8);
      expect(recall(pairs), told).toBeGreaterThanOrEqual(0.7);
      expect(recall(stages), told).toBeGreaterThanOrEqual(0.8);
      for (const [one, other] of [
        [spans, plain.spans],
        [spansAndSpeakers, plain.spansAndSpeakers],
        [pairs, plain.pairs],
      ] as const) {
        expect(
          Math.abs(precision(one) - precision(other)),
          told,
        ).toBeLessThanOrEqual(0.02);
        expect(Math.abs(recall(one) - recall(other)), told).toBeLessThanOrEqual(
          0.02,
        );
      }
    },
  );
