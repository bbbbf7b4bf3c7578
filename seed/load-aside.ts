import { setTimeout as delay } from "node:timers/promises";
import { SWITCH } from "../api/graph/generation.ts";
import type { Aside, Graph, Run } from "../api/graph/graph.ts";
import { MARK_PART, UNMARK_PART, type Held } from "../api/graph/version.ts";
import { deleteSome } from "../api/model/index.ts";
import { statementsOfAll } from "./compare.ts";
import { copying, type Beside } from "./datasets/beside.ts";
import { hold, Overtaken } from "./hold.ts";
import type { LoadOptions } from "./load.ts";
import type { Projection } from "./projection.ts";
import { complete, partsOf, rowsIn, runAll } from "./write-parts.ts";

/** All that shall be, where it differs from what is served in more than one transaction should hold. */
interface Whole extends Pick<LoadOptions, "onProgress"> {
  readonly before: string;
  readonly wanted: Projection;
  readonly version: string;
  /** The data sets, each with all that makes it. */
  readonly beside: Beside;
}

/**
 * Makes the data once more beside those that are served, part by part, and has them served in one small
 * transaction. Those that were served go when no question can be reading them.
 */
export async function loadAside(
  graph: Graph,
  aside: Aside,
  { before, wanted, version, beside, onProgress }: Whole,
): Promise<void> {
  let held: Held | undefined;
  const part = async (work: (run: Run) => Promise<unknown>) => {
    held = await aside.write(async (run) => {
      const now = await hold(run, before, held);
      await work(run);
      return now;
    });
  };
  const mark = (run: Run) => run(MARK_PART);
  try {
    await part(mark);
    // What a load that ended early, or the one before, has left.
    for (let left = kept(aside, held!); left > 0; left -= pause) {
      await delay(Math.min(left, pause));
      await part(mark);
    }
    const clearing = (some: (run: Run) => Promise<number>) => async () => {
      let removed = 0;
      await part(async (run) => {
        removed = await some(run);
        await mark(run);
      });
      return removed;
    };
    await removeAll(graph.rowsPerWrite, clearing);

    const copies = await Promise.all(
      beside.left.map((each) => copying(graph, each)),
    );
    const statements = [
      ...statementsOfAll(wanted),
      ...copies.flat(),
      ...beside.statements,
    ];
    const of = rowsIn(statements);
    let done = 0;
    for (const some of partsOf(statements, graph.rowsPerWrite)) {
      await part(async (run) => {
        await runAll(run, some, (written) =>
          onProgress?.({ done: done + written, of }),
        );
        await mark(run);
      });
      done += rowsIn(some);
    }
    await part(async (run) => {
      await complete(run, version, wanted, beside);
      await run(SWITCH);
    });
  } catch (error) {
    if (held && !(error instanceof Overtaken))
      await graph.write((run) => run(UNMARK_PART)).catch(() => undefined);
    throw error;
  }
  await removeFormer(graph, aside, version);
}

/** Milliseconds between two signs of life. */
const pause = 10_000;

/** For how many milliseconds what was served before a switch is kept still. */
const kept = ({ keptMs }: Aside, { sinceSwitch }: Held): number =>
  sinceSwitch === null ? 0 : Math.max(0, keptMs - sinceSwitch);

/** Removes what was served before, unless another loader is there: it removes that itself. */
async function removeFormer(
  graph: Graph,
  aside: Aside,
  version: string,
): Promise<void> {
  await delay(aside.keptMs);
  const clearing = (some: (run: Run) => Promise<number>) => () =>
    aside.write(async (run) => {
      await hold(run, version);
      return some(run);
    });
  try {
    await removeAll(graph.rowsPerWrite, clearing);
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
  }
}

/** How many nodes go at a time: with the links of each, some tenth of what a transaction may hold. */
const shareOfWrite = 0.1;

/** Removes all nodes of the other generation in parts, each by what `clearing` makes of it. */
async function removeAll(
  rowsPerWrite: number,
  clearing: (some: (run: Run) => Promise<number>) => () => Promise<number>,
): Promise<void> {
  const limit = Math.ceil(rowsPerWrite * shareOfWrite);
  for (const label of ["Imported", "ImportedDataset", "Entity"] as const)
    for (const withMany of [false, true]) {
      const some = clearing(async (run) => {
        const cypher = deleteSome(label, withMany);
        const [row] = await run<{ removed: number }>(cypher, { limit });
        return row!.removed;
      });
      while ((await some()) > 0);
    }
}
