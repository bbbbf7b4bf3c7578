import { GraphUnavailable, TimedOut } from "./graph.ts";
import { within } from "./lifetime.ts";

/**
 * Runs work that cannot be cancelled: lets go of the caller in time and, while so many as `most` run
 * on past their time, takes no more, since each of them takes a processor from those who wait.
 */
export function limitOverdue(
  most: number,
): <Result>(ms: number, work: () => Promise<Result>) => Promise<Result> {
  let late = 0;
  return async (ms, work) => {
    if (late >= most)
      throw new GraphUnavailable(
        `${String(late)} statements run on past their time: ask again when one of them has ended.`,
      );
    const run = work();
    try {
      return await within(ms, () => run);
    } catch (error) {
      // The engine's own errors are not told apart yet: this one is of the clock.
      if (error instanceof TimedOut) {
        late++;
        const end = () => late--;
        run.then(end, end);
      }
      throw error;
    }
  };
}
