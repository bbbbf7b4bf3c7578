import { mkdtemp, rm } from "node:fs/promises";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, it, onTestFinished } from "vitest";
import { openNeo4j } from "../../graph/neo4j.ts";
import { onNeo4j } from "../engines.ts";
import { freePort } from "../free-port.ts";

/** Runs `npm run neo4j` until it says where it is. */
async function launch(
  folder: string,
  port: number,
): Promise<{ process: ChildProcess; said: string }> {
  const launcher = spawn(
    process.execPath,
    [
      ...["--import", "tsx", join(import.meta.dirname, "main.ts")],
      ...["--data", folder, "--port", String(port)],
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  onTestFinished(() => void launcher.kill("SIGKILL"));
  for await (const said of createInterface(launcher.stdout))
    return { process: launcher, said };
  throw new Error("It ended before it said where it is.");
}

onNeo4j(() => {
  it(
    "can be tried without Docker: guarded by a password, and its data kept when it ends",
    { tags: ["long"] },
    async () => {
      const folder = await mkdtemp(join(tmpdir(), "silkgraph-neo4j-"));
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
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
});
