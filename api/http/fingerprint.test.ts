import { cp, mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fingerprintOf } from "./fingerprint.ts";

let home: string;
let articles: string;
let before: string;
const print = () => fingerprintOf(home, articles);

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "silkgraph-fingerprint-"));
  articles = join(home, "articles");
  await cp(join(import.meta.dirname, ".."), join(home, "api"), {
    recursive: true,
  });
  await mkdir(join(home, "node_modules"));
  await mkdir(articles);
  await writeFile(join(articles, "daily.txt"), "words");
  before = await print();
});
afterAll(() => rm(home, { recursive: true }));

it.each([
  ["a sentence of an export", "api/export/about.ts"],
  ["how citations are written", "api/queries/cite/gbt.ts"],
  ["the schema", "schema.graphql"],
  ["a package that is installed", "node_modules/.package-lock.json"],
  ["the text of an article", "articles/daily.txt"],
  ["that there is another article", "articles/another.txt"],
])("tells %s", async (_, file) => {
  await writeFile(join(home, file), "changed");
  const after = await print();
  expect(after).toMatch(/^[0-9a-f]{64}$/);
  expect(after).not.toBe(before);
  before = after;
});

it("stays the same where nothing that answers has changed", async () => {
  expect(await print()).toBe(before);
  await writeFile(join(home, "api", "export", "csv.test.ts"), "changed");
  await utimes(join(home, "api", "env.ts"), new Date(), new Date());
  expect(await print()).toBe(before);
});

it("is made without articles, and without their folder", async () => {
  const none = await fingerprintOf(home, undefined);
  expect(await fingerprintOf(home, join(home, "nowhere"))).toBe(none);
});
