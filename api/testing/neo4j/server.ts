import {
  execFile,
  spawn,
  spawnSync,
  type ChildProcess,
} from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "../free-port.ts";

const exec = promisify(execFile);
const here = import.meta.dirname;
const version = "5.26.12";

/** Outside the checkout, so that a fresh clone finds what an earlier one fetched. */
const cache = join(
  process.env["SILKGRAPH_CACHE"] ?? join(homedir(), ".cache", "silkgraph"),
  `neo4j-${version}`,
);
const jars = join(cache, "lib");

export interface Neo4jServer {
  readonly uri: string;
  /** Ends the process and keeps the data. */
  stop(): Promise<void>;
  /** Starts the process on the same port and data, stopping it first where it runs. */
  restart(): Promise<void>;
  /** Ends the process and removes the data. */
  end(): Promise<void>;
}

/** Why no Neo4j can be started on this machine, and what to do; null where one can. */
export function whyNoNeo4j(): string | null {
  const answers = (command: string) =>
    spawnSync(command, ["-version"]).status === 0;
  if (!answers("java"))
    return "Neo4j was not tested: it needs Java 17 or newer (on Debian: apt-get install openjdk-17-jre-headless maven).";
  if (!existsSync(jars) && !answers("mvn"))
    return "Neo4j was not tested: its jars are fetched by Maven, once (on Debian: apt-get install maven).";
  return null;
}

export interface Wishes {
  /** Guards the user `neo4j`; without it everybody may enter. */
  readonly password?: string;
  /** Flags of the Java machine. Without the full compiler it warms up in seconds, not minutes. */
  readonly flags?: readonly string[];
}

/** A Neo4j of its own: on a free port, in a temporary home. */
export async function startNeo4j(wishes: Wishes = {}): Promise<Neo4jServer> {
  const server = await planNeo4j(wishes);
  await server.restart();
  return server;
}

/** A Neo4j whose place is known before it is there: it waits to be started. */
export async function planNeo4j({
  password,
  flags = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"],
}: Wishes = {}): Promise<Neo4jServer> {
  await fetchJars();
  const classes = await compile();
  const home = await mkdtemp(join(tmpdir(), "silkgraph-neo4j-"));
  const port = await freePort();
  let java: ChildProcess | undefined;

  const start = async () => {
    java = spawn(
      "java",
      [
        ...["-Xmx768m", ...flags],
        ...[
          "-cp",
          `${classes}${delimiter}${join(jars, "*")}`,
          "Start",
          home,
          String(port),
        ],
        ...(password === undefined ? [] : [password]),
      ],
      { stdio: ["pipe", "pipe", "pipe"] },
    );
    await ready(java);
  };
  const stop = async () => {
    const running = java;
    java = undefined;
    if (!running || running.exitCode !== null) return;
    const gone = new Promise((resolve) => running.once("exit", resolve));
    running.stdin?.end("keep");
    await gone;
  };

  return {
    uri: `bolt://127.0.0.1:${String(port)}`,
    stop,
    restart: async () => {
      await stop();
      await start();
    },
    end: async () => {
      await stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

function ready(java: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000);
      if (/^ready$/m.test(said)) resolve();
    };
    java.stdout?.on("data", hear);
    java.stderr?.on("data", hear);
    java.once("error", reject);
    java.once("exit", () => reject(new Error(`Neo4j did not start:\n${said}`)));
  });
}

/** Two runs may fetch at once: each into a folder of its own, and the first to finish wins. */
async function fetchJars(): Promise<void> {
  if (existsSync(jars)) return;
  await mkdir(cache, { recursive: true });
  const fetched = await mkdtemp(join(cache, "fetching-"));
  try {
    await exec("mvn", [
      ...[
        "-q",
        "-B",
        "-f",
        join(here, "pom.xml"),
        "dependency:copy-dependencies",
      ],
      ...[`-DoutputDirectory=${fetched}`, "-DincludeScope=runtime"],
    ]);
    await settle(fetched, jars);
  } finally {
    await rm(fetched, { recursive: true, force: true });
  }
}

async function compile(): Promise<string> {
  const source = join(here, "Start.java");
  const hash = createHash("sha256")
    .update(await readFile(source))
    .digest("hex")
    .slice(0, 12);
  const classes = join(cache, `start-${hash}`);
  if (existsSync(classes)) return classes;
  const compiled = await mkdtemp(join(cache, "compiling-"));
  try {
    const compiler = "org.eclipse.jdt.internal.compiler.batch.Main";
    await exec("java", [
      "-cp",
      join(jars, "*"),
      compiler,
      "-17",
      "-nowarn",
      "-d",
      compiled,
      source,
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
