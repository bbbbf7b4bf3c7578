import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { startNeo4j } from "../testing/neo4j/server.ts";
import { missingNeo4j } from "../testing/neo4j/turn.ts";
import { china, patience, start, statusOf } from "../testing/process.ts";

const outages = Number(process.env["OUTAGES"] ?? 20);
const perSecond = 50;

describe.runIf(missingNeo4j() === null)("the server on Neo4j", () => {
  it(`outlives ${String(outages)} stops and starts of Neo4j under ${String(perSecond)} requests a second, with no wrong answer`, async () => {
    const neo4j = await startNeo4j();
    const data = await mkdtemp(join(tmpdir(), "silkgraph-outages-"));
    onTestFinished(async () => {
      await neo4j.end();
      await rm(data, { recursive: true, force: true });
    });
    const server = start({
      SILKGRAPH_DATA: data,
      NEO4J_URI: neo4j.uri,
      // Each question is asked of Neo4j.
      ANSWERS_KEPT_MB: "0",
    });
    const address = await server.address;
    const ready = () => statusOf(address, "/ready").catch(() => 0);
    await expect.poll(ready, patience).toBe(200);

    const outcomes = new Map<string, number>();
    let isOver = false;
    let isWell = true;
    const askOnce = async () => {
      const response = await fetch(`${address}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: '{"query":"{ country(id: \\"china\\") { id } }"}',
      });
      const answer = (await response.json()) as {
        errors?: { extensions: { code: string } }[];
      };
      const [error] = answer.errors ?? [];
      const outcome =
        error?.extensions.code ??
        (JSON.stringify(answer) === JSON.stringify(china) ? "right" : "wrong");
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      isWell ||= outcome === "right";
    };
    const asking: Promise<void>[] = [];
    const pace = (async () => {
      while (!isOver) {
        asking.push(askOnce());
        await delay(1_000 / perSecond);
      }
    })();
    for (let outage = 0; outage < outages; outage++) {
      const before = outcomes.get("right") ?? 0;
      await expect
        .poll(() => outcomes.get("right") ?? 0, patience)
        .toBeGreaterThan(before + 25);
      await neo4j.stop();
      const refused = outcomes.get("UNAVAILABLE") ?? 0;
      await expect
        .poll(() => outcomes.get("UNAVAILABLE") ?? 0, patience)
        .toBeGreaterThan(refused);
      isWell = false;
      await neo4j.restart();
      await expect.poll(() => isWell, patience).toBe(true);
    }
    isOver = true;
    await pace;
    await Promise.all(asking);
    const refusals = ["OVERLOADED", "TIMEOUT", "UNAVAILABLE"];
    expect(
      [...outcomes.keys()].filter((outcome) => !refusals.includes(outcome)),
    ).toEqual(["right"]);
    // Nobody started it anew.
    server.signal("SIGTERM");
    expect(await server.ended).toBe(0);
  }, 3_600_000);
});
