import { expect, it } from "vitest";
import { sha256 } from "./articles.ts";
import { coverage } from "./coverage.ts";
import { parse } from "./read.ts";
import { knownNames, unknownNames } from "./unknown-names.ts";

const text = `天气预报不在范围之内。
甲城到乙城的铁路通车了。列车驶过
北京大学旁边的桥。“旅客很高
兴！”王建国说。别的消息也不在其内。
铁路全长一百公里。`;
const at = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const articles = `
- id: railway-report
  name: { en: A report, zh: 报道 }
  issued: 2024-12-03
  language: zh-Hans
  spans:
    - { page: front, start: ${at("甲城").start}, end: ${at("建国说。").end} }
    - { page: front, start: ${at("铁路全长").start}, end: ${text.length} }
- id: unprinted
  name: { en: Another, zh: 另一篇 }
  issued: 2024-12-03
  language: zh-Hans
`;
const place = (name: string, words: string) => {
  const { start, end } = at(words);
  return parse(
    "place.yaml",
    `- { id: a-city, name: { en: A City, zh: ${name} }, placeType: CITY, evidence: [{ article: railway-report, start: ${start}, end: ${end}, sha256: ${sha256(words)} }] }`,
  ).records;
};
const records = (name: string) => [
  ...parse("article.yaml", articles).records,
  ...place(name, "甲城"),
];

it("shows the sentences of an article on which nothing rests, in reading order, and how much is covered", () => {
  const found = coverage(records("甲城"), new Map([["front", text]]));
  expect(
    found.map(({ article, counts, bare }) => ({
      article,
      counts,
      bare: bare.map(({ line, start, end }) => [line, text.slice(start, end)]),
    })),
  ).toEqual([
    {
      article: "railway-report",
      counts: {
        sentences: 5,
        coveredSentences: 1,
        characters: 40,
        coveredCharacters: 2,
      },
      bare: [
        [2, "列车驶过\n北京大学旁边的桥。"],
        [3, "“旅客很高\n兴！”"],
        [4, "王建国说。"],
        [5, "铁路全长一百公里。"],
      ],
    },
  ]);
});

it("says nothing of an article whose page is not at hand", () => {
  expect(coverage(records("甲城"), new Map())).toEqual([]);
});

it("sees the names in a text that no record has", () => {
  const sentences = "列车驶过北京大学旁边的桥。\n王建国说。";
  expect(unknownNames(sentences, knownNames(records("甲城")))).toEqual([
    "北京大学",
    "王建国",
  ]);
  expect(unknownNames(sentences, knownNames(records("北京大学")))).toEqual([
    "王建国",
  ]);
});
