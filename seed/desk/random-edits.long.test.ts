import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { UserError } from "../../api/errors.ts";
import { randomEdit, type RandomEdit } from "../../api/testing/random-edit.ts";
import { smallSeed } from "../../api/testing/small-seed.ts";
import { checkSeed } from "../check.ts";
import { readSeed } from "../read.ts";
import { deskActions } from "./actions.ts";
import { save, type Places, type SaveResult } from "./desk.ts";
import { readDraft } from "./draft.ts";
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

/** An edit as the page and the script both send it: the record as it is now, changed by some fields. */
async function draftFor([change, what, given]: RandomEdit): Promise<unknown> {
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
    fc.asyncProperty(randomEdit, async (given) => {
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
