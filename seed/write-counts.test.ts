import { expect, it } from "vitest";
import { withCounts } from "./write-counts.ts";

const counts = {
  sentences: 5,
  coveredSentences: 4,
  characters: 90,
  coveredCharacters: 81,
};
const lines = `# Articles.
- id: first
  name: { en: First, zh: 第一篇 }
  language: zh-Hans
  spans:
    - { page: front, start: 0, end: 9 }
- id: second
  name: { en: Second, zh: 第二篇 }
  language: zh-Hans
  address: https://daily.example/2
`;

it("writes the counts of an article where its kind has them, and changes nothing else", () => {
  const written = `  sentences: 5
  coveredSentences: 4
  characters: 90
  coveredCharacters: 81
`;
  const once = withCounts(lines, { article: "first", counts })!;
  expect(once).toBe(
    lines.replace("zh-Hans\n  spans", `zh-Hans\n${written}  spans`),
  );
  const both = withCounts(once, { article: "second", counts });
  expect(both).toBe(`${once}${written}`);
});

it("replaces the counts that are there", () => {
  const once = withCounts(lines, { article: "first", counts })!;
  const later = { ...counts, coveredSentences: 5 };
  expect(withCounts(once, { article: "first", counts: later })).toBe(
    once.replace("coveredSentences: 4", "coveredSentences: 5"),
  );
});

it("leaves a record that is not written line by line", () => {
  const flow =
    "- { id: first, name: { en: First, zh: 第一篇 }, language: zh-Hans }\n";
  expect(withCounts(flow, { article: "first", counts })).toBeUndefined();
});
