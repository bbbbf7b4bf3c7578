// Measures the real server on both engines, beside the bare driver: `npm run bench`, `-- --small` for a minute, `-- --load` under attack.
import { rmSync } from "node:fs";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startNeo4j, whyNoNeo4j } from "../testing/neo4j/server.ts";
import type { Projection } from "../../seed/projection.ts";
import { validSeed } from "../../seed/valid-seed.ts";
import { bodiesOf, check, idle, statementsOf, warmedUp } from "./ask.ts";
import { openBare, type Bare } from "./bare.ts";
import { casesOf } from "./cases.ts";
import { makeGraph } from "./made.ts";
import { serveMade, serveSeed, type Place } from "./made-server.ts";
import { inFlight, overHttp, type Figures } from "./measure.ts";
import { measureLoad, type Attacked } from "./load/main.ts";
import { loadTableOf, tablesOf, type Measured } from "./report.ts";
import { seedCases } from "./seed-cases.ts";

const isSmall = process.argv.includes("--small");
const isProfiled = process.argv.includes("--profile");
const scale = isSmall
  ? { nodes: 3_600, links: 8_100, deep: 2_000, runs: 1, ms: 500, warmMs: 500 }
  : {
      nodes: 36_000,
      links: 81_000,
      deep: 20_000,
      runs: 3,
      ms: 1_000,
      warmMs: 5_000,
    };
const isOnly = (engine: Measured["engine"]) =>
  process.argv.includes(`--only=${engine}`);
const callers = [1, 16];
/** Milliseconds after which it is given up. */
const longest = 9.5 * 60_000;
const results = join(import.meta.dirname, "..", "..", "test-results");

const begun = performance.now();
const say = (line: string) =>
  process.stderr.write(
    `${((performance.now() - begun) / 1000).toFixed(0)} s: ${line}\n`,
  );

/** Every figure of one engine on the made graph. */
async function measureMade(
  engine: Measured["engine"],
  place: Place,
  made: Projection,
): Promise<Measured[]> {
  const server = await serveMade(
    place,
    made,
    isProfiled ? ["--cpu-prof", `--cpu-prof-dir=${results}`] : [],
  );
  await warmedUp(server.url);
  say(`${engine}: loaded and served`);
  const opened = place.uri === undefined ? undefined : openBare(place.uri);
  const bare = opened?.bare;
  try {
    const cases = casesOf(made, scale.deep);
    const measured: Measured[] = [];
    for (const each of cases) {
      await idle(server.url);
      await check(server.url, each, bare);
      const asks = each.variables.map(
        (variables) => () => each.byHand(bare!, variables),
      );
      measured.push({
        engine,
        name: each.name,
        statements: await statementsOf(server.url, each),
        runs: [],
      });
      // Java compiles what it has run often.
      await overHttp(server.url, bodiesOf(each), 16, scale.warmMs);
      if (bare) await inFlight(asks, 16, scale.warmMs / 2);
    }
    say(`${engine}: warm`);
    for (let run = 0; run < scale.runs; run++)
      for (const [at, each] of cases.entries())
        for (const count of callers) {
          await idle(server.url);
          measured[at]!.runs.push({
            callers: count,
            served: await overHttp(server.url, bodiesOf(each), count, scale.ms),
            bare: bare && (await byHand(each, bare, count, server.url)),
          });
        }
    say(`${engine}: measured`);
    return measured;
  } finally {
    await opened?.driver.close();
    await server.end();
  }
}

const byHand = async (
  { variables, byHand }: ReturnType<typeof casesOf>[number],
  bare: Bare,
  count: number,
  url: string,
): Promise<Figures> => {
  await idle(url);
  return inFlight(
    variables.map((each) => () => byHand(bare, each)),
    count,
    scale.ms,
  );
};

/** The same of what is small and real. */
async function measureSeed(
  engine: Measured["engine"],
  place: Place,
): Promise<Measured[]> {
  const server = await serveSeed(place);
  await warmedUp(server.url);
  try {
    const measured: Measured[] = [];
    for (const each of seedCases) {
      await check(server.url, each, undefined);
      const bodies = bodiesOf(each);
      await overHttp(server.url, bodies, 16, 2 * scale.warmMs);
      await idle(server.url);
      measured.push({
        engine,
        name: each.name,
        statements: await statementsOf(server.url, each),
        runs: [
          {
            callers: 1,
            served: await overHttp(server.url, bodies, 1, scale.ms),
            bare: undefined,
          },
        ],
      });
    }
    return measured;
  } finally {
    await server.end();
  }
}

async function main(): Promise<void> {
  process.once("SIGINT", () => process.exit(130));
  process.once("SIGTERM", () => process.exit(143));
  setTimeout(() => {
    say("It takes too long: on a machine that is busy, figures mean nothing.");
    process.exit(1);
  }, longest).unref();
  const home = await mkdtemp(join(tmpdir(), "silkgraph-bench-"));
  // Both engines' processes end when this one does.
  process.once("exit", () => rmSync(home, { recursive: true, force: true }));
  const folder = (name: string) => join(home, name);
  const missing = whyNoNeo4j();
  if (missing !== null) say(`Only the embedded engine is measured. ${missing}`);
  const onEach = async (
    measure: (engine: Measured["engine"], uri?: string) => Promise<void>,
  ) => {
    if (!isOnly("neo4j")) await measure("embedded");
    if (missing !== null || isOnly("embedded")) return;
    // The full compiler and room for a whole load, as a Neo4j in use has them.
    const neo4j = await startNeo4j({ flags: ["-Xmx2g"] });
    say("neo4j: started");
    try {
      await measure("neo4j", neo4j.uri);
    } finally {
      await neo4j.end();
    }
  };
  await mkdir(results, { recursive: true });
  const keep = (name: string, figures: unknown) =>
    writeFile(join(results, name), `${JSON.stringify(figures, null, 2)}\n`);

  if (process.argv.includes("--load")) {
    const figures: (Attacked & Pick<Measured, "engine">)[] = [];
    await onEach(async (engine, uri) => {
      const place = { folder: folder(engine), uri };
      const tell = (line: string) => say(`${engine}: ${line}`);
      for (const attacked of await measureLoad(place, isSmall, tell))
        figures.push({ engine, ...attacked });
    });
    await keep("load.json", figures);
    process.stdout.write(loadTableOf(figures));
    return;
  }

  const made = makeGraph((await validSeed(undefined)).projection, scale);
  say(
    `made ${String(made.nodes.size)} nodes and ${String(made.links.length)} links`,
  );
  const onMade: Measured[] = [];
  const onSeed: Measured[] = [];
  await onEach(async (engine, uri) => {
    const seedPlace = { folder: folder(`${engine}-seed`), uri };
    onSeed.push(...(await measureSeed(engine, seedPlace)));
    say(`${engine}: seed measured`);
    const place = { folder: folder(engine), uri };
    onMade.push(...(await measureMade(engine, place, made)));
  });
  const figures = {
    nodes: made.nodes.size,
    links: made.links.length,
    onMade,
    onSeed,
  };
  await keep("bench.json", figures);
  process.stdout.write(tablesOf(figures));
}

await main();
process.exit(0);
