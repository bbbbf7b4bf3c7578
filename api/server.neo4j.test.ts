import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planNeo4j, type Neo4jServer } from "./graph/neo4j/server.ts";
import { missingNeo4j } from "./graph/neo4j/turn.ts";
import { ask, china, freePort, patience, start, statusOf } from "./started.ts";

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
      await neo4j.restart();
      await expect
        .poll(() => statusOf(address, "/ready").catch(() => 0), patience)
        .toBe(200);
      expect(await ask(address)).toEqual(china);

      const outcomes = new Set<string>();
      let isLoaded = true;
      const callers = Array.from({ length: 4 }, async () => {
        while (isLoaded) {
          const { errors } = await ask(address);
          outcomes.add(errors?.[0]?.extensions.code ?? "fine");
        }
      });
      await neo4j.stop();
      await expect.poll(() => statusOf(address, "/ready"), patience).toBe(503);
      expect(await statusOf(address, "/health")).toBe(200);
      await expect.poll(() => [...outcomes], patience).toContain("UNAVAILABLE");
      await neo4j.restart();
      await expect.poll(() => statusOf(address, "/ready"), patience).toBe(200);
      await expect.poll(() => ask(address), patience).toEqual(china);
      isLoaded = false;
      await Promise.all(callers);
      expect([...outcomes].sort()).toEqual(["UNAVAILABLE", "fine"]);
      server.signal("SIGTERM");
      expect(await server.ended).toBe(0);
    });
  },
);
