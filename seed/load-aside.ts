import { setTimeout as delay } from "node:timers/promises";
import { SWITCH } from "../api/graph/generation.ts";
import type { Aside, Graph, Run } from "../api/graph/graph.ts";
import { MARK_PART, UNMARK_PART, type Held } from "../api/graph/version.ts";
import { statementsOfAll } from "./compare.ts";
import { copying, type Beside } from "./datasets/beside.ts";
import { hold, Overtaken } from "./hold.ts";
import type { LoadOptions } from "./load.ts";
import type { Projection } from "./projection.ts";
import { kept, removeAll } from "./remove-former.ts";
import { complete, partsOf, rowsIn, runAll } from "./write-parts.ts";

/** All that shall be, where it differs from what is there in more than one transaction should change. */
export interface Whole extends Pick<LoadOptions, "onProgress" | "onWait"> {
  readonly before: string | null;
  readonly wanted: Projection;
  readonly version: string;
  /** The data sets, each with all that makes it. */
  readonly beside: Beside;
}

/**
 * Makes the data once more beside those that are served, part by part, and has them served in one small
 * transaction. Those that were served stay, for questions that may be reading them, until `removeFormer`.
 */
export async function loadAside(
  graph: Graph,
  aside: Aside,
  { before, wanted, version, beside, onProgress, onWait }: Whole,
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
    const wait = kept(aside, held!);
    if (wait > 0) onWait?.(wait);
    for (let left = wait; left > 0; left -= pause) {
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
}

/** Milliseconds between two signs of life. */
const pause = 10_000;
