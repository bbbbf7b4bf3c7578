// Runs before anything else, on Node alone: installs what is missing, builds the web when its
// sources changed, then runs the program that follows. `node api/prepare.mjs [--dev] [--web] program.ts …`
// `--dev` wants the packages of the checks and tests, too; `--web` wants the web built.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const home = resolve(dirname(fileURLToPath(import.meta.url)), "..");

const say = (text) => process.stderr.write(`${text}\n`);

function fail(text) {
  say(text);
  process.exit(1);
}

/** Runs a command with its words on standard error, so that standard output stays the program's. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: home,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0)
    fail(
      `"${[command, ...args].join(" ")}" failed${error ? `: ${error.message}` : ""}.`,
    );
}

function hashOf(paths) {
  const hash = createHash("sha256");
  const visit = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort())
        if (name !== "dist" && !name.startsWith(".")) visit(join(path, name));
    } else
      hash
        .update(path.slice(home.length))
        .update("\0")
        .update(readFileSync(path))
        .update("\0");
  };
  for (const path of paths) visit(join(home, path));
  return hash.digest("hex");
}

/** Does `work` unless it was done before for the same sources. */
function once(mark, sources, work) {
  const path = join(home, mark);
  const hash = hashOf(sources);
  if (existsSync(path) && readFileSync(path, "utf8") === hash) return;
  work();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, hash);
}

const args = process.argv.slice(2);
const options = [];
while (args[0]?.startsWith("--")) options.push(args.shift());
const wantsDev = options.includes("--dev");
const wantsWeb = options.includes("--web");

const { engines } = JSON.parse(
  readFileSync(join(home, "package.json"), "utf8"),
);
const [floor] = /[\d.]+/.exec(engines.node);
const [major, minor] = process.versions.node.split(".").map(Number);
const [leastMajor, leastMinor] = floor.split(".").map(Number);
if (major < leastMajor || (major === leastMajor && minor < leastMinor))
  fail(
    `Silkgraph needs Node ${floor} or newer; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org; nothing else is needed.`,
  );

/** Whether every package of the lock file is there; those for other platforms may be missing. */
function isInstalled() {
  const read = (path) =>
    JSON.parse(readFileSync(join(home, path), "utf8")).packages;
  if (!existsSync(join(home, "node_modules/.package-lock.json"))) return false;
  const installed = read("node_modules/.package-lock.json");
  return Object.entries(read("package-lock.json")).every(
    ([path, { version, optional, dev }]) =>
      path === "" ||
      (dev && !wantsDev) ||
      (optional && !installed[path]) ||
      installed[path]?.version === version,
  );
}

if (!isInstalled()) {
  say("Installing packages (once, and when the lock file changes) …");
  const only = wantsDev ? [] : ["--omit=dev"];
  run("npm", ["ci", ...only, "--no-audit", "--no-fund", "--loglevel=error"]);
}

if (wantsWeb) {
  once(
    "web/dist/.sources",
    ["web", "schema.graphql", "package-lock.json", "tsconfig.json"],
    () => {
      say("Building the web (once, and when its sources change) …");
      run(process.execPath, [
        join(home, "node_modules/vite/bin/vite.js"),
        "build",
        "--config",
        "web/vite.config.ts",
        "--logLevel",
        "warn",
      ]);
    },
  );
}

const [program, ...rest] = args;
if (!program) process.exit(0);
// Libraries check their own work at every step unless told that they are in use.
if (program === "api/server.ts") process.env.NODE_ENV ??= "production";
const { register } = await import("tsx/esm/api");
register({ tsconfig: join(home, "tsconfig.json") });
process.argv = [process.argv[0], join(home, program), ...rest];
await import(pathToFileURL(join(home, program)).href);
