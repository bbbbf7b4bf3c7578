// `npm test`: every check and every test, and at the end one list of what could not be tested.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { whyNoNeo4j } from "../api/testing/neo4j/server.ts";
import { whyNoPython } from "../api/testing/python/python.ts";

const home = join(import.meta.dirname, "..");
const results = join(home, "test-results");
const isCi = Boolean(process.env["CI"]);

interface Outcome {
  readonly name: string;
  readonly isPassed: boolean;
  readonly seconds: number;
}

/** Runs a command of the project; its words come when it has ended, so that none mix. */
async function run(
  name: string,
  command: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  const started = performance.now();
  const [program, ...args] = command.split(" ");
  const child = spawn(join("node_modules", ".bin", program!), args, {
    cwd: home,
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  let words = "";
  child.stdout.on("data", (chunk) => (words += String(chunk)));
  child.stderr.on("data", (chunk) => (words += String(chunk)));
  const code = await new Promise<number | null>((resolve) =>
    child.on("close", resolve),
  );
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `\n── ${name} ${code === 0 ? "passed" : "FAILED"} in ${seconds.toFixed(1)} s`,
  );
  if (words.trim()) console.log(words.trimEnd());
  return { name, isPassed: code === 0, seconds };
}

const onPath = (program: string) =>
  (process.env["PATH"] ?? "")
    .split(process.platform === "win32" ? ";" : ":")
    .some((folder) => existsSync(join(folder, program)));

/** What this machine lacks, what stays untested without it, and how to get it. */
const missing = [
  { lacks: whyNoNeo4j() !== null, what: whyNoNeo4j() ?? "" },
  { lacks: whyNoPython() !== null, what: whyNoPython() ?? "" },
  {
    lacks: !onPath("chromium"),
    what: "The explorer: nothing ran in a browser, for want of Chromium (Debian: apt-get install chromium fonts-noto-cjk).",
  },
  {
    lacks: !onPath("docker-compose"),
    what: "docker-compose.yml was not checked, for want of docker-compose (Debian: apt-get install docker-compose).",
  },
  {
    lacks: !process.env["ARTICLES_DIR"],
    what: "Evidence was not compared with the articles' words: ARTICLES_DIR is not set to the folder of their texts.",
  },
].filter(({ lacks }) => lacks);

/** How many tests a report counts; vitest and Playwright write it in forms of their own. */
async function counts(
  file: string,
): Promise<{ passed: number; failed: number; skipped: number }> {
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
        failed: stats.unexpected + stats.flaky,
        skipped: stats.skipped,
      }
    : {
        passed: report.numPassedTests ?? 0,
        failed: report.numFailedTests ?? 0,
        skipped: report.numPendingTests ?? 0,
      };
}

await rm(join(results, "vitest.json"), { force: true });
await rm(join(results, "playwright.json"), { force: true });

// Two at a time, for two cores; what writes the generated files runs while nothing reads them.
const checks = await Promise.all([
  run("types", "tsc --noEmit"),
  run("format", "prettier --check --cache --log-level warn ."),
]);
checks.push(
  ...(await Promise.all([
    run("generated files", "tsx .ci/generated.ts"),
    run("seed", "tsx seed/cli.ts check"),
  ])),
);
// The tests wait for Neo4j now and then, and lint makes use of that.
checks.push(
  ...(await Promise.all([
    run(
      "lint",
      "eslint --cache --cache-location node_modules/.cache/eslint/ .",
    ),
    run(
      "tests",
      "vitest run --reporter=default --reporter=json --outputFile.json=test-results/vitest.json",
    ),
  ])),
);
if (onPath("chromium")) checks.push(await run("explorer", "playwright test"));

const tests = [await counts("vitest.json"), await counts("playwright.json")];
const sum = (key: "passed" | "failed" | "skipped") =>
  tests.reduce((total, each) => total + each[key], 0);
const failures = checks.filter((check) => !check.isPassed);

if (missing.length > 0) {
  console.log(`\n${"!".repeat(72)}\nNOT TESTED on this machine:`);
  for (const { what } of missing) console.log(`  ${what}`);
  console.log("!".repeat(72));
}
console.log(
  `\n${checks.map((check) => `${check.name} ${check.isPassed ? "ok" : "FAILED"} ${check.seconds.toFixed(0)} s`).join(" · ")}`,
);
console.log(
  `${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`,
);
// With CI=true a machine that lacks something is a failure; only the articles may be missing.
const isLacking =
  isCi && missing.some(({ what }) => !what.includes("ARTICLES_DIR"));
process.exit(failures.length > 0 || isLacking ? 1 : 0);
