import { expect, it } from "vitest";
import { Random } from "../bench/random.ts";
import { kindNamed, searchableTexts } from "../model/index.ts";
import { validSeed } from "../../seed/valid-seed.ts";
import { Findables, analyzed, knownSets, letterSetsOf } from "./findables.ts";
import { isHan } from "./fold.ts";
import { matchIn, type Found } from "./match.ts";
import { Parts, Query } from "./parts.ts";
import { initials, joined, syllablesOf } from "./pinyin.ts";

/** Looks at every text. */
class Unfiltered extends Findables {
  override mayMatch(): boolean {
    return true;
  }

  override mayStand(_: unknown, at: number): boolean {
    return this.at(at).use !== "CODE";
  }
}

const random = new Random(7);

/** What people make of a text that they type. */
const mistakes: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => without(text, random.below(text.length)),
  (text) => at(text, random.below(text.length), (letter) => letter + letter),
  (text) =>
    at(text, random.below(text.length), () => random.of(["e", "x", "国", "4"])),
  (text) => {
    const first = random.below(text.length);
    return (
      text.slice(0, first) +
      (text[first + 1] ?? "") +
      text[first]! +
      text.slice(first + 2)
    );
  },
  (text) => text.split(" ").reverse().join(" "),
  (text) => text.toUpperCase().replaceAll(" ", ""),
  (text) => [...text].map((each) => (isHan(each) ? each + " " : each)).join(""),
];
const at = (text: string, place: number, change: (letter: string) => string) =>
  text.slice(0, place) + change(text[place]!) + text.slice(place + 1);
const without = (text: string, place: number) => at(text, place, () => "");

/** How they type it: in part, as it sounds, shortened. */
const ways: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.slice(0, 2 + random.below(6)),
  (text) => {
    const start = random.below(text.length);
    return text.slice(start, start + 2 + random.below(10));
  },
  (text) => joined(syllablesOf(hanIn(text))),
  (text) => initials(syllablesOf(hanIn(text))),
  (text) => joined(syllablesOf(hanIn(text))).replace(/([zcs])h/g, "$1"),
  (text) => hanIn(text).slice(0, 2) + joined(syllablesOf(hanIn(text).slice(2))),
  (text) => text.replace(/(?<=\b\p{Lu})\p{Ll}+(?= )/gu, ""),
];
const hanIn = (text: string) => [...text].filter(isHan).join("").slice(0, 12);

/** A match, without what is analyzed of its text. */
const told = (match: Found | null) =>
  match && { ...match, findable: { ...match.findable, parts: null } };

it("rules out no text that matches what was typed", async () => {
  const { projection } = await validSeed(undefined);
  const all = Array.from(projection.nodes.values(), ({ kind, properties }) =>
    searchableTexts(kindNamed(kind), properties).map(analyzed),
  ).filter(({ length }) => length > 0);
  const entities = all.map((texts) => {
    const sets = letterSetsOf(texts);
    // As they are kept: their letters are known before they are analyzed.
    const known = texts.map((each, at) => ({
      ...each,
      parts: new Parts(each.text, knownSets(sets, at)),
    }));
    return {
      texts,
      filtered: new Findables(sets, 0, texts.length, (at) => known[at]!),
      unfiltered: new Unfiltered(sets, 0, texts.length, (at) => texts[at]!),
    };
  });
  let found = 0;
  for (let round = 0; round < 1_500; round++) {
    const own = random.of(entities);
    const typed = random
      .of(mistakes)(random.of(ways)(random.of(own.texts).text) || "silk road")
      .slice(0, 200);
    const query = new Query(typed);
    for (const each of [
      own,
      ...Array.from({ length: 40 }, () => random.of(entities)),
    ]) {
      const wanted = told(matchIn(query, each.unfiltered));
      const filtered = told(matchIn(query, each.filtered));
      expect(filtered, typed).toStrictEqual(wanted);
      if (wanted) found++;
    }
  }
  expect(found).toBeGreaterThan(1_000);
});
