import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { smallSeed } from "../../api/testing/small-seed.ts";
import { validSeed } from "../valid-seed.ts";
import { validRecords } from "./checked.ts";
import { recordAt, save } from "./desk.ts";
import { draftOf } from "./draft.ts";

it("gives the graph what was checked when it was saved, and checks anew what somebody has changed since", async () => {
  const { home, ...places } = await smallSeed();
  onTestFinished(() => rm(home, { recursive: true }));
  const { fields: was } = (await recordAt(places, "alandia-port"))!;
  const fields = { ...was, opened: "2002" };
  const edit = { change: "replace", id: "alandia-port", was, fields } as const;
  expect((await save(places, draftOf([edit]))).isSaved).toBe(true);
  const found = await validRecords(places);
  expect(found).toEqual(await validSeed(places.articles, places.folder));
  expect(
    found.projection.nodes.get("alandia-port")?.properties["opened"],
  ).toEqual("2002");

  const file = join(places.folder, "port.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace("opened: 2002", "opened: soon"));
  await expect(validRecords(places)).rejects.toThrow("port.yaml:6");
});
