import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { openEmbeddedProcess } from "../api/graph/embedded-process.ts";
import type { Graph } from "../api/graph/graph.ts";
import { openNeo4j } from "../api/graph/neo4j.ts";
import { UNMARK_PART, isWhole } from "../api/graph/version.ts";
import { onEmbedded, onNeo4j } from "../api/testing/engines.ts";
import { startNeo4j } from "../api/testing/neo4j/server.ts";
import { sortIn, twoSorts as data } from "../api/testing/two-sorts.ts";
import { sampleDatasets } from "../api/testing/sample-datasets.ts";
import { versionOf } from "./lines.ts";
import { load } from "./load.ts";

const kills = Number(process.env["KILLS"] ?? 300);

/** Waits for whoever writes now. */
const TOUCH_VERSION = "MATCH (v:Version {of: 'data'}) SET v.touched = true";

/** What is loaded in turn, and which of the two a graph holds. */
interface Turns {
  readonly loadSort: (graph: Graph, sort: number) => Promise<unknown>;
  readonly sortIn: (graph: Graph) => Promise<number>;
}

const records = async (): Promise<Turns> => ({
  loadSort: (graph, sort) => load(graph, data[sort]!),
  sortIn,
});

/** The same records, without and with imported data sets. */
async function imports(): Promise<Turns> {
  const wanted = await sampleDatasets(data[0]);
  const without = wanted.map(({ dataset }) => dataset);
  const count = wanted.reduce((sum, each) => sum + each.records.length, 0);
  return {
    loadSort: (graph, sort) =>
      load(graph, data[0], {
        datasets:
          sort === 1 ? { wanted, without: [] } : { wanted: [], without },
      }),
    sortIn: async (graph) => {
      const sort = (await graph.version()) === versionOf(data[0]) ? 0 : 1;
      const found = await graph.read(
        "MATCH (n:Imported) RETURN count(n) AS count",
      );
      const sets = await graph.read(
        "MATCH (n:ImportedDataset) RETURN count(n) AS count",
      );
      expect([found, sets]).toEqual([
        [{ count: sort * count }],
        [{ count: sort * wanted.length }],
      ]);
      expect(await isWhole(graph)).toBe(true);
      return sort;
    },
  };
}

/**
 * Loads the one and the other in turn, each time killing what `kill` kills at some moment of the load;
 * `left` gives the graph as it is then.
 */
async function loadUnderFire(
  open: () => Promise<Graph>,
  kill: () => void,
  left: Graph,
  { loadSort, sortIn }: Turns,
): Promise<{ old: number; new: number }> {
  await loadSort(left, 0);
  const began = performance.now();
  await loadSort(left, 1);
  const usual = performance.now() - began;
  const outcomes = { old: 0, new: 0 };
  for (let round = 0, sort = 1; round < kills; round++) {
    const wanted = 1 - sort;
    const graph = await open();
    const loading = loadSort(graph, wanted).catch(() => undefined);
    const killed = new Promise<void>((resolve) => {
      setTimeout(
        () => {
          kill();
          resolve();
        },
        Math.random() * 1.2 * usual,
      );
    });
    // A loader that is gone ends nothing any more; one whose engine is gone goes on with another.
    await Promise.all([killed, graph === left ? loading : undefined]);
    // What was on its way to be written is by then, or never will be; a process may not be known to be gone.
    await vi.waitFor(() => left.write((run) => run(TOUCH_VERSION)), 10_000);
    const found = await sortIn(left);
    outcomes[found === wanted ? "new" : "old"]++;
    // A loader that comes now would wait until the one that was killed is known to be gone.
    await left.write((run) => run(UNMARK_PART));
    sort = found;
  }
  return outcomes;
}

const bothSeen = (
  outcomes: { old: number; new: number },
  turns: () => Promise<Turns>,
) => {
  // An import of a few records is written in so short a time that few kills meet it there.
  if (turns === records) expect(outcomes.old).toBeGreaterThan(0);
  expect(outcomes.new).toBeGreaterThan(0);
};

onEmbedded(() => {
  it.each([
    ["a load", records],
    ["an import", imports],
  ])(
    `holds the old data or the new after ${String(kills)} kills of its process at any moment of %s`,
    async (_, turns) => {
      const folder = await mkdtemp(join(tmpdir(), "silkgraph-killed-"));
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      const graph = await openEmbeddedProcess(join(folder, "silkgraph.grafeo"));
      const kill = () =>
        spawnSync("pkill", [
          ...["-KILL", "-P", String(process.pid)],
          ...["-f", "engine-process"],
        ]);
      bothSeen(
        await loadUnderFire(async () => graph, kill, graph, await turns()),
        turns,
      );
      await graph.close();
    },
    3_600_000,
  );
});

/** A wire to a port that can be cut, once and for all. */
async function wireTo(port: number) {
  const sockets = new Set<Socket>();
  const wire = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => undefined);
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => wire.listen(0, "127.0.0.1", resolve));
  const cut = () => {
    wire.close();
    for (const socket of sockets) socket.resetAndDestroy();
  };
  const own = String((wire.address() as AddressInfo).port);
  return { uri: `bolt://127.0.0.1:${own}`, cut };
}

/** A graph to which little is too much for one transaction. */
const inParts = (graph: Graph): Graph => ({
  ...graph,
  rowsPerWrite: 60,
  aside: { ...graph.aside!, keptMs: 0 },
});

onNeo4j(() => {
  // To Neo4j, a loader that is killed is a connection that breaks and does not come back.
  it.each([
    ["of records", (graph: Graph) => graph, records],
    ["of records beside what is served", inParts, records],
    ["of data sets", (graph: Graph) => graph, imports],
  ])(
    `holds the old data or the new after ${String(kills)} loaders %s were cut off at any moment`,
    async (_, made, turns) => {
      const neo4j = await startNeo4j();
      onTestFinished(() => neo4j.end());
      const left = openNeo4j({ uri: neo4j.uri });
      const port = Number(new URL(neo4j.uri).port);
      const loaders: Graph[] = [];
      let cut = () => {};
      const open = async () => {
        const wire = await wireTo(port);
        cut = wire.cut;
        const loader = openNeo4j({ uri: wire.uri });
        loaders.push(loader);
        return made(loader);
      };
      bothSeen(
        await loadUnderFire(open, () => cut(), made(left), await turns()),
        turns,
      );
      for (const each of [left, ...loaders]) await each.close();
    },
    3_600_000,
  );
});
