import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planNeo4j, type Neo4jServer } from "../testing/neo4j/server.ts";
import { missingNeo4j } from "../testing/neo4j/turn.ts";
import { ask, china, patience, start, statusOf } from "../testing/process.ts";
import { freePort } from "../testing/free-port.ts";

describe.runIf(missingNeo4j() === null)(
  "the server on Neo4j",
  { timeout: 480_000 },
  () => {
    let neo4j: Neo4jServer;
    let data: string;
    beforeAll(async () => {
      neo4j = await planNeo4j();
      data = await mkdtemp(join(tmpdir(), "silkgraph-server-"));
    });
    afterAll(async () => {
      await neo4j.end();
      await rm(data, { recursive: true, force: true });
    });

    it("begins when Neo4j does, and outlives its loss under load", async () => {
      const port = await freePort();
      const server = start({
        SILKGRAPH_DATA: data,
        PORT: String(port),
        NEO4J_URI: neo4j.uri,
      });
      const address = `http://127.0.0.1:${String(port)}`;
      await expect
        .poll(() => server.said.err, patience)
        .toContain("does not serve");
      expect(await readiness(address)).toEqual([503, "starting"]);
      await neo4j.restart();
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
      await neo4j.stop();
      await expect
        .poll(() => readiness(address), patience)
        .toEqual([503, "lost"]);
      expect(await statusOf(address, "/health")).toBe(200);
      await expect.poll(() => [...outcomes], patience).toContain(lost);
      await neo4j.restart();
      await expect.poll(() => statusOf(address, "/ready"), patience).toBe(200);
      await expect.poll(() => ask(address), patience).toEqual(china);
      isLoaded = false;
      await Promise.all(callers);
      expect([...outcomes].sort()).toEqual([lost, "fine"]);
      server.signal("SIGTERM");
      expect(await server.ended).toBe(0);
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
