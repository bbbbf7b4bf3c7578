import { readFile, rm } from "node:fs/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { smallSeed } from "../../api/testing/small-seed.ts";
import { ruleSentences } from "../extract/rule-sentences.ts";
import counts from "../extract/rule-counts.json" with { type: "json" };
import { recordAt, save, type Places } from "./desk.ts";
import { draftOf } from "./draft.ts";
import { untranslated } from "./pages.ts";
import { similarTo } from "./similar.ts";

let home: string;
let places: Places;
beforeEach(async () => {
  ({ home, ...places } = await smallSeed());
});
afterEach(() => rm(home, { recursive: true }));

const acceptance = {
  record: "gazette",
  candidate: "source-0123456789ab",
  kind: "source",
  rule: "name-ending",
  confidence: 0.75,
  flags: ["NO_CUE"],
  corrected: ["name"],
};
const comment = {
  id: "comment-1",
  text: "Which year?",
  by: "林晓舟",
  date: "2025-01-04",
  record: "gazette",
  field: "name",
};

it("keeps beside a record the candidate that it was made from and what is said of it, until the record is removed", async () => {
  const saved = await save(places, {
    ...draftOf([
      {
        change: "add",
        kind: "Source",
        fields: {
          id: "gazette",
          name: { en: "A gazette", zh: "一份公报" },
          address: "https://example.org/gazette",
          basis: "REFERENCE",
        },
      },
    ]),
    // Of a record that is not there nothing is kept.
    acceptances: [acceptance, { ...acceptance, record: "nobody" }],
    comments: [comment],
  });
  expect([saved.isSaved, saved.problems]).toEqual([true, []]);
  const { fields, acceptances, comments } = (await recordAt(
    places,
    "gazette",
  ))!;
  expect([acceptances, comments]).toEqual([[acceptance], [comment]]);
  await save(
    places,
    draftOf([{ change: "remove", id: "gazette", was: fields }]),
  );
  for (const file of [places.acceptances, places.comments])
    expect((await readFile(file, "utf8")).trim()).toBe("");
});

it("takes a comment away that has been dealt with, and leaves the others as they stand", async () => {
  const other = { ...comment, id: "comment-2", text: "Soon." };
  await save(places, { ...draftOf([]), comments: [comment, other] });
  const before = await readFile(places.comments, "utf8");
  await save(places, { ...draftOf([]), settled: ["comment-1"] });
  const after = await readFile(places.comments, "utf8");
  expect(before.endsWith(after)).toBe(true);
  expect(after).toMatch(/^- id: comment-2\n/);
});

it("names a text as not yet translated until somebody writes it, by whatever door", async () => {
  const standIn = { language: "zh", text: "公报（暂代）" } as const;
  const added = {
    id: "gazette",
    name: { en: "A gazette", zh: standIn.text },
    address: "https://example.org/gazette",
    basis: "REFERENCE",
  };
  const open = { ...comment, standIn };
  const { isSaved } = await save(places, {
    ...draftOf([{ change: "add", kind: "Source", fields: added }]),
    // What another text stands in for has been written.
    comments: [
      open,
      { ...open, id: "comment-2", standIn: { ...standIn, language: "en" } },
    ],
  });
  const work = {
    record: "gazette",
    name: added.name,
    field: "name",
    ...standIn,
  };
  expect([isSaved, await untranslated(places)]).toEqual([true, [work]]);
  const write = async (fields: object) => {
    const { fields: was } = (await recordAt(places, "gazette"))!;
    await save(
      places,
      draftOf([
        {
          change: "replace",
          id: "gazette",
          was,
          fields: { ...was, ...fields },
        },
      ]),
    );
    return (await recordAt(places, "gazette"))!.comments;
  };
  expect(await write({ address: "https://example.org/g" })).toEqual([open]);
  expect(await untranslated(places)).toEqual([work]);
  const written = { name: { en: "A gazette", zh: "一份公报" } };
  expect(await write(written)).toEqual([]);
  expect(await untranslated(places)).toEqual([]);
});

it.each([
  [["Port of Alandja"], ["alandia-port", "only a letter or two differ"]],
  [["port of ALANDIA"], ["alandia-port", "it is called"]],
  [["阿蘭迪亞港"], ["alandia-port", "it is called"]],
  [["Alandia"], ["alandia-port", "one name holds the other"]],
])("says why %j may be there already", async (names, [id, reason]) => {
  const found = await similarTo(places, { kind: "Port", names });
  expect(found.map((each) => each.id)).toEqual([id]);
  expect(found[0]!.reason.en).toContain(reason);
});

it("takes no other kind and no other name for the same", async () => {
  expect(
    await similarTo(places, { kind: "Place", names: ["Port of Alandia"] }),
  ).toEqual([]);
  expect(
    await similarTo(places, { kind: "Port", names: ["Somewhere", "", "某地"] }),
  ).toEqual([]);
});

it("has a sentence for each rule whose hits are counted", () => {
  expect(
    Object.keys(counts).filter((rule) => ruleSentences[rule] === undefined),
  ).toEqual([]);
});
