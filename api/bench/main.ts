// Measures the real server on both engines, beside the bare driver, a bare Fastify and @neo4j/graphql: `npm run bench`,
// `-- --small` for a few minutes, `-- --against COMMIT` beside another commit of ours, `-- --load` under attack,
// `-- --soak MINUTES` at 80 % of capacity, with answers kept and without, `-- --nodes N` on a made graph of that size;
// `--only=embedded` or `--only=neo4j`.
import { rmSync } from "node:fs";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  startNeo4j,
  whyNoNeo4j,
  type Neo4jServer,
} from "../testing/neo4j/server.ts";
import { validSeed } from "../../seed/valid-seed.ts";
import { bodiesOf, check, idle, statementsOf, warmedUp } from "./ask.ts";
import { MadeGraph } from "./made.ts";
import { serveSeed, type Place } from "./made-server.ts";
import { overHttp } from "./measure.ts";
import { measureAgain, measureAnew, type Plan } from "./measure-made.ts";
import { measureLoad } from "./load/main.ts";
import {
  loadTableOf,
  sizesTableOf,
  soakTableOf,
  tablesOf,
  type Measured,
} from "./report.ts";
import { seedCases } from "./seed-cases.ts";
import { measureSize } from "./sizes.ts";
import { measureSoak } from "./soak.ts";
import { checkOut, knownIn, schemaOf } from "./sides/commit.ts";

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
  options: {
    against: { type: "string" },
    soak: { type: "string" },
    nodes: { type: "string" },
  },
  strict: false,
});
/** Another commit of ours, measured in turn. */
const commit = values.against as string | undefined;
/** For how many minutes a server is asked for most of what it can do. */
const soak = values.soak === undefined ? undefined : Number(values.soak);
/** How large a made graph is to be. */
const nodes = values.nodes === undefined ? undefined : Number(values.nodes);
/** Milliseconds after which it is given up: each engine is soaked twice, and loads some thousand nodes a second. */
const longest =
  ((soak ?? 0) * 4 + (nodes ?? 0) / 50_000 + (commit === undefined ? 15 : 30)) *
  60_000;
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
      const ask = overHttp(server.url, bodies);
      await ask(16, 2 * scale.warmMs);
      await idle(server.url);
      measured.push({
        engine,
        name: each.name,
        statements: await statementsOf(server.url, each),
        runs: [
          {
            callers: 1,
            served: await ask(1, scale.ms),
          },
        ],
      });
    }
    return measured;
  } finally {
    await server.end();
  }
}

/** A number of something, as it was given by a flag. */
function checkCount(flag: string, of: string, count: number | undefined): void {
  if (count === undefined || (Number.isInteger(count) && count > 0)) return;
  say(`Write --${flag} ${of}: a whole number of them.`);
  process.exit(1);
}

/** The full compiler, and room for a whole load and most of its files, as a Neo4j in use has them. */
const flagsFor = (nodes: number): string[] => [
  `-Xmx${nodes > 1_000_000 ? "6" : "2"}g`,
  `-DpageCacheMb=${String(Math.max(64, Math.ceil(nodes / 1_000)))}`,
];

async function main(): Promise<void> {
  checkCount("soak", "MINUTES", soak);
  checkCount("nodes", "N", nodes);
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
    measure: (
      engine: Measured["engine"],
      uri?: string,
      otherUri?: string,
    ) => Promise<void>,
  ) => {
    if (!isOnly("neo4j")) await measure("embedded");
    if (missing !== null || isOnly("embedded")) return;
    // Another commit has one of its own: it would load its data over ours.
    const started: Neo4jServer[] = [];
    try {
      for (let each = 0; each < (commit === undefined ? 1 : 2); each++)
        started.push(await startNeo4j({ flags: flagsFor(nodes ?? 0) }));
      say("neo4j: started");
      await measure("neo4j", started[0]!.uri, started[1]?.uri);
    } finally {
      for (const each of started) await each.end();
    }
  };
  await mkdir(results, { recursive: true });
  const keep = (name: string, figures: unknown) =>
    writeFile(join(results, name), `${JSON.stringify(figures, null, 2)}\n`);

  /** What one measure finds on each engine, as a file and as a table. */
  const tell = async <Figure extends object>(
    name: string,
    measure: (
      place: Place,
      say: (line: string) => void,
    ) => Promise<readonly Figure[]>,
    tableOf: (
      figures: readonly (Figure & Pick<Measured, "engine">)[],
    ) => string,
  ) => {
    const figures: (Figure & Pick<Measured, "engine">)[] = [];
    await onEach(async (engine, uri) => {
      const place = { folder: folder(engine), uri };
      const found = await measure(place, (line) => say(`${engine}: ${line}`));
      figures.push(...found.map((figure) => ({ engine, ...figure })));
    });
    await keep(`${name}.json`, figures);
    process.stdout.write(tableOf(figures));
  };

  if (soak !== undefined)
    return tell(
      "soak",
      (place, say) => measureSoak(place, soak, say),
      soakTableOf,
    );
  if (process.argv.includes("--load"))
    return tell(
      "load",
      (place, say) => measureLoad(place, isSmall, say),
      loadTableOf,
    );
  const { projection: seed } = await validSeed(undefined);
  if (nodes !== undefined) {
    const made = new MadeGraph(seed, {
      nodes,
      links: Math.round(nodes * 2.25),
    });
    const deep = Math.floor(nodes / 2);
    return tell(
      "sizes",
      async (place, say) => [await measureSize(place, made, deep, say)],
      sizesTableOf,
    );
  }

  if (commit !== undefined) {
    await checkOut(commit, folder("commit"));
    say(`${commit}: checked out and installed`);
  }
  const schema =
    commit === undefined ? undefined : await schemaOf(folder("commit"));
  const made = new MadeGraph(
    schema ? await knownIn(schema, seed) : seed,
    scale,
  );
  say(
    `made ${String(made.size.nodes)} nodes and ${String(made.size.links)} links`,
  );
  const figures = {
    ...made.size,
    onMade: [] as Measured[],
    onSeed: [] as Measured[],
  };
  await onEach(async (engine, uri, otherUri) => {
    const plan: Plan = {
      engine,
      place: { folder: folder(engine), uri },
      ...scale,
      flags: isProfiled ? ["--cpu-prof", `--cpu-prof-dir=${results}`] : [],
      against:
        schema === undefined
          ? undefined
          : {
              schema,
              folder: folder("commit"),
              place: { folder: folder(`${engine}-commit`), uri: otherUri },
            },
      say,
    };
    // Into an empty Neo4j: what is loaded in place of much else bears other labels than those that are asked for by hand.
    figures.onMade.push(...(await measureAnew(plan, made)));
    figures.onMade.push(...(await measureAgain(plan, made)));
    const seedPlace = { folder: folder(`${engine}-seed`), uri };
    figures.onSeed.push(...(await measureSeed(engine, seedPlace)));
    say(`${engine}: seed measured`);
    await keep("bench.json", figures);
  });
  process.stdout.write(tablesOf(figures));
}

await main();
process.exit(0);
