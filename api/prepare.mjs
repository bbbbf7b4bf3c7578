// Runs before anything else, on Node alone: installs the packages that are missing, builds the web
// when its sources have changed, then runs the program that follows.
//
//   node api/prepare.mjs [--build] [--dev] [--web] [program.ts …]
//
// The server's packages are always installed; --build adds those that bundle the web, --dev all
// others. --web builds the web, unless web/dist was built from the same sources, and compiles the
// server, which then starts in half the time, with or without --web.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { enableCompileCache, flushCompileCache } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compiledServer } from "./compile.mjs";

const home = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const locale =
  LC_ALL ||
  LC_MESSAGES ||
  LANG ||
  Intl.DateTimeFormat().resolvedOptions().locale;
const language = /^zh/i.test(locale) ? "zh" : "en";

const say = (text) => process.stderr.write(`${text[language]}\n`);

function fail(text) {
  say(text);
  process.exit(1);
}

/** Runs a command with its output on standard error, since standard output is the program's. */
function run(
  command,
  args,
  { cwd = home, shell = false, env = process.env } = {},
) {
  const { status, error } = spawnSync(command, args, {
    cwd,
    env,
    stdio: ["ignore", 2, 2],
    shell,
  });
  if (status === 0) return;
  const line = [command, ...args].join(" ");
  const reason = error ? `: ${error.message}` : "";
  fail({ en: `"${line}" failed${reason}.`, zh: `“${line}”失败${reason}。` });
}

const isIn = (path) => existsSync(join(home, path));
const json = (path) => JSON.parse(readFileSync(join(home, path), "utf8"));

function hashOf(paths) {
  const hash = createHash("sha256");
  const visit = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort())
        if (!/^\.|^(dist|e2e)$|\.test\.tsx?$/.test(name))
          visit(join(path, name));
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

/** A file that holds the hash of the sources from which its folder was made. */
const mark = (path, ...sources) => ({
  fits: () =>
    isIn(path) && readFileSync(join(home, path), "utf8") === hashOf(sources),
  write: () => writeFileSync(join(home, path), hashOf(sources)),
});

const args = process.argv.slice(2);
const options = new Set();
while (args[0]?.startsWith("--")) options.add(args.shift());

const manifest = json("package.json");
const [floor] = /[\d.]+/.exec(manifest.engines.node);
const [major, minor] = process.versions.node.split(".").map(Number);
const [leastMajor, leastMinor] = floor.split(".").map(Number);
if (major < leastMajor || (major === leastMajor && minor < leastMinor))
  fail({
    en: `Silkgraph needs Node ${floor} or newer; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org; nothing else is needed.`,
    zh: `Silkgraph 需要 Node ${floor} 或更新版本，当前为 Node ${process.versions.node}。请从 https://nodejs.org 安装新版本，此外无需其他软件。`,
  });

const built = mark(
  "web/dist/.sources",
  "web",
  "schema.graphql",
  "package-lock.json",
  "tsconfig.json",
);
// A release carries the built web and not its sources.
const mustBuild =
  options.has("--web") && isIn("web/vite.config.ts") && !built.fits();

const buildPackages = mark("node_modules/.build-packages", "package-lock.json");
const hidden = "node_modules/.package-lock.json";
const { buildDependencies = [], devDependencies = {} } = manifest;

/** The groups of packages; each holds those before it. */
const groups = ["server", "build", "dev"];
const names = {
  server: [],
  build: buildDependencies,
  dev: Object.keys(devDependencies),
};

/** Whether the packages of a group are there in the versions of the lock file. */
const isInstalled = {
  server: () => hasLocked(({ dev }) => !dev),
  build: () =>
    isInstalled.dev() ||
    (isInstalled.server() &&
      buildPackages.fits() &&
      buildDependencies.every((name) => isIn(`node_modules/${name}`))),
  dev: () => hasLocked(() => true),
};

function hasLocked(isWanted) {
  if (!isIn(hidden)) return false;
  const installed = json(hidden).packages;
  return Object.entries(json("package-lock.json").packages).every(
    ([path, locked]) =>
      path === "" ||
      !isWanted(locked) ||
      // Optional packages are mostly binaries for other platforms.
      (locked.optional && !installed[path]) ||
      installed[path]?.version === locked.version,
  );
}

/** The largest group that was installed, by whatever version of the lock file. */
function installedGroup() {
  if (!isIn(hidden)) return "server";
  if (isIn("node_modules/.build-packages")) return "build";
  return Object.values(json(hidden).packages).some(({ dev }) => dev)
    ? "dev"
    : "server";
}

/**
 * Installs a group. npm has none between production and development, so it is given a package.json
 * that names the group's packages only; their versions come from the lock file all the same.
 */
function install(group) {
  const folder = mkdtempSync(join(home, ".install-"));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  // Ctrl-C ends npm, and with it this program, which must still clear up.
  const wait = () => undefined;
  process.on("exit", clear).on("SIGINT", wait);
  const wanted = names[group].map((name) => [name, devDependencies[name]]);
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({
      ...manifest,
      devDependencies: Object.fromEntries(wanted),
    }),
  );
  for (const file of ["package-lock.json", ".npmrc"])
    if (isIn(file)) cpSync(join(home, file), join(folder, file));
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    shell: process.platform === "win32",
  });
  // The old packages stay until the new ones are complete.
  rmSync(join(home, "node_modules"), { recursive: true, force: true });
  renameSync(join(folder, "node_modules"), join(home, "node_modules"));
  if (group === "build") buildPackages.write();
  clear();
  process.off("exit", clear).off("SIGINT", wait);
}

const group = options.has("--dev")
  ? "dev"
  : options.has("--build") || mustBuild
    ? "build"
    : "server";
if (!isInstalled[group]()) {
  say({
    en: "Installing packages (once, and when the lock file changes) …",
    zh: "正在安装依赖包（仅首次及锁文件变更时）…",
  });
  // A start takes no package away that a developer or an earlier build has installed.
  const had = installedGroup();
  install(groups.indexOf(had) > groups.indexOf(group) ? had : group);
}

if (mustBuild) {
  say({
    en: "Building the web (once, and when its sources change) …",
    zh: "正在构建网页（仅首次及源文件变更时）…",
  });
  run(
    process.execPath,
    [
      join(home, "node_modules/vite/bin/vite.js"),
      "build",
      "--config",
      "web/vite.config.ts",
      "--logLevel",
      "warn",
    ],
    // Whoever starts the server, a test too, is served React as it is for readers.
    { env: { ...process.env, NODE_ENV: "production" } },
  );
  mkdirSync(join(home, "web/dist"), { recursive: true });
  built.write();
}

const [program, ...rest] = args;
const isServer = program === "api/server.ts";
const made =
  isServer || options.has("--web")
    ? await compiledServer(home, options.has("--web"))
    : undefined;
const compiled = isServer ? made : undefined;
if (!program) process.exit(0);
process.argv = [process.argv[0], join(home, program), ...rest];
// Libraries check their own work at every step unless told that they are in use.
if (isServer) process.env.NODE_ENV ??= "production";
if (compiled) {
  enableCompileCache(compiled.cache);
  // It is otherwise written at the end, which a server that is killed does not live to see.
  setTimeout(() => flushCompileCache?.(), 10_000).unref();
} else {
  const { register } = await import("tsx/esm/api");
  register({ tsconfig: join(home, "tsconfig.json") });
}
await import(pathToFileURL(compiled?.program ?? join(home, program)).href);
