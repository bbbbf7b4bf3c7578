// Measures the real server on both engines, beside the bare driver: `npm run bench`, `-- --small` for a minute.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startNeo4j, whyNoNeo4j } from "../graph/neo4j/server.ts";
import type { Projection } from "../../seed/projection.ts";
import { soundSeed } from "../../seed/sound.ts";
import { bodiesOf, check, statementsOf } from "./ask.ts";
import { openBare, type Bare } from "./bare.ts";
import { casesOf } from "./cases.ts";
import { makeGraph } from "./made.ts";
import { serveMade, serveSeed, type Place } from "./made-server.ts";
import { inFlight, overHttp, type Figures } from "./measure.ts";
import { tablesOf, type Measured } from "./report.ts";
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
      ms: 1_500,
      warmMs: 4_000,
    };
const isOnly = (engine: Measured["engine"]) =>
  process.argv.includes(`--only=${engine}`);
const callers = [1, 16];
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
  say(`${engine}: loaded and served`);
  const opened = place.uri === undefined ? undefined : openBare(place.uri);
  const bare = opened?.bare;
  try {
    const cases = casesOf(made, scale.deep);
    const measured: Measured[] = [];
    for (const each of cases) {
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
        for (const count of callers)
          measured[at]!.runs.push({
            callers: count,
            served: await overHttp(server.url, bodiesOf(each), count, scale.ms),
            bare: bare && (await byHand(each, bare, count)),
          });
    say(`${engine}: measured`);
    return measured;
  } finally {
    await opened?.driver.close();
    await server.end();
  }
}

const byHand = (
  { variables, byHand }: ReturnType<typeof casesOf>[number],
  bare: Bare,
  count: number,
): Promise<Figures> =>
  inFlight(
    variables.map((each) => () => byHand(bare, each)),
    count,
    scale.ms,
  );

/** The same of what is small and real. */
async function measureSeed(
  engine: Measured["engine"],
  place: Place,
): Promise<Measured[]> {
  const server = await serveSeed(place);
  try {
    const measured: Measured[] = [];
    for (const each of seedCases) {
      await check(server.url, each, undefined);
      const bodies = bodiesOf(each);
      await overHttp(server.url, bodies, 1, scale.warmMs);
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
  const home = await mkdtemp(join(tmpdir(), "silkgraph-bench-"));
  const folder = (name: string) => join(home, name);
  const missing = whyNoNeo4j();
  if (missing !== null) say(`Only the embedded engine is measured. ${missing}`);
  try {
    const made = makeGraph(await soundSeed(undefined), scale);
    say(
      `made ${String(made.nodes.size)} nodes and ${String(made.links.length)} links`,
    );
    const onMade: Measured[] = [];
    const onSeed: Measured[] = [];
    const measure = async (engine: Measured["engine"], uri?: string) => {
      onMade.push(
        ...(await measureMade(engine, { folder: folder(engine), uri }, made)),
      );
      const seedPlace = { folder: folder(`${engine}-seed`), uri };
      onSeed.push(...(await measureSeed(engine, seedPlace)));
      say(`${engine}: done`);
    };
    if (!isOnly("neo4j")) await measure("embedded");
    if (missing === null && !isOnly("embedded")) {
      // The full compiler, as a Neo4j in use has it.
      const neo4j = await startNeo4j({ flags: [] });
      say("neo4j: started");
      const end = () => void neo4j.end().then(() => process.exit(130));
      process.once("SIGINT", end).once("SIGTERM", end);
      try {
        await measure("neo4j", neo4j.uri);
      } finally {
        await neo4j.end();
      }
    }
    const figures = {
      nodes: made.nodes.size,
      links: made.links.length,
      onMade,
      onSeed,
    };
    await mkdir(results, { recursive: true });
    await writeFile(
      join(results, "bench.json"),
      `${JSON.stringify(figures, null, 2)}\n`,
    );
    process.stdout.write(tablesOf(figures));
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

await main();
process.exit(0);
