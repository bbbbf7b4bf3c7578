import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { missingNeo4j, takeTurn, type Turn } from "./graph/neo4j/turn.ts";
import { ask, china, freePort, patience, start, statusOf } from "./started.ts";

describe.runIf(missingNeo4j() === null)(
  "the server on Neo4j",
  { timeout: 240_000 },
  () => {
    let turn: Turn;
    let data: string;
    beforeAll(async () => {
      turn = await takeTurn();
      data = await mkdtemp(join(tmpdir(), "silkgraph-server-"));
    });
    afterAll(async () => {
      turn.end();
      await rm(data, { recursive: true, force: true });
    });

    it("outlives the loss of Neo4j under load, and one that starts meanwhile waits for it", async () => {
      const run = (port: number) => ({
        server: start({
          SILKGRAPH_DATA: data,
          PORT: String(port),
          NEO4J_URI: turn.uri,
        }),
        address: `http://127.0.0.1:${String(port)}`,
      });
      const { server, address } = run(await freePort());
      await expect
        .poll(() => statusOf(address, "/ready").catch(() => 0), patience)
        .toBe(200);
      expect(await ask(address)).toEqual(china);

      const outcomes = new Set<string>();
      let isLoaded = true;
      const callers = Array.from({ length: 2 }, async () => {
        while (isLoaded) {
          const [error] = (await ask(address)).errors ?? [];
          outcomes.add(
            error ? `${error.extensions.code}: ${error.message}` : "fine",
          );
        }
      });
      const lost =
        "UNAVAILABLE: The graph cannot be reached now; ask again shortly.";
      await turn.stop();
      await expect
        .poll(() => readiness(address), patience)
        .toEqual([503, "lost"]);
      expect(await statusOf(address, "/health")).toBe(200);
      await expect.poll(() => [...outcomes], patience).toContain(lost);

      const late = run(await freePort());
      await expect
        .poll(() => late.server.said.err, patience)
        .toContain("does not serve");
      expect(await readiness(late.address)).toEqual([503, "starting"]);

      await turn.restart();
      await expect.poll(() => statusOf(address, "/ready"), patience).toBe(200);
      await expect.poll(() => ask(address), patience).toEqual(china);
      isLoaded = false;
      await Promise.all(callers);
      expect([...outcomes].sort()).toEqual([lost, "fine"]);
      await expect.poll(() => ask(late.address), patience).toEqual(china);
      for (const each of [server, late.server]) {
        each.signal("SIGTERM");
        expect(await each.ended).toBe(0);
      }
    });
  },
);

const readiness = async (address: string) => {
  const response = await fetch(`${address}/ready`);
  return [
    response.status,
    ((await response.json()) as { status: string }).status,
  ];
};
