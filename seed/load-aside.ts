import { setTimeout as delay } from "node:timers/promises";
import { SWITCH } from "../api/graph/generation.ts";
import type { Aside, Graph } from "../api/graph/graph.ts";
import { statementsOfAll } from "./compare.ts";
import { copying, creating, type Beside } from "./datasets/beside.ts";
import { inParts, sign, type WritePart } from "./hold.ts";
import type { LoadOptions } from "./load.ts";
import { sizeOf, type Projection } from "./projection.ts";
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
  const parts = async (write: WritePart) => {
    // What a load that ended early, or the one before, has left.
    const wait = kept(aside, await write(sign));
    if (wait > 0) onWait?.(wait);
    for (let left = wait; left > 0; left -= pause) {
      await delay(Math.min(left, pause));
      await write(sign);
    }
    await removeAll(graph.rowsPerWrite, (some) => async () => {
      let removed = 0;
      await write(async (run) => {
        removed = await some(run);
      });
      return removed;
    });

    const copies = await Promise.all(
      beside.left.map((each) => copying(graph, each)),
    );
    const statements = [
      ...statementsOfAll(wanted),
      ...copies.flatMap(creating),
      ...beside.statements,
    ];
    const of = rowsIn(statements);
    let done = 0;
    for (const some of partsOf(statements, graph.rowsPerWrite)) {
      await write((run) =>
        runAll(run, some, (written) =>
          onProgress?.({ done: done + written, of }),
        ),
      );
      done += rowsIn(some);
    }
    await write(async (run) => {
      await complete(run, version, sizeOf(wanted), beside);
      await run(SWITCH);
    }, true);
  };
  await inParts(graph, before, parts, aside);
}

/** Milliseconds between two signs of life. */
const pause = 10_000;
