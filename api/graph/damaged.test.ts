import {
  mkdir,
  mkdtemp,
  readdir,
  rm,
  stat,
  truncate,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ask, china, start } from "../testing/process.ts";
import { openEmbedded } from "./embedded.ts";

const name = "silkgraph.grafeo";
let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "silkgraph-damaged-"));
  path = join(folder, name);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What may lie where the store should be. */
const damages: Readonly<Record<string, () => Promise<void>>> = {
  garbage: () => writeFile(path, "This is no store.\n".repeat(1_000)),
  "an empty file": () => writeFile(path, ""),
  "a store that was cut off": async () => {
    const graph = await openEmbedded({ path });
    await graph.write((run) =>
      run("UNWIND range(1, 2000) AS n CREATE (:Entity {id: toString(n)})"),
    );
    await graph.close();
    await truncate(path, (await stat(path)).size / 2);
  },
  "a folder": async () => {
    await mkdir(path);
    await writeFile(join(path, "notes.txt"), "mine");
  },
};

for (const [what, damage] of Object.entries(damages))
  describe(
    `where the store should be and ${what} is`,
    {
      timeout: 240_000,
      tags: what === "a store that was cut off" ? [] : ["long"],
    },
    () => {
      it("names the file and the remedy, and touches nothing", async () => {
        await damage();
        const before = await stat(path);
        const { ended, said } = start({ SILKGRAPH_DATA: folder });
        expect(await ended).toBe(1);
        expect(said.out).toBe("");
        expect(said.err.split("\n")).toEqual([
          expect.stringMatching(
            /^The graph in \S+ cannot be read \(GRAFEO-.+\)/,
          ),
          "",
        ]);
        expect(said.err).toContain(`The graph in ${path} cannot be read (`);
        expect(said.err).toMatch(
          /\. It is only a projection of the records: delete it, or set SILKGRAPH_REBUILD=1 to have it set aside, and it is built anew\.\n$/,
        );
        expect(await readdir(folder)).toEqual([name]);
        expect(await stat(path)).toMatchObject({
          ino: before.ino,
          size: before.size,
          mtime: before.mtime,
        });
      });

      it("sets it aside and builds the graph anew when told to", async () => {
        await damage();
        const { ino } = await stat(path);
        const server = start({
          SILKGRAPH_DATA: folder,
          SILKGRAPH_REBUILD: "1",
        });
        expect(await ask(await server.address)).toEqual(china);
        const aside = (await readdir(folder)).find((each) =>
          /^silkgraph\.grafeo\.damaged-\d{14}$/.test(each),
        )!;
        expect((await stat(join(folder, aside))).ino).toBe(ino);
        expect(server.said.err).toBe(
          `The graph in ${path} could not be read; it is now ${join(folder, aside)}, and a new one is built.\n`,
        );
        server.signal("SIGTERM");
        expect(await server.ended).toBe(0);

        // The new store is sound, so that nothing is set aside again.
        const next = start({ SILKGRAPH_DATA: folder, SILKGRAPH_REBUILD: "1" });
        expect(await ask(await next.address)).toEqual(china);
        expect(next.said.err).toBe("");
        expect(
          (await readdir(folder)).filter((each) => each.includes("damaged")),
        ).toEqual([aside]);
      });
    },
  );

it("sets no store aside that another process uses", async () => {
  const first = start({ SILKGRAPH_DATA: folder });
  await first.address;
  const second = start({ SILKGRAPH_DATA: folder, SILKGRAPH_REBUILD: "1" });
  expect(await second.ended).toBe(1);
  expect(second.said.err).toMatch(
    /^The graph in \S+ is in use by another process: [^\n]+\n$/,
  );
  expect(
    (await readdir(folder)).filter((each) => /damaged/.test(each)),
  ).toEqual([]);
});
