import { expect, it } from "vitest";
import { letterSetsOf, packed } from "../text/findables.ts";
import { matchIn, matchOf } from "../text/match.ts";
import { Query } from "../text/parts.ts";
import { findablesOf } from "./candidate.ts";
import { KeptTexts } from "./kept-texts.ts";

const row = (id: string, en: string, zh: string) => ({
  id,
  kind: "Railway",
  importance: 1,
  name_en: en,
  name_zh: zh,
});

/** As it is loaded: with what is known of its letters. */
const loaded = (...args: Parameters<typeof row>) => {
  const own = row(...args);
  const letters = packed(letterSetsOf(findablesOf("Railway", own)));
  return { ...own, letters };
};

const rows = [
  row("china-laos-railway", "China–Laos Railway", "中老铁路"),
  undefined,
  loaded("line-b", "Belgrade–Budapest line", "匈塞铁路"),
  // What is known of its letters is of fewer texts.
  {
    ...row("line-c", "Mombasa–Nairobi line", "蒙内铁路"),
    letters: packed(letterSetsOf([])),
  },
];

it("keeps texts by number over several segments, and finds the same in them however often it looks", () => {
  const texts = new KeptTexts(2, () => "Railway");
  texts.add(rows.slice(0, 2));
  texts.add(rows.slice(2));
  const foundIn = (typed: string) =>
    rows.flatMap((_, number) => {
      const found = matchIn(new Query(typed), texts.of(number));
      return found ? [{ number, ...matchOf(found) }] : [];
    });
  for (const time of ["first", "again", "once more"]) {
    expect(foundIn("zhonglao"), time).toStrictEqual([
      {
        number: 0,
        field: "name.zh",
        text: "中老铁路",
        kind: "PREFIX",
        start: 0,
        end: 2,
      },
    ]);
    expect(foundIn("line-c"), time).toStrictEqual([
      {
        number: 3,
        field: "id",
        text: "line-c",
        kind: "EXACT",
        start: 0,
        end: 6,
      },
    ]);
    expect(foundIn("budapset"), time).toStrictEqual([
      {
        number: 2,
        field: "name.en",
        text: "Belgrade–Budapest line",
        kind: "FUZZY",
        start: 9,
        end: 17,
      },
    ]);
    expect(foundIn("no such name"), time).toStrictEqual([]);
  }
  expect(texts.of(1).count).toBe(0);
});
