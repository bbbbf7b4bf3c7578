import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { MadeGraph } from "../api/bench/made.ts";
import { openEmbedded } from "../api/graph/embedded.ts";
import { openEmbeddedProcess } from "../api/graph/embedded-process.ts";
import { isWhole } from "../api/graph/version.ts";
import { onEmbedded } from "../api/testing/engines.ts";
import { ask, china, start } from "../api/testing/process.ts";
import { loadStreamed } from "./load.ts";
import { versionOf } from "./lines.ts";
import { validSeed } from "./valid-seed.ts";

/** Each takes two starts. */
const kills = Math.ceil(Number(process.env["KILLS"] ?? 300) / 3);

/** A store that holds twelve times the seed, and nothing of which the next start would take it for loaded. */
async function made(folder: string): Promise<void> {
  const { projection } = await validSeed(undefined);
  const graph = await openEmbedded({ path: join(folder, "silkgraph.grafeo") });
  const size = { nodes: 10_000, links: 22_500 };
  await loadStreamed(graph, new MadeGraph(projection, size));
  await graph.close();
}

/** Milliseconds until a server on this folder has answered. */
async function timeToAnswer(folder: string): Promise<number> {
  const began = performance.now();
  const server = start({ SILKGRAPH_DATA: folder });
  expect(await ask(await server.address)).toEqual(china);
  const took = performance.now() - began;
  server.signal("SIGKILL");
  await server.ended;
  return took;
}

onEmbedded(() => {
  it.each([
    ["fills an empty store", async () => {}],
    ["replaces another, twelve times its size,", made],
  ])(
    `a start is whole after ${String(kills)} servers were killed while one %s`,
    { timeout: 7_200_000 },
    async (_, prepare) => {
      const home = await mkdtemp(join(tmpdir(), "silkgraph-started-"));
      onTestFinished(() => rm(home, { recursive: true, force: true }));
      const prepared = join(home, "prepared");
      await prepare(prepared);
      const version = versionOf((await validSeed(undefined)).projection);
      const folder = join(home, "data");
      const put = async () => {
        await rm(folder, { recursive: true, force: true });
        await cp(prepared, folder, { recursive: true }).catch(() => undefined);
      };
      await put();
      const usual = await timeToAnswer(folder);
      let slowest = 0;
      for (let round = 0; round < kills; round++) {
        await put();
        const server = start({ SILKGRAPH_DATA: folder });
        await delay(Math.random() * usual);
        server.signal("SIGKILL");
        await server.ended;
        slowest = Math.max(slowest, await timeToAnswer(folder));
        const graph = await openEmbeddedProcess(
          join(folder, "silkgraph.grafeo"),
        );
        expect([await graph.version(), await isWhole(graph)]).toEqual([
          version,
          true,
        ]);
        await graph.close();
      }
      // Nobody waits for a loader that is known to be gone.
      expect(slowest / usual).toBeLessThan(5);
    },
  );
});
