import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import type { Ask } from "../bench/load/callers.ts";
import { underLoad } from "../bench/load/load.ts";
import { bodiesOf } from "../bench/ask.ts";
import { seedCases } from "../bench/seed-cases.ts";
import { patience, start } from "./process.ts";

/**
 * How many times as long everything may take: what is promised holds for processors that others leave
 * alone, and this may run where others want to run as well.
 */
const headroomNow = () =>
  Math.max(2, 1 + loadavg()[0]! / availableParallelism());

const asked = (query: string, variables = {}): Ask => ({
  path: "/graphql",
  body: JSON.stringify({ query, variables }),
});

const many = (times: number, field: string) =>
  Array.from({ length: times }, (_, at) => `a${String(at)}: ${field}`).join(
    " ",
  );

/** Legal requests that keep a server busy for long: the worst of each sort that drawing has found. */
const expensive = (ids: readonly string[]): Ask[] => [
  asked(
    `query ($ids: [ID!]!) { ${many(9, "statements(filter: {about: {id: $ids}}, first: 1) { totalCount }")} }`,
    { ids },
  ),
  asked(
    `{ ${many(20, 'search(text: "belt road china railway laos 铁路 中国 a e", first: 1) { totalCount }')} }`,
  ),
  asked(
    `{ ${many(20, 'path(from: "macao", to: "kazakhstan", count: 3) { paths { length } }')} }`,
  ),
  asked(
    `{ ${many(8, "participations(first: 100) { totalCount edges { node { id name { en zh } } } }")} }`,
  ),
  asked(`{ ${many(45, "designations(first: 1) { totalCount }")} }`),
  { path: "/export/silkgraph.jsonl" },
];

/** Starts a server by `env`, and judges how it serves one caller beside 64 that ask all they may. */
export async function expectService(env: NodeJS.ProcessEnv): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), "silkgraph-load-"));
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  const server = start({
    SILKGRAPH_DATA: data,
    TRUST_PROXY: "127.0.0.1",
    ...env,
  });
  const url = await server.address;
  const readiness = async () =>
    ((await (await fetch(`${url}/ready`)).json()) as { status: string }).status;
  await expect.poll(readiness, patience).toBe("ready");
  const lines = await (await fetch(`${url}/export/silkgraph.jsonl`)).text();
  const ids = [...lines.matchAll(/^\{"type":"node","id":"([^"]+)"/gm)].map(
    ([, id]) => id!,
  );

  const headroom = headroomNow();
  const { quiet, loaded, recovery, attackers } = await underLoad(
    url,
    seedCases.flatMap(bodiesOf).map((body) => ({ path: "/graphql", body })),
    { asks: expensive(ids), callers: 64, addresses: 8 },
    { quiet: 2_000, attack: 5_000, after: 3_000 * headroom },
  );
  expect(ids.length).toBeGreaterThan(500);
  // All that is asked is legal, and some of it is done.
  expect(attackers["200 fine"]).toBeGreaterThan(0);
  expect(Object.keys(attackers).join()).not.toMatch(
    /VALIDATION|LIMIT_EXCEEDED|INPUT/,
  );
  expect(loaded.asked).toBeGreaterThan(5);
  // A machine that did not pause before may do so now.
  const well = 5 * headroom * Math.max(quiet.p99, 40);
  expect(loaded.p99).toBeLessThan(well);
  expect(loaded.refusedP99).toBeLessThan(100 * headroom);
  expect(Math.max(loaded.health, loaded.ready)).toBeLessThan(200 * headroom);
  expect(recovery).toBeLessThan(2_000 * headroom);
}
