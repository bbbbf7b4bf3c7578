import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { graphContract } from "./contract.ts";
import { openEmbedded } from "./embedded.ts";
import {
  GraphDamaged,
  GraphLocked,
  GraphUnavailable,
  NotUnique,
  TimedOut,
} from "./graph.ts";
import { onEmbedded } from "../testing/engines.ts";

/** Writes one node after another and tells each that it has written. */
const writer = `
  const { openEmbedded } = await import(process.argv[1]);
  const graph = await openEmbedded({ path: process.argv[2] });
  for (let n = 0; ; n++) {
    await graph.write((run) => run("CREATE (:Entity {id: $id, search: 'word'})", { id: "n" + n }));
    process.stdout.write("written " + n + "\\n");
  }`;

onEmbedded((open) => {
  graphContract(open);

  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "silkgraph-store-"));
    path = join(folder, "below", "graph.grafeo");
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const ids = async () => {
    const graph = await openEmbedded({ path });
    const rows = await graph.read<{ id: string }>(
      "MATCH (n:Entity) RETURN n.id AS id",
    );
    const found = await graph.search("word", 100_000);
    await graph.close();
    expect(found.map(({ id }) => id).sort()).toEqual(
      rows.map(({ id }) => id).sort(),
    );
    return rows.map(({ id }) => id);
  };

  it("finds all of it again when its file is reopened, its rules too", async () => {
    const graph = await openEmbedded({ path });
    await graph.write((run) =>
      run("CREATE (:Entity {id: 'a', search: 'word'})"),
    );
    await graph.close();
    expect(await ids()).toEqual(["a"]);
    const again = await openEmbedded({ path });
    await expect(
      again.write((run) => run("CREATE (:Entity {id: 'a'})")),
    ).rejects.toThrow(NotUnique);
    await again.close();
  });

  it("is closed to a second process, and loses nothing acknowledged when the first is killed", async () => {
    const child: ChildProcess = spawn(
      process.execPath,
      [
        "--import",
        "tsx",
        "--input-type=module",
        "-e",
        writer,
        join(import.meta.dirname, "embedded.ts"),
        path,
      ],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    let said = "";
    await new Promise<void>((resolve) => {
      child.stdout?.on("data", (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes("written 200\n")) resolve();
      });
    });
    await expect(openEmbedded({ path })).rejects.toThrow(GraphLocked);
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
    const acknowledged = said.match(/written \d+(?=\n)/g)!.length;
    expect((await ids()).length).toBeGreaterThanOrEqual(acknowledged);
  });

  it("says so where the file is not a graph", async () => {
    path = join(folder, "notes.txt");
    await writeFile(path, "not a graph");
    await expect(openEmbedded({ path })).rejects.toThrow(GraphDamaged);
  });

  it("takes no more while four statements run on past their time, and serves again when they have ended", async () => {
    const graph = await openEmbedded({ path: null });
    const slow = (timeoutMs: number) =>
      graph.read(
        "UNWIND range(1, 1600) AS a UNWIND range(1, 1600) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS count",
        {},
        { timeoutMs },
      );
    const one = () => graph.read("RETURN 1 AS one");
    for (let times = 0; times < 3; times++)
      await expect(slow(1)).rejects.toThrow(TimedOut);
    expect(await one()).toEqual([{ one: 1 }]);
    await expect(slow(1)).rejects.toThrow(TimedOut);
    await expect(one()).rejects.toThrow(
      "4 statements run on past their time: ask again when one of them has ended.",
    );
    await expect(graph.check()).rejects.toThrow(GraphUnavailable);
    await expect
      .poll(() => one().catch(() => "still"), { timeout: 50_000 })
      .toEqual([{ one: 1 }]);
    await graph.close();
  });
});
