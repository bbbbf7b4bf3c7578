import type { Graph, Run } from "../api/graph/graph.ts";
import {
  LOCK_VERSION,
  MARK_PART,
  UNMARK_PART,
  type Held,
} from "../api/graph/version.ts";

/** Another loader has written since the difference was computed, or is writing part by part. */
export class Overtaken extends Error {
  constructor(readonly isUnderWay = false) {
    super("Another loader was faster.");
  }
}

/** Milliseconds after which a load that has written no further part is taken to have ended. */
const lease = 30_000;

/** Refuses where another loader has changed the data since, or is writing part by part. */
export function refuse(
  { version, sincePart }: Pick<Held, "version" | "sincePart">,
  before: string | null,
): void {
  if (version !== before) throw new Overtaken();
  if (sincePart !== null && sincePart < lease) throw new Overtaken(true);
}

/**
 * Keeps other writers from changing the data until the transaction ends; refuses where one has, or is at it.
 * A load of several parts tells what it held `last`.
 */
export async function hold(
  run: Run,
  before: string | null,
  last?: Held,
): Promise<Held> {
  const held = (await run<Held>(LOCK_VERSION))[0]!;
  if (last === undefined) refuse(held, before);
  else if (held.version !== before || held.locks !== last.locks + 1)
    throw new Overtaken();
  return held;
}

/** Writes a part of a load; the last of them completes it. */
export type WritePart = (
  work: (run: Run) => Promise<unknown>,
  isLast?: boolean,
) => Promise<Held>;

/**
 * Runs a load of several parts, written to `to`, between which no other loader may write. Where it fails,
 * the next loader need not wait for this one, and goes on from where it was.
 */
export async function inParts<Result>(
  graph: Pick<Graph, "write">,
  before: string | null,
  work: (write: WritePart) => Promise<Result>,
  to = graph,
): Promise<Result> {
  let held: Held | undefined;
  const write: WritePart = async (part, isLast = false) =>
    (held = await to.write(async (run) => {
      // The difference is one from what nobody else changes from here on.
      const now = await hold(run, before, held);
      await part(run);
      if (!isLast) await run(MARK_PART);
      return now;
    }));
  try {
    return await work(write);
  } catch (error) {
    if (held && !(error instanceof Overtaken))
      await graph.write((run) => run(UNMARK_PART)).catch(() => undefined);
    throw error;
  }
}

/** A part that only says that the load goes on. */
export const sign = async (): Promise<void> => undefined;
