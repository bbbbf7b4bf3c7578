import fc from "fast-check";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  copyCheckout,
  removeCheckout,
  seedCommand,
} from "../../api/testing/checkout.ts";
import { startDesk, type DeskServer } from "../../api/testing/desk-server.ts";
import { randomEdit, type RandomEdit } from "../../api/testing/random-edit.ts";
import { smallRecords } from "../../api/testing/small-seed.ts";
import type { SaveResult } from "./desk.ts";
import type { Fields } from "./draft.ts";

const runs = Number(process.env["EDITS"] ?? 100);

/** The same records twice: one copy has a desk, the other its commands alone. */
let desk: DeskServer;
let copy: string;
beforeAll(async () => {
  desk = await startDesk({ records: smallRecords });
  copy = await copyCheckout();
  await beginAnew();
}, 300_000);
afterAll(async () => {
  await desk.close();
  await removeCheckout(copy);
});

const folderOf = (home: string) => join(home, "seed", "data");

async function beginAnew() {
  for (const folder of [desk.home, copy].map(folderOf)) {
    await rm(folder, { recursive: true });
    await mkdir(folder);
    for (const [file, text] of Object.entries(smallRecords))
      await writeFile(join(folder, file), text);
  }
}

async function filesIn(home: string) {
  const folder = folderOf(home);
  const names = await readdir(folder, { recursive: true });
  return Object.fromEntries(
    await Promise.all(
      names
        .filter((name) => name.endsWith(".yaml"))
        .sort()
        .map(async (name) => [
          name,
          await readFile(join(folder, name), "utf8"),
        ]),
    ),
  ) as Record<string, string>;
}

/** What the page sends for an edit. */
async function sentFor([change, what, given]: RandomEdit) {
  if (change === "add")
    return {
      edits: [{ change, kind: what, fields: { id: "a-new-record", ...given } }],
    };
  const found = (await desk.act("record", { id: what })) as {
    fields?: Fields;
  };
  const was = found.fields ?? {};
  return {
    edits: [
      change === "remove"
        ? { change, id: what, was }
        : { change: "replace", id: what, was, fields: { ...was, ...given } },
    ],
  };
}

/** What a script runs for it, in a process of its own. */
const commandFor = ([change, what, given]: RandomEdit) => {
  const name = { change: "edit", add: "add", remove: "remove" }[change];
  const fields = change === "add" ? { id: "a-new-record", ...given } : given;
  return seedCommand(
    copy,
    [name, what, "--write", "--format", "json"],
    {},
    // What is undefined on the page is taken away by a script with null.
    JSON.stringify(fields, (_, value: unknown) => value ?? null),
  );
};

it(`${String(runs)} random edits through the desk of a running server and through the commands give the same files, or the same refusal`, async () => {
  const seen = { saved: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(randomEdit, async (edit) => {
      const before = await filesIn(desk.home);
      const command = await commandFor(edit);
      const told = (await desk.act("save", await sentFor(edit))) as Partial<
        SaveResult & { problem: { en: string }; loadFault: null }
      >;
      const after = await filesIn(desk.home);
      expect(await filesIn(copy)).toEqual(after);
      if (told.problem) {
        expect(command.err).toContain(told.problem.en);
        expect([command.code, after]).toEqual([1, before]);
        seen.refused++;
        return;
      }
      const { loadFault, ...result } = told;
      expect(JSON.parse(command.out)).toEqual(result);
      expect([command.code, loadFault]).toEqual([result.isSound ? 0 : 1, null]);
      seen[result.isSaved ? "saved" : "refused"]++;
      // What is removed would be missed by the next.
      if (edit[0] !== "change" && result.isSaved) await beginAnew();
    }),
    { numRuns: runs },
  );
  expect(Math.min(seen.saved, seen.refused)).toBeGreaterThan(runs / 20);
}, 1_800_000);
