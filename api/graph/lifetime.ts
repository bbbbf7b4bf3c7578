import { GraphClosed, TimedOut } from "./graph.ts";

/** What runs on an engine, so that closing it can wait. */
export interface Lifetime {
  /** Runs `work` unless the graph is closed, and tells its errors apart. */
  readonly during: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Takes no more work, lets what runs finish, then lets go. The second call waits for the first. */
  readonly end: () => Promise<void>;
}

export function lifetime(
  translate: (error: unknown) => unknown,
  letGo: () => void | Promise<void>,
): Lifetime {
  const running = new Set<Promise<unknown>>();
  let ending: Promise<void> | undefined;
  const finish = async () => {
    await Promise.allSettled(running);
    try {
      await letGo();
    } catch (error) {
      throw translate(error);
    }
  };
  return {
    during: async (work) => {
      if (ending)
        throw new GraphClosed("The graph is closed: open it again to use it.");
      const run = work();
      running.add(run);
      try {
        return await run;
      } catch (error) {
        throw translate(error);
      } finally {
        running.delete(run);
      }
    },
    end: () => (ending ??= finish()),
  };
}

/** Lets go of the caller in time, or so much later, whatever the engine does. */
export async function within<Result>(
  ms: number,
  work: () => Promise<Result>,
  later = 0,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = () =>
      new TimedOut(`The statement ran longer than ${String(ms)} ms.`);
    timer = setTimeout(() => reject(error()), ms + later);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
