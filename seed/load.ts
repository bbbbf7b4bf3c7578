import { setTimeout as delay } from "node:timers/promises";
import type { StoredLink, StoredNode } from "../api/export/lines.ts";
import { storedLinks, storedNodes } from "../api/export/read.ts";
import type { Graph } from "../api/graph/graph.ts";
import { isWhole } from "../api/graph/version.ts";
import { changesOfAll, compare, type Changes } from "./compare.ts";
import {
  besideOf,
  type Beside,
  type DatasetChanges,
} from "./datasets/beside.ts";
import { inParts, Overtaken, sign } from "./hold.ts";
import { loadAnew } from "./load-anew.ts";
import { loadAside, type Whole } from "./load-aside.ts";
import { complete, partsOf, rowsIn, runAll } from "./write-parts.ts";
import { byCypher, byNumbers, fillEmpty, rowsToFill } from "./fill.ts";
import { VersionHash, inOrder, versionWith } from "./lines.ts";
import { sizeOf, type Projection, type Streamed } from "./projection.ts";

/** How far a load has come, in nodes and links. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface LoadOptions {
  /** What becomes of the data sets beside the records; they stay where nothing is said. */
  readonly datasets?: DatasetChanges;
  /** Is told of each part that was written. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Is told for how many milliseconds what the last load has replaced is in the way. */
  readonly onWait?: ((ms: number) => void) | undefined;
}

/** The graph as it is. */
export async function readGraph(graph: Graph): Promise<Projection> {
  const nodes = new Map<string, StoredNode>();
  for await (const node of storedNodes(graph))
    nodes.set(node.properties["id"] as string, node);
  const links: StoredLink[] = [];
  for await (const link of storedLinks(graph)) links.push(link);
  return { nodes, links };
}

/** What loading `wanted` would do to the graph, without doing it. */
export async function diff(
  graph: Graph,
  wanted: Projection,
  datasets = none,
): Promise<Changes> {
  const { changes } = compare(await readGraph(graph), wanted);
  const beside = await besideOf(graph, wanted, datasets, false);
  return withDatasets(changes, beside);
}

const none: DatasetChanges = { wanted: [], without: [] };

const withDatasets = (
  changes: Changes,
  { changes: datasets, versions }: Beside,
): Changes => ({
  ...changes,
  datasets,
  version: versionWith(changes.version, versions),
});

/** What changes from one projection to another. */
export const diffFrom = (present: Projection, wanted: Projection): Changes =>
  compare(present, wanted).changes;

/** Makes the graph what `wanted` says: all of it, or nothing when it fails. */
export async function load(
  graph: Graph,
  wanted: Projection,
  options: LoadOptions = {},
): Promise<Changes> {
  return untilFree(() => loadOnce(graph, wanted, options));
}

/**
 * Fills a graph that holds nothing with what need not be held, whatever its size; gives its version.
 * Refuses where something is there, since it compares nothing.
 */
export async function loadStreamed(
  graph: Graph,
  wanted: Streamed,
  { onProgress }: Pick<LoadOptions, "onProgress"> = {},
): Promise<string> {
  return untilFree(async () => {
    for await (const _ of storedNodes(graph)) throw new Error(notEmpty);
    if ((await graph.version()) !== null) throw new Error(notEmpty);
    return fill(graph, wanted, nothing, { onProgress });
  });
}

const notEmpty = "Only a graph that holds nothing can be filled.";

/** Tries again where another loader was faster. */
async function untilFree<Result>(work: () => Promise<Result>): Promise<Result> {
  for (;;)
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
      if (error.isUnderWay) await delay(500);
    }
}

async function loadOnce(
  graph: Graph,
  wanted: Projection,
  { onProgress, onWait, datasets = none }: LoadOptions,
): Promise<Changes> {
  const before = await graph.version();
  const present = await readGraph(graph);
  const isEmpty = before === null && present.nodes.size === 0;
  if (isEmpty && graph.fill)
    return loadEmpty(graph, wanted, { onProgress, datasets });
  const compared = compare(present, wanted);
  const wasWhole = await isWhole(graph);
  const beside = await besideOf(graph, wanted, datasets, !wasWhole);
  const changes = withDatasets(compared.changes, beside);
  const statements = [...compared.statements, ...beside.statements];
  const isSame = statements.length === 0 && before === changes.version;
  if (isSame && wasWhole) return changes;
  const rows = rowsIn(statements);
  const whole = async (): Promise<Whole> => ({
    before,
    wanted,
    version: changes.version,
    beside: await besideOf(graph, wanted, datasets, true),
    onProgress,
    onWait,
  });
  if (before !== null && graph.replace && isMost(rows, wanted)) {
    await loadAnew(graph, graph.replace, await whole());
    return changes;
  }
  if (before !== null && graph.aside && rows > graph.rowsPerWrite) {
    await loadAside(graph, graph.aside, await whole());
    return changes;
  }
  // Nobody is served from a graph without a version: it may be filled part by part.
  const parts = partsOf(
    statements,
    before === null ? graph.rowsPerWrite : Infinity,
  );
  let done = 0;
  await inParts(graph, before, async (write) => {
    for (const [at, part] of parts.entries()) {
      const isLast = at === parts.length - 1;
      await write(async (run) => {
        await runAll(run, part, (written) =>
          onProgress?.({ done: done + written, of: rows }),
        );
        if (isLast)
          await complete(run, changes.version, sizeOf(wanted), beside);
      }, isLast);
      done += rowsIn(part);
    }
  });
  return changes;
}

/** So many nodes and links are changed in a moment, whatever the share. */
const few = 5_000;

/** Whether so much changes that making all of it anew takes less. */
const isMost = (rows: number, { nodes, links }: Projection): boolean =>
  rows > few && 2 * rows > nodes.size + links.length;

async function loadEmpty(
  graph: Graph,
  wanted: Projection,
  { onProgress, datasets = none }: LoadOptions,
): Promise<Changes> {
  const beside = await besideOf(graph, wanted, datasets, true);
  const version = await fill(graph, inOrder(wanted), beside, { onProgress });
  return withDatasets(changesOfAll(wanted, version), beside);
}

/** No data sets. */
const nothing: Beside = {
  changes: [],
  statements: [],
  fresh: [],
  versions: [],
  left: [],
};

/**
 * Fills a graph that holds nothing. It has a version, and is served, when all is there; what a load
 * that was killed has left is gone on from.
 */
async function fill(
  graph: Graph,
  wanted: Streamed,
  beside: Beside,
  { onProgress }: Pick<LoadOptions, "onProgress">,
): Promise<string> {
  const of = rowsToFill(wanted.size, beside.fresh);
  let done = 0;
  return inParts(graph, null, async (write) => {
    await write(sign);
    const hash = new VersionHash(wanted);
    await fillEmpty(
      graph.fill ? byNumbers(graph.fill) : byCypher(write),
      hash.nodes(),
      hash.links(),
      beside.fresh,
      async (rows) => {
        if (graph.fill) await write(sign);
        onProgress?.({ done: (done += rows), of });
      },
    );
    const version = hash.digest();
    await write(async (run) => {
      for (const { note } of beside.fresh)
        await run(note.cypher, note.params());
      await complete(
        run,
        versionWith(version, beside.versions),
        wanted.size,
        beside,
      );
    }, true);
    return version;
  });
}
