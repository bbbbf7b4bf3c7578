import type { Run } from "../api/graph/graph.ts";
import { LOCK_VERSION, type Held } from "../api/graph/version.ts";

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
