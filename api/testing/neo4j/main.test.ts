import { mkdtemp, rm } from "node:fs/promises";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { expect, it, onTestFinished } from "vitest";
import { openNeo4j } from "../../graph/neo4j.ts";
import { onNeo4j } from "../engines.ts";
import { freePort } from "../free-port.ts";

/** Runs `npm run neo4j`. */
function run(
  folder: string,
  port: number,
  stderr: "inherit" | "pipe",
): ChildProcess {
  const launcher = spawn(
    process.execPath,
    [
      ...["--import", "tsx", join(import.meta.dirname, "main.ts")],
      ...["--data", folder, "--port", String(port), "--lang", "en"],
    ],
    { stdio: ["ignore", "pipe", stderr] },
  );
  onTestFinished(() => void launcher.kill("SIGKILL"));
  return launcher;
}

/** Runs it until it says where it is. */
async function launch(
  folder: string,
  port: number,
): Promise<{ process: ChildProcess; said: string }> {
  const launcher = run(folder, port, "inherit");
  for await (const said of createInterface(launcher.stdout!))
    return { process: launcher, said };
  throw new Error("It ended before it said where it is.");
}

/** The last line that it says of why it has not started. */
async function refusalOf(folder: string, port: number): Promise<string> {
  const launcher = run(folder, port, "pipe");
  const [said, exit] = await Promise.all([
    text(launcher.stderr!),
    once(launcher, "exit"),
  ]);
  expect(exit).toEqual([1, null]);
  return said.trim().split("\n").at(-1)!;
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "silkgraph-neo4j-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

onNeo4j(() => {
  it(
    "can be tried without Docker: guarded by a password, and its data kept when it ends",
    { tags: ["long"] },
    async () => {
      const folder = await temporaryFolder();
      const port = await freePort();
      const uri = `bolt://127.0.0.1:${String(port)}`;
      for (const kept of [[], [{ id: "kept" }]]) {
        const { process, said } = await launch(folder, port);
        const [, password] =
          /^NEO4J_URI=bolt:\/\/127\.0\.0\.1:\d+ NEO4J_PASSWORD=(\S{8,}) npm start$/.exec(
            said,
          ) ?? [];
        expect(password).toBeDefined();
        const graph = openNeo4j({ uri, password });
        expect(await graph.read("MATCH (n:Entity) RETURN n.id AS id")).toEqual(
          kept,
        );
        await graph.write((run) => run("MERGE (:Entity {id: 'kept'})"));
        await graph.close();
        process.kill("SIGINT");
        expect(await once(process, "exit")).toEqual([0, null]);
      }
    },
  );

  it(
    "says what is in its way where another Neo4j has its data, or its port",
    { tags: ["long"] },
    async () => {
      const [folder, other] = [
        await temporaryFolder(),
        await temporaryFolder(),
      ];
      const port = await freePort();
      const { process } = await launch(folder, port);
      expect([
        await refusalOf(folder, await freePort()),
        await refusalOf(other, port),
      ]).toEqual([
        `The data in ${folder} are in use by another Neo4j: end that one, or name another folder by --data.`,
        `Port ${String(port)} is in use by another program: name another by --port.`,
      ]);
      process.kill("SIGINT");
      await once(process, "exit");
    },
  );
});
