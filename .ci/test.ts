// `npm test`: every check and every test, and at the end a list of what this machine could not test.
import { spawn, spawnSync } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { whyNoGephi } from "../api/testing/gephi/gephi.ts";
import { neo4jVersions, whyNoNeo4j } from "../api/testing/neo4j/server.ts";
import { whyNoPython } from "../api/testing/python/python.ts";
import { chromium, whyNoChromium } from "./chromium.ts";

const home = join(import.meta.dirname, "..");
const results = join(home, "test-results");
const isCi = Boolean(process.env["CI"]);

interface Outcome {
  readonly name: string;
  readonly isPassed: boolean;
  readonly seconds: number;
}

const { PRIORITY_NORMAL, PRIORITY_BELOW_NORMAL } = constants.priority;

/** Runs a command and prints its output when it has ended, so that outputs do not mix. */
async function run(
  name: string,
  [program, ...args]: readonly [string, ...string[]],
  priority = PRIORITY_NORMAL,
): Promise<Outcome> {
  const started = performance.now();
  const child = spawn(program, args, {
    cwd: home,
    shell: process.platform === "win32",
  });
  // What it starts inherits this.
  if (child.pid !== undefined && priority !== PRIORITY_NORMAL)
    setPriority(child.pid, priority);
  let output = "";
  child.stdout.on("data", (chunk) => (output += String(chunk)));
  child.stderr.on("data", (chunk) => (output += String(chunk)));
  const code = await new Promise<number | null>((resolve) =>
    child.on("close", resolve),
  );
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `\n── ${name} ${code === 0 ? "passed" : "FAILED"} in ${seconds.toFixed(1)} s`,
  );
  if (output.trim()) console.log(output.trimEnd());
  return { name, isPassed: code === 0, seconds };
}

const check = (name: string, priority?: number) =>
  run(name, ["npm", "run", "--silent", `check:${name}`], priority);

const tool = (name: string, program: string, ...args: string[]) =>
  run(name, [join("node_modules", ".bin", program), ...args]);

/** What this machine lacks: what stays untested without it, and how to get it. */
const missing = [
  ...neo4jVersions.map((version) => ({
    why: whyNoNeo4j(version),
    isOptional: false,
  })),
  { why: whyNoPython(), isOptional: false },
  { why: whyNoGephi(), isOptional: false },
  { why: whyNoChromium, isOptional: false },
  {
    why: spawnSync("docker-compose", ["version"]).error
      ? "docker-compose.yml was not checked: it needs docker-compose (on Debian: apt-get install docker-compose)."
      : null,
    isOptional: false,
  },
  {
    // The articles belong to their publishers, so that CI may be without them.
    why: process.env["ARTICLES_DIR"]
      ? null
      : "Evidence was not compared with the articles' words: set ARTICLES_DIR to the folder of their texts.",
    isOptional: true,
  },
].filter(({ why }) => why !== null);

/** How many tests a report counts; vitest and Playwright have each their own format. */
async function counts(file: string): Promise<{
  passed: number;
  failed: number;
  skipped: number;
  /** What passed only when it was run again. */
  flaky: number;
}> {
  const text = await readFile(join(results, file), "utf8").catch(() => "{}");
  const report = JSON.parse(text) as {
    numPassedTests?: number;
    numFailedTests?: number;
    numPendingTests?: number;
    stats?: {
      expected: number;
      unexpected: number;
      flaky: number;
      skipped: number;
    };
  };
  const { stats } = report;
  return stats
    ? {
        passed: stats.expected,
        failed: stats.unexpected,
        skipped: stats.skipped,
        flaky: stats.flaky,
      }
    : {
        passed: report.numPassedTests ?? 0,
        failed: report.numFailedTests ?? 0,
        skipped: report.numPendingTests ?? 0,
        flaky: 0,
      };
}

await rm(join(results, "vitest.json"), { force: true });
await rm(join(results, "playwright.json"), { force: true });

// Two at a time, for two cores. Generated files are written while nothing else reads them.
const outcomes = await Promise.all([check("types"), check("format")]);
outcomes.push(...(await Promise.all([check("generated"), check("seed")])));
// The tests wait for Neo4j and for the browser now and then, and lint takes what they leave of the processors.
const lint = check("lint", PRIORITY_BELOW_NORMAL);
outcomes.push(
  await tool(
    "tests",
    "vitest",
    "run",
    "--project=api",
    "--project=web",
    "--tagsFilter=!long",
    "--reporter=default",
    "--reporter=json",
    "--outputFile.json=test-results/vitest.json",
  ),
);
if (chromium !== undefined)
  outcomes.push(
    await tool(
      "explorer",
      "playwright",
      "test",
      "--project=wide",
      "--project=narrow",
    ),
  );
outcomes.push(await lint);

const tests = [await counts("vitest.json"), await counts("playwright.json")];
const sum = (key: keyof (typeof tests)[number]) =>
  tests.reduce((total, each) => total + each[key], 0);
const isFailed = outcomes.some(({ isPassed }) => !isPassed);

if (missing.length > 0) {
  console.log(`\n${"!".repeat(72)}\nNOT TESTED on this machine:`);
  for (const { why } of missing) console.log(`  ${why}`);
  console.log("!".repeat(72));
}
console.log(
  `\n${outcomes.map(({ name, isPassed, seconds }) => `${name} ${isPassed ? "ok" : "FAILED"} ${seconds.toFixed(0)} s`).join(" · ")}`,
);
console.log(
  `${sum("passed")} passed, ${sum("failed")} failed, ${sum("flaky")} passed only when run again, ${sum("skipped")} skipped or left to test:long`,
);
const isLacking = isCi && missing.some(({ isOptional }) => !isOptional);
process.exit(isFailed || isLacking ? 1 : 0);
