import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { getPriority, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { onEmbedded } from "../testing/engines.ts";
import { graphContract } from "./contract.ts";
import { openEmbeddedProcess } from "./embedded-process.ts";
import {
  GraphLocked,
  GraphUnavailable,
  TimedOut,
  type Graph,
} from "./graph.ts";

/** Takes the engine minutes, and cannot be cancelled. */
const endless =
  "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS count";

onEmbedded(() => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "silkgraph-engine-"));
  });
  afterAll(() => rm(folder, { recursive: true }));
  let stores = 0;
  const newPath = () => join(folder, `${String(stores++)}.grafeo`);
  const open = async (path = newPath()): Promise<Graph> => {
    const graph = await openEmbeddedProcess(path);
    onTestFinished(() => graph.close());
    return graph;
  };
  /** The processes that hold a store. */
  const holders = (path: string) =>
    execFileSync("ps", ["-eo", "pid,nice,args"], { encoding: "utf8" })
      .split("\n")
      .filter((line) => line.endsWith(` ${path}`))
      .map((line) => line.trim().split(/\s+/));
  const kill = (path: string) =>
    process.kill(Number(holders(path)[0]![0]), "SIGKILL");

  graphContract(() => openEmbeddedProcess(newPath()));

  it("yields the processors to the process that answers", async () => {
    const path = newPath();
    await open(path);
    expect(holders(path).map(([, nice]) => Number(nice))).toEqual([
      getPriority() + 2,
    ]);
  });

  it("ends statements that run on past their time, and answers the others that ran with them", async () => {
    const graph = await open();
    await graph.write((run) => run("CREATE (:Entity {id: 'a'})"));
    const late = Promise.allSettled(
      Array.from({ length: 8 }, () =>
        graph.read(endless, {}, { timeoutMs: 300 }),
      ),
    );
    const others = Array.from({ length: 4 }, () =>
      graph.read(
        `UNWIND range(1, 1500) AS a UNWIND range(1, 1500) AS b WITH a, b WHERE a * b = -1
         WITH count(*) AS none MATCH (n:Entity) RETURN n.id AS id, none`,
        {},
        { timeoutMs: 60_000 },
      ),
    );
    for (const each of await late)
      expect(each.status === "rejected" && each.reason).toBeInstanceOf(
        TimedOut,
      );
    for (const rows of await Promise.all(others))
      expect(rows).toEqual([{ id: "a", none: 0 }]);
    const before = performance.now();
    expect(await graph.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
    // None of the eight still runs, each of which would take a processor for half a minute.
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it("reads on when its process is killed, and has all that was written", async () => {
    const path = newPath();
    const graph = await open(path);
    for (const id of ["a", "b", "c"])
      await graph.write((run) => run("CREATE (:Entity {id: $id})", { id }));
    kill(path);
    expect(
      await graph.read("MATCH (n:Entity) RETURN n.id AS id ORDER BY id"),
    ).toEqual([{ id: "a" }, { id: "b" }, { id: "c" }]);
  });

  it("leaves nothing of a write whose process is killed, and says so", async () => {
    const path = newPath();
    const graph = await open(path);
    await expect(
      graph.write(async (run) => {
        await run("CREATE (:Entity {id: 'a'})");
        kill(path);
        await run("CREATE (:Entity {id: 'b'})");
      }),
    ).rejects.toThrow(GraphUnavailable);
    expect(await graph.read("MATCH (n:Entity) RETURN n.id AS id")).toEqual([]);
    await graph.write((run) => run("CREATE (:Entity {id: 'c'})"));
    expect(await graph.read("MATCH (n:Entity) RETURN n.id AS id")).toEqual([
      { id: "c" },
    ]);
  });

  it("lets a write end before it ends a statement that runs on", async () => {
    const graph = await open();
    await graph.write(async (run) => {
      await run("CREATE (:Entity {id: 'a'})");
      await expect(graph.read(endless, {}, { timeoutMs: 50 })).rejects.toThrow(
        TimedOut,
      );
      // By then the statement's process would have been ended for it.
      const until = performance.now() + 2_000;
      while (performance.now() < until) await run("RETURN 1 AS one");
      await run("CREATE (:Entity {id: 'b'})");
    });
    expect(
      await graph.read("MATCH (n:Entity) RETURN n.id AS id ORDER BY id"),
    ).toEqual([{ id: "a" }, { id: "b" }]);
  });

  it("is closed to a second process", async () => {
    const path = newPath();
    await open(path);
    await expect(openEmbeddedProcess(path)).rejects.toThrow(GraphLocked);
  });

  it("is free as soon as the server that held it is killed", async () => {
    const path = newPath();
    const server = spawn(
      process.execPath,
      [
        ...["--import", "tsx", "--input-type=module", "-e"],
        `const { openEmbeddedProcess } = await import(process.argv[1]);
         const graph = await openEmbeddedProcess(process.argv[2]);
         await graph.write((run) => run("CREATE (:Entity {id: 'a'})"));
         process.stdout.write("written");
         await new Promise((resolve) => setTimeout(resolve, 600_000));`,
        join(import.meta.dirname, "embedded-process.ts"),
        path,
      ],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    await once(server.stdout, "data");
    server.kill("SIGKILL");
    const graph = await open(path);
    expect(await graph.read("MATCH (n:Entity) RETURN n.id AS id")).toEqual([
      { id: "a" },
    ]);
  });
});
