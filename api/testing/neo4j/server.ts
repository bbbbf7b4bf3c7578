import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openNeo4j } from "../../graph/neo4j.ts";
import { freePort } from "../free-port.ts";
import { classPathOf, javaOf, whyNoJava, type JavaProgram } from "../java.ts";

const program = (neo4j: string, since: number): JavaProgram => ({
  folder: import.meta.dirname,
  source: "Start.java",
  cacheName: `neo4j-${neo4j}`,
  properties: { neo4j },
  since,
});

/** The one that is kept for years, and the newest. */
export const programs = {
  "5.26": program("5.26.12", 17),
  "2026": program("2026.08.1", 21),
};

export type Neo4jVersion = keyof typeof programs;
export const neo4jVersions = Object.keys(programs) as Neo4jVersion[];

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
export function whyNoNeo4j(version: Neo4jVersion = "5.26"): string | null {
  const why = whyNoJava(programs[version]);
  return why && `Neo4j ${version} was not tested: ${why}.`;
}

export interface Wishes {
  readonly version?: Neo4jVersion;
  /** Where its data are, which then outlive it; otherwise a temporary folder. */
  readonly home?: string;
  /** Otherwise a free one. */
  readonly port?: number;
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
  version = "5.26",
  home: ownHome,
  port: ownPort,
  password,
  flags = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"],
}: Wishes = {}): Promise<Neo4jServer> {
  const program = programs[version];
  const classPath = await classPathOf(program);
  const command = javaOf(program)!;
  const home = ownHome ?? (await mkdtemp(join(tmpdir(), "silkgraph-neo4j-")));
  const port = ownPort ?? (await freePort());
  const uri = `bolt://127.0.0.1:${String(port)}`;
  let java: ChildProcess | undefined;

  const start = async () => {
    java = spawn(
      command,
      [
        ...["-Xmx768m", ...flags],
        ...["-cp", classPath, "Start", home, String(port)],
        ...(ownHome === undefined ? [] : ["keep"]),
      ],
      {
        stdio: ["pipe", "pipe", "pipe"],
        // Other users of the machine can read the arguments of a process.
        env: { ...process.env, START_PASSWORD: password },
        // Ctrl-C in a terminal is for the process that started it.
        detached: true,
      },
    );
    await ready(java);
    await answering(uri, password);
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
    uri,
    stop,
    restart: async () => {
      await stop();
      await start();
    },
    end: async () => {
      await stop();
      if (ownHome === undefined)
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

/** Its first answer takes seconds on a busy machine, for which the server would not wait. */
async function answering(uri: string, password?: string): Promise<void> {
  const graph = openNeo4j({ uri, ...(password !== undefined && { password }) });
  const until = performance.now() + 60_000;
  try {
    while (true)
      try {
        return await graph.check();
      } catch (error) {
        if (performance.now() > until) throw error;
      }
  } finally {
    await graph.close();
  }
}
