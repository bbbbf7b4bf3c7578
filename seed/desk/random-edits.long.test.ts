import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { UserError } from "../../api/errors.ts";
import { kinds } from "../../api/model/index.ts";
import { smallSeed } from "../../api/testing/small-seed.ts";
import { checkSeed } from "../check.ts";
import { readSeed } from "../read.ts";
import { deskActions } from "./actions.ts";
import { save, type Places, type SaveResult } from "./desk.ts";
import { readDraft } from "./draft.ts";
import { forms } from "./forms.ts";
import { readSnapshot } from "./snapshot.ts";

/** Two sets of the same records: one is edited at the desk, one by the command. */
let homes: string[];
let [atDesk, byCommand]: Places[] = [];
let desk: ReturnType<typeof deskActions>;
beforeAll(async () => {
  const both = [await smallSeed(), await smallSeed()] as const;
  homes = both.map(({ home }) => home);
  // Complaints name the folder of texts.
  [atDesk, byCommand] = [both[0], { ...both[1], articles: both[0].articles }];
  desk = deskActions(both[0], async () => undefined);
});
afterAll(() => Promise.all(homes.map((home) => rm(home, { recursive: true }))));

const words = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "Alandia",
      "Borland",
      "港口",
      "2003",
      "2020-13",
      "IN_OPERATION",
      "atlas",
      "alandia-port",
      "borland-port",
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "",
      "# no comment",
      "a: b",
      "- x",
      "'",
      '"',
      "{",
      "[",
      "null",
      "yes",
      "1e3",
      "\n",
      "&a",
      "*a",
      "!!str",
    ),
  },
);
const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: words },
  fc.record({ en: words, zh: words }),
  fc.array(words, { maxLength: 3 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(undefined),
  fc.array(
    fc.record({ source: words, fields: fc.array(words, { maxLength: 2 }) }),
    { maxLength: 2 },
  ),
);

const names = [
  ...new Set(forms().flatMap(({ fields }) => fields.map(({ name }) => name))),
];
const fields = fc.dictionary(
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...names) },
    words.filter((name) => name.trim() !== ""),
  ),
  value,
  { maxKeys: 4 },
);
/** What an editor who knows the kind may write. */
const sensible = fc.record(
  {
    opened: fc
      .date({
        min: new Date("1900-01-01"),
        max: new Date("2024-01-01"),
        noInvalidDate: true,
      })
      .chain((date) =>
        fc
          .constantFrom(4, 7, 10)
          .map((length) => date.toISOString().slice(0, length)),
      ),
    portType: fc.constantFrom("SEAPORT", "INLAND_PORT"),
    aliases: fc.uniqueArray(
      fc.constantFrom(
        "Alandia North",
        "A: port",
        "# 1",
        "阿港",
        "No",
        "1e3",
        "“北港”",
        "it's",
      ),
      { minLength: 1, maxLength: 4 },
    ),
    coordinates: fc.record({
      latitude: fc.integer({ min: -89, max: 89 }),
      longitude: fc.integer({ min: -179, max: 179 }),
    }),
    description: fc.record({
      en: fc.constantFrom(
        "A port: of the north.",
        "A port, “new”.",
        "Port #2.",
      ),
      zh: fc.constantFrom("北方的港口。", "港口：新建。"),
    }),
  },
  { requiredKeys: [] },
);
const port = fc.constantFrom("alandia-port", "borland-port", "cedonia-port");

type Edit = readonly [
  "change" | "add" | "remove",
  string,
  Readonly<Record<string, unknown>>,
];
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constant("change" as const), port, sensible),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constant("change" as const), port, fields),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.constant("add" as const),
      fc.constantFrom(...kinds.keys()),
      fields,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constant("remove" as const), port, fields),
  },
);

/** An edit as the page and the script both send it: the record as it is now, changed by some fields. */
async function draftFor([change, what, given]: Edit): Promise<unknown> {
  if (change === "add")
    return {
      edits: [{ change, kind: what, fields: { id: "a-new-record", ...given } }],
    };
  const { byId } = await readSnapshot(atDesk!.folder);
  const was = byId.get(what)?.fields ?? {};
  return {
    edits: [
      change === "remove"
        ? { change, id: what, was }
        : { change: "replace", id: what, was, fields: { ...was, ...given } },
    ],
  };
}

const texts = async (places: Places) =>
  Object.fromEntries(
    [...(await readSnapshot(places.folder)).files].map(([path, { text }]) => [
      path,
      text,
    ]),
  );

async function beginAnew(begin: Readonly<Record<string, string>>) {
  for (const { folder } of [atDesk!, byCommand!]) {
    await rm(folder, { recursive: true });
    await mkdir(folder);
    for (const [file, text] of Object.entries(begin))
      await writeFile(join(folder, file), text);
  }
}

it("five thousand random edits pass the check as they are written, or are refused with a field and a sentence", async () => {
  const seen = { saved: 0, refused: 0 };
  const begin = await texts(atDesk!);
  await fc.assert(
    fc.asyncProperty(edit, async (given) => {
      // Through JSON, as it travels.
      const draft = JSON.parse(
        JSON.stringify(await draftFor(given)),
      ) as unknown;
      const before = await texts(atDesk!);
      let told: SaveResult;
      try {
        // What `npm run seed:draft -- --write` does.
        told = await save(byCommand!, readDraft(draft));
      } catch (error) {
        const { text } = error as UserError;
        expect(Object.values(text)).toEqual([
          expect.stringMatching(/\S/),
          expect.stringMatching(/\S/),
        ]);
        await expect(desk["save"]!(draft)).rejects.toThrow(text.en);
        seen.refused++;
        return;
      }
      expect(await desk["save"]!(draft)).toEqual({ ...told, loadFault: null });
      const after = await texts(atDesk!);
      expect(await texts(byCommand!)).toEqual(after);
      const faults = told.problems.filter(({ isNotice }) => !isNotice);
      if (told.isSaved) {
        seen.saved++;
        expect(checkSeed(await readSeed(atDesk!.folder))).toEqual([]);
        expect(
          Object.keys(after).filter((file) => after[file] !== before[file]),
        ).toEqual(told.yaml.map(({ file }) => file));
        // What is removed would be missed by the next.
        if (given[0] !== "change") await beginAnew(begin);
      } else {
        seen.refused++;
        expect(after).toEqual(before);
        expect(told.conflicts.length + faults.length).toBeGreaterThan(0);
        for (const { field, what } of faults)
          expect([field, what.en, what.zh]).toEqual([
            expect.stringMatching(/\S/),
            expect.stringMatching(/\S/),
            expect.stringMatching(/\S/),
          ]);
      }
    }),
    { numRuns: 5_000 },
  );
  expect(Math.min(seen.saved, seen.refused)).toBeGreaterThan(1_000);
}, 900_000);
