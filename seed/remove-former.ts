import { setTimeout as delay } from "node:timers/promises";
import { NODES_IN_GENERATION } from "../api/graph/generation.ts";
import type { Aside, Graph, Run } from "../api/graph/graph.ts";
import type { Held } from "../api/graph/version.ts";
import { deleteSome } from "../api/model/index.ts";
import { hold, Overtaken } from "./hold.ts";

/** Milliseconds between two looks whether another loader is done. */
const pause = 10_000;

interface FormerOptions {
  /** Is told for how many milliseconds questions may still be reading what shall go. */
  readonly onWait?: ((ms: number) => void) | undefined;
  readonly signal?: AbortSignal;
}

/**
 * Removes what nobody is served: data from before a switch, once no question can be reading them, and what a
 * load that ended early has left.
 */
export async function removeFormer(
  graph: Graph,
  { onWait, signal }: FormerOptions = {},
): Promise<void> {
  const { aside } = graph;
  if (!aside) return;
  const isLeft = async () =>
    (await aside.read<{ count: number }>(NODES_IN_GENERATION))[0]!.count > 0;
  while (await isLeft())
    try {
      const version = await graph.version();
      const left = kept(aside, await aside.write((run) => hold(run, version)));
      if (left > 0) onWait?.(left);
      await delay(left, undefined, { signal });
      await removeAll(graph.rowsPerWrite, (some) => () => {
        signal?.throwIfAborted();
        return aside.write(async (run) => {
          await hold(run, version);
          return some(run);
        });
      });
    } catch (error) {
      // Another loader is there, or was: whether it has left anything is seen then.
      if (!(error instanceof Overtaken)) throw error;
      if (error.isUnderWay) await delay(pause, undefined, { signal });
    }
}

/** For how many milliseconds what was served before a switch is kept still. */
export const kept = (
  { keptMs }: Pick<Aside, "keptMs">,
  { sinceSwitch }: Pick<Held, "sinceSwitch">,
): number => (sinceSwitch === null ? 0 : Math.max(0, keptMs - sinceSwitch));

/** How many nodes go at a time: with the links of each, some tenth of what a transaction may hold. */
const shareOfWrite = 0.1;

/** Removes all nodes of the other generation in parts, each by what `clearing` makes of it. */
export async function removeAll(
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
