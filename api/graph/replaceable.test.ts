import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openEmbedded } from "./embedded.ts";
import type { Graph } from "./graph.ts";
import { openReplaceable } from "./replaceable.ts";
import { MARK_PART, SET_VERSION, STANDING } from "./version.ts";

let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "silkgraph-replaced-"));
  path = join(folder, "silkgraph.grafeo");
});
afterAll(() => rm(folder, { recursive: true }));

const open = () =>
  openReplaceable(path, (each) => openEmbedded({ path: each }));
const add = (graph: Graph, id: string) =>
  graph.write((run) => run("CREATE (:Entity {id: $id})", { id }));
const idsIn = async (graph: Graph) =>
  (
    await graph.read<{ id: string }>(
      "MATCH (n:Entity) RETURN n.id AS id ORDER BY id",
    )
  ).map(({ id }) => id);
const files = async () => (await readdir(folder)).sort();
const whenOpen = ["silkgraph.grafeo", "silkgraph.grafeo.wal"];

it("has the old data until the new ones are whole, keeps the new ones, and loses no write meanwhile", async () => {
  const graph = await open();
  await add(graph, "old");
  const before = await graph.revision();
  let added: Promise<unknown> | undefined;
  await graph.replace!(async (fresh) => {
    await add(fresh, "new");
    await fresh.write((run) => run(SET_VERSION, { version: "two" }));
    added = add(graph, "later");
    expect(await idsIn(graph)).toEqual(["old"]);
  });
  await added;
  expect(await idsIn(graph)).toEqual(["later", "new"]);
  expect([before, await graph.revision()]).toEqual([
    undefined,
    expect.objectContaining({ version: "two" }),
  ]);
  expect(await files()).toEqual(whenOpen);
  await graph.close();
  expect(await files()).toEqual(["silkgraph.grafeo"]);
  const again = await open();
  expect(await idsIn(again)).toEqual(["later", "new"]);
  await again.close();
});

it("keeps the old data, and nothing beside them, where the new ones cannot be made", async () => {
  const graph = await open();
  const made = graph.replace!(async (fresh) => {
    await add(fresh, "half");
    throw new Error("No more.");
  });
  await expect(made).rejects.toThrow("No more.");
  expect(await idsIn(graph)).toEqual(["later", "new"]);
  expect(await files()).toEqual(whenOpen);
  await graph.close();
});

it("removes what one that was killed has left, and that it was at it", async () => {
  const killed = await open();
  await killed.write((run) => run(MARK_PART));
  await killed.close();
  await cp(path, `${path}.new`);
  await writeFile(join(folder, "another"), "");
  const graph = await open();
  expect(await files()).toEqual(["another", ...whenOpen]);
  expect(await graph.read(STANDING)).toEqual([
    { version: "two", loads: 1, sincePart: null },
  ]);
  await graph.close();
});
