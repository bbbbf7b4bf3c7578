import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../api/testing/free-port.ts";
import { startNeo4j, type Neo4jServer } from "../api/testing/neo4j/server.ts";
import { missingNeo4j } from "../api/testing/neo4j/turn.ts";
import {
  ask,
  china,
  patience,
  start,
  statusOf,
  type Started,
} from "../api/testing/process.ts";

const hasCaddy = spawnSync("caddy", ["version"]).error === undefined;

/** Starts the balancer by the Caddyfile, as docker-compose.yml does, before these servers; ends it with the test. */
async function balance(replicas: readonly string[]) {
  const [port, health] = [await freePort(), await freePort()];
  const site = `http://127.0.0.1:${String(port)}`;
  const caddy = spawn(
    "caddy",
    ["run", "--adapter", "caddyfile", "--config", "Caddyfile"],
    {
      cwd: join(import.meta.dirname, ".."),
      env: {
        ...process.env,
        SITE: site,
        REPLICAS: replicas
          .map((address) => address.replace("http://localhost", "127.0.0.1"))
          .join(" "),
        HEALTH_PORT: String(health),
      },
      stdio: "ignore",
    },
  );
  const healthy = () =>
    statusOf(`http://127.0.0.1:${String(health)}`, "/").catch(() => 0);
  await expect.poll(healthy, patience).toBe(200);
  await expect.poll(() => statusOf(site, "/ready"), patience).toBe(200);
  return { site, caddy };
}

describe.runIf(hasCaddy && missingNeo4j() === null)(
  "two servers behind the balancer",
  () => {
    let neo4j: Neo4jServer;
    let data: string;
    beforeAll(async () => {
      neo4j = await startNeo4j();
      data = await mkdtemp(join(tmpdir(), "silkgraph-balancer-"));
    });
    afterAll(async () => {
      await neo4j.end();
      await rm(data, { recursive: true, force: true });
    });

    const serve = (env: NodeJS.ProcessEnv = {}): Started =>
      start({
        SILKGRAPH_DATA: data,
        NEO4J_URI: neo4j.uri,
        TRUST_PROXY: "127.0.0.1",
        LIMIT_RATE: "0",
        LIMIT_WORK: "100000000",
        ...env,
      });

    it("lose nobody's question when one of them stops, and say so when both are gone", async () => {
      const servers = [serve(), serve()];
      const addresses = await Promise.all(
        servers.map(({ address }) => address),
      );
      for (const address of addresses)
        await expect
          .poll(() => statusOf(address, "/ready"), patience)
          .toBe(200);
      const { site, caddy } = await balance(addresses);
      try {
        let isOver = false;
        const answers: unknown[] = [];
        const callers = Array.from({ length: 8 }, async () => {
          while (!isOver) answers.push(await ask(site));
        });
        const more = async (count = answers.length + 50) =>
          expect.poll(() => answers.length, patience).toBeGreaterThan(count);
        await more();
        servers[0]!.signal("SIGTERM");
        expect(await servers[0]!.ended).toBe(0);
        await more();
        isOver = true;
        await Promise.all(callers);
        expect(answers.filter((answer) => !isChina(answer))).toEqual([]);

        // What is exported is as long as from the server itself.
        const path = "/export/silkgraph.jsonl";
        const [own, passedOn] = await Promise.all(
          [addresses[1]!, site].map(async (url) =>
            (await fetch(url + path)).text(),
          ),
        );
        expect(passedOn).toBe(own);

        const tooLarge = (size: number) =>
          fetch(`${site}/graphql`, {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: `{"query":"${" ".repeat(size)}"}`,
          });
        for (const size of [200_000, 11_000_000]) {
          const response = await tooLarge(size);
          expect([response.status, await response.json()]).toMatchObject([
            413,
            { errors: [{ extensions: { code: "LIMIT_EXCEEDED" } }] },
          ]);
        }

        servers[1]!.signal("SIGKILL");
        await servers[1]!.ended;
        await expect
          .poll(() => ask(site), patience)
          .toMatchObject({ errors: [{ extensions: { code: "UNAVAILABLE" } }] });
      } finally {
        caddy.kill();
      }
    });

    it("know their callers by address, whatever these say of themselves", async () => {
      const server = serve({ LIMIT_RATE: "20" });
      const address = await server.address;
      await expect.poll(() => statusOf(address, "/ready"), patience).toBe(200);
      const { site, caddy } = await balance([address]);
      try {
        const codes: unknown[] = [];
        for (let at = 0; at < 21; at++) {
          const response = await fetch(`${site}/graphql`, {
            method: "POST",
            headers: {
              "content-type": "application/json",
              "x-forwarded-for": `203.0.113.${String(at)}`,
            },
            body: '{"query":"{ __typename }"}',
          });
          codes.push(response.status);
        }
        expect(codes).toEqual([...Array<number>(20).fill(200), 429]);
      } finally {
        caddy.kill();
      }
    });
  },
);

const isChina = (answer: unknown) =>
  JSON.stringify(answer) === JSON.stringify(china);
