import { setTimeout as delay } from "node:timers/promises";
import type { StoredLink, StoredNode } from "../api/export/lines.ts";
import { storedLinks, storedNodes } from "../api/export/read.ts";
import type { Graph, Run } from "../api/graph/graph.ts";
import {
  LOCK_VERSION,
  MARK_PART,
  SET_COUNTS,
  SET_COUNTS_FOUND,
  SET_VERSION,
  UNMARK_PART,
  isWhole,
  type Held,
} from "../api/graph/version.ts";
import { compare, type Changes, type Statement } from "./compare.ts";
import {
  besideOf,
  type Beside,
  type DatasetChanges,
} from "./datasets/beside.ts";
import { versionWith } from "./lines.ts";
import type { Projection } from "./projection.ts";

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

/** Another loader has written since the difference was computed, or is writing part by part. */
class Overtaken extends Error {
  constructor(readonly isUnderWay = false) {
    super("Another loader was faster.");
  }
}

/** Makes the graph what `wanted` says: all of it, or nothing when it fails. */
export async function load(
  graph: Graph,
  wanted: Projection,
  options: LoadOptions = {},
): Promise<Changes> {
  for (;;)
    try {
      return await loadOnce(graph, wanted, options);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
      if (error.isUnderWay) await delay(500);
    }
}

async function loadOnce(
  graph: Graph,
  wanted: Projection,
  { onProgress, datasets = none }: LoadOptions,
): Promise<Changes> {
  const before = await graph.version();
  const compared = compare(await readGraph(graph), wanted);
  const wasWhole = await isWhole(graph);
  const beside = await besideOf(graph, wanted, datasets, !wasWhole);
  const changes = withDatasets(compared.changes, beside);
  const statements = [...compared.statements, ...beside.statements];
  const isSame = statements.length === 0 && before === changes.version;
  if (isSame && wasWhole) return changes;
  // Nobody is served from a graph without a version: it may be filled part by part.
  const parts = partsOf(
    statements,
    before === null ? graph.rowsPerWrite : Infinity,
  );
  const of = rowsIn(statements);
  let done = 0;
  let held: Held | undefined;
  const write = (part: readonly Statement[], isLast: boolean) =>
    graph.write(async (run) => {
      // The difference is one from what nobody else changes from here on.
      const now = await hold(run, before, held);
      let written = done;
      for (const { cypher, params, rows } of part) {
        await run(cypher, params());
        onProgress?.({ done: (written += rows), of });
      }
      if (!isLast) {
        await run(MARK_PART);
        return now;
      }
      await run(SET_VERSION, { version: changes.version });
      if (beside.versions.length > 0) await run(SET_COUNTS_FOUND);
      else
        await run(SET_COUNTS, {
          nodes: wanted.nodes.size,
          links: wanted.links.length,
        });
      return now;
    });
  try {
    for (const [at, part] of parts.entries()) {
      held = await write(part, at === parts.length - 1);
      done += rowsIn(part);
    }
  } catch (error) {
    // The next loader need not wait for this one, and goes on from where it was.
    if (held && !(error instanceof Overtaken))
      await graph.write((run) => run(UNMARK_PART)).catch(() => undefined);
    throw error;
  }
  return changes;
}

/** Milliseconds after which a load that has written no further part is taken to have ended. */
const lease = 30_000;

/** Keeps other writers from changing the data until the transaction ends; refuses where one has, or is at it. */
async function hold(
  run: Run,
  before: string | null,
  last: Held | undefined,
): Promise<Held> {
  const held = (await run<Held>(LOCK_VERSION))[0]!;
  if (held.version !== before) throw new Overtaken();
  if (last === undefined && held.sincePart !== null && held.sincePart < lease)
    throw new Overtaken(true);
  if (last !== undefined && held.loads !== last.loads + 1)
    throw new Overtaken();
  return held;
}

const rowsIn = (statements: readonly Statement[]) =>
  statements.reduce((sum, { rows }) => sum + rows, 0);

/** Statements in parts of at most so many rows; one part at least. */
function partsOf(
  statements: readonly Statement[],
  most: number,
): (readonly Statement[])[] {
  const parts: Statement[][] = [[]];
  for (const statement of statements) {
    const part = parts.at(-1)!;
    if (part.length > 0 && rowsIn(part) + statement.rows > most)
      parts.push([statement]);
    else part.push(statement);
  }
  return parts;
}
