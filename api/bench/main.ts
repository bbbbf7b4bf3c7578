// Measures the real server on both engines, beside the bare driver, a bare Fastify and @neo4j/graphql: `npm run bench`,
// `-- --small` for a few minutes, `-- --against COMMIT` beside another commit of ours, `-- --load` under attack,
// `-- --soak MINUTES` at 80 % of capacity, with answers kept and without; `--only=embedded` or `--only=neo4j`.
import { rmSync } from "node:fs";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startNeo4j, whyNoNeo4j } from "../testing/neo4j/server.ts";
import { validSeed } from "../../seed/valid-seed.ts";
import { bodiesOf, check, idle, statementsOf, warmedUp } from "./ask.ts";
import { makeGraph } from "./made.ts";
import { serveSeed, type Place } from "./made-server.ts";
import { overHttp } from "./measure.ts";
import { measureAgain, measureAnew, type Plan } from "./measure-made.ts";
import { measureLoad, type Attacked } from "./load/main.ts";
import { loadTableOf, soakTableOf, tablesOf, type Measured } from "./report.ts";
import { seedCases } from "./seed-cases.ts";
import { measureSoak, type Soaked } from "./soak.ts";
import { checkOut } from "./sides/commit.ts";

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
const { values } = parseArgs({
  options: { against: { type: "string" }, soak: { type: "string" } },
  strict: false,
});
/** Another commit of ours, measured in turn. */
const commit = values.against as string | undefined;
/** For how many minutes a server is asked for most of what it can do. */
const soak = values.soak === undefined ? undefined : Number(values.soak);
/** Milliseconds after which it is given up: each engine is soaked twice. */
const longest = ((soak ?? 0) * 4 + (commit === undefined ? 15 : 30)) * 60_000;
const results = join(import.meta.dirname, "..", "..", "test-results");

const begun = performance.now();
const say = (line: string) =>
  process.stderr.write(
    `${((performance.now() - begun) / 1000).toFixed(0)} s: ${line}\n`,
  );

/** Every figure of one engine on what is small and real. */
async function measureSeed(
  engine: Measured["engine"],
  place: Place,
): Promise<Measured[]> {
  const server = await serveSeed(place, { ANSWERS_KEPT_MB: "0" });
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
  if (soak !== undefined && !(Number.isInteger(soak) && soak > 0)) {
    say("Write --soak MINUTES: a whole number of them.");
    process.exit(1);
  }
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

  if (soak !== undefined) {
    const figures: (Soaked & Pick<Measured, "engine">)[] = [];
    await onEach(async (engine, uri) => {
      const place = { folder: folder(engine), uri };
      const tell = (line: string) => say(`${engine}: ${line}`);
      for (const soaked of await measureSoak(place, soak, tell))
        figures.push({ engine, ...soaked });
    });
    await keep("soak.json", figures);
    process.stdout.write(soakTableOf(figures));
    return;
  }

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
  if (commit !== undefined) {
    await checkOut(commit, folder("commit"));
    say(`${commit}: checked out and installed`);
  }
  const onMade: Measured[] = [];
  const onSeed: Measured[] = [];
  await onEach(async (engine, uri) => {
    const seedPlace = { folder: folder(`${engine}-seed`), uri };
    onSeed.push(...(await measureSeed(engine, seedPlace)));
    say(`${engine}: seed measured`);
    const plan: Plan = {
      engine,
      place: { folder: folder(engine), uri },
      ...scale,
      flags: isProfiled ? ["--cpu-prof", `--cpu-prof-dir=${results}`] : [],
      against:
        commit === undefined
          ? undefined
          : {
              folder: folder("commit"),
              place: { folder: folder(`${engine}-commit`), uri },
            },
      say,
    };
    onMade.push(...(await measureAnew(plan, made)));
    onMade.push(...(await measureAgain(plan, made)));
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
