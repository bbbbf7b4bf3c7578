import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";
import { smallSeed } from "../../api/testing/small-seed.ts";
import { readRejections } from "../extract/rejections.ts";
import { recordAt, save, type Places } from "./desk.ts";
import { draftOf, type Fields } from "./draft.ts";
import { commit, historyOf, takeBack } from "./history.ts";

const run = promisify(execFile);

let home: string;
let places: Places;
beforeEach(async () => {
  ({ home, ...places } = await smallSeed());
});
afterEach(() => rm(home, { recursive: true }));

const git = (...args: string[]) => run("git", args, { cwd: home });

async function makeCheckout() {
  await git("init", "--quiet");
  await git("config", "user.name", "An editor");
  await git("config", "user.email", "editor@example.org");
  await writeFile(join(home, "other.txt"), "not the desk's\n");
  await git("add", "data");
  await git("commit", "--quiet", "--message", "Begin");
}

const change = async (id: string, fields: Fields) => {
  const was = (await recordAt(places, id))!.fields;
  return save(
    places,
    draftOf([{ change: "replace", id, was, fields: { ...was, ...fields } }]),
  );
};
const ports = () => readFile(join(places.folder, "port.yaml"), "utf8");

it("commits what was saved and nothing else, and takes one commit back while later ones stay", async () => {
  await makeCheckout();
  const first = await ports();
  await change("alandia-port", { opened: "2002" });
  expect((await historyOf(places))!.hasUncommitted).toBe(true);
  await commit(places, "Correct a year\n\nAs the atlas has it. --amend");
  const was = (await recordAt(places, "borland-port"))!.fields;
  await save(places, {
    ...draftOf([{ change: "remove", id: "borland-port", was }]),
    rejections: [
      {
        candidate: "person-1",
        kind: "person",
        rule: "name",
        reason: "no name",
      },
    ],
  });
  await commit(places, "Remove a port", {
    writtenBy: "林晓舟",
    reviewedBy: "A second\nreader",
  });
  const { commits, hasUncommitted } = (await historyOf(places))!;
  expect(hasUncommitted).toBe(false);
  expect(commits.map(({ author, subject }) => [author, subject])).toEqual([
    ["An editor", "Remove a port"],
    ["An editor", "Correct a year"],
    ["An editor", "Begin"],
  ]);
  expect(
    commits.map(({ writtenBy, reviewedBy }) => [writtenBy, reviewedBy]),
  ).toEqual([
    ["林晓舟", "A second reader"],
    ["", ""],
    ["", ""],
  ]);
  expect((await git("status", "--porcelain")).stdout).toBe("?? other.txt\n");

  const [removal, year] = commits;
  expect((await save(places, await takeBack(places, year!.id))).isSaved).toBe(
    true,
  );
  expect(await ports()).not.toContain("borland-port");
  expect(
    (await save(places, await takeBack(places, removal!.id))).isSaved,
  ).toBe(true);
  expect(await ports()).toBe(first);
  // What the commit refused is proposed again.
  expect(await readRejections(places.rejections)).toEqual([]);
});

it("shows as a conflict what was changed again since the commit that is taken back", async () => {
  await makeCheckout();
  await change("alandia-port", { opened: "2002" });
  await commit(places, "Correct a year");
  await change("alandia-port", { opened: "2003" });
  const [latest] = (await historyOf(places))!.commits;
  const { isSaved, conflicts } = await save(
    places,
    await takeBack(places, latest!.id),
  );
  expect([isSaved, conflicts.map(({ merged }) => merged!.open)]).toEqual([
    false,
    [[{ field: "opened", was: "2002", mine: "2001", theirs: "2003" }]],
  ]);
});

it("has none outside a checkout, and takes nothing for a commit that is none", async () => {
  expect(await historyOf(places)).toBeNull();
  await makeCheckout();
  for (const id of ["HEAD", "--all", "0".repeat(40), `${"0".repeat(40)};ls`])
    await expect(takeBack(places, id)).rejects.toThrow(
      "There is no such commit.",
    );
  await expect(commit(places, "  ")).rejects.toThrow("needs a message");
  await expect(commit(places, "Nothing")).rejects.toThrow("nothing to commit");
});
