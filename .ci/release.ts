// `npm run pack:release`: an archive that serves without a build. It holds the built web, the API,
// the records, and the lock file of the server's packages alone.
import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, relative, resolve } from "node:path";

const home = join(import.meta.dirname, "..");
const parts = [
  "LICENSE",
  "README.md",
  "README.zh.md",
  ".npmrc",
  "package-lock.json",
  "tsconfig.json",
  "schema.graphql",
  "api",
  "seed",
  "web/dist",
];

/** What proves or measures Silkgraph, or needs packages for development. */
const development =
  /\.test\.|^api\/(testing|bench|dev\.ts|graph\/contract\b.*|select\/golden)$|^seed\/extract\/gold$|^seed\/unknown-names\.ts$/;

/** The commands that the archive can run. */
const commands = [
  "start",
  "seed:article",
  "seed:check",
  "seed:diff",
  "seed:import",
  "seed:load",
  "seed:spans",
  "export",
  "extract",
];

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
}

/** Runs a command; its output is seen where it fails. */
function run(command: string, args: readonly string[], cwd: string): void {
  const { status, error, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(" ")} failed: ${stderr}`, {
      cause: error,
    });
}

const {
  devDependencies: _,
  buildDependencies: __,
  ...manifest
} = JSON.parse(await readFile(join(home, "package.json"), "utf8")) as Manifest &
  Record<string, unknown>;
const folder = resolve(process.argv[2] ?? join(home, "release"));
const name = `${manifest.name}-${manifest.version}`;
const archive = join(folder, `${name}.tar.gz`);
const stage = await mkdtemp(join(tmpdir(), "silkgraph-release-"));
try {
  const root = join(stage, name);
  for (const part of parts)
    await cp(join(home, part), join(root, part), {
      recursive: true,
      filter: (path) =>
        !development.test(relative(home, path).replaceAll("\\", "/")) &&
        basename(path) !== ".sources",
    });
  await writeFile(
    join(root, "package.json"),
    `${JSON.stringify(
      {
        ...manifest,
        scripts: Object.fromEntries(
          commands.map((command) => [command, manifest.scripts[command]]),
        ),
      },
      null,
      2,
    )}\n`,
  );
  // npm drops the packages from the lock file that nothing asks for any more.
  run(
    "npm",
    ["install", "--package-lock-only", "--offline", "--no-audit", "--no-fund"],
    root,
  );
  await mkdir(folder, { recursive: true });
  run("tar", ["-czf", archive, "-C", stage, name], home);
} finally {
  await rm(stage, { recursive: true });
}
console.log(archive);
