import { expect, it } from "vitest";
import { readSeed } from "../read.ts";
import { extract } from "./candidates/extract.ts";
import { goldPages } from "./gold/gold.ts";
import { Knowledge } from "./knowledge.ts";

const knowledge = new Knowledge((await readSeed()).records);

/** What a text is seen to hold, by its own words. */
const seenIn = (text: string) =>
  extract(text, knowledge).candidates.flatMap(({ kind, evidence }) =>
    evidence.map(({ start, end }) => `${kind}: ${text.slice(start, end)}`),
  );

it.each([
  ["项目环境部经理秋", []],
  ["项目部经理秋水", ["person: 秋水", "role: 秋水"]],
  ["他的师傅是胡安·基斯佩·", ["person: 胡安·基斯佩"]],
  ["他的师傅是胡安·基斯佩-", ["person: 胡安·基斯佩"]],
])("reads a page that breaks off inside a name: %s", (text, seen) => {
  expect(seenIn(text).filter((each) => /^(?:person|role)/.test(each))).toEqual(
    seen,
  );
});

it("reads a page wherever it breaks off", { tags: ["long"] }, () => {
  for (const { text } of goldPages())
    for (let end = 1; end <= text.length; end += 5)
      expect(
        seenIn(text.slice(0, end)).filter((each) => !/: ./.test(each)),
      ).toEqual([]);
});
