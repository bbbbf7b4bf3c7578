import { TimedOut } from "../../graph/graph.ts";

/** The error of what is asked after the request's deadline. */
export const outOfTime = () =>
  new TimedOut("The request has used up its time.");

/** What one request asks of the engine and of the thread. */
export class Work {
  /** Milliseconds of the engine and of the thread that it has taken. */
  usedMs = 0;
  /** Statements that run now. */
  running = 0;
  /** When it arrived or last got somewhere, on the clock of `performance`. */
  progressAt: number;
  /** Nobody waits for it any more: no further statement of it starts. */
  isOver = false;
  /** The turn on the thread for which parts of it wait. */
  nextTurn: Promise<void> | undefined;

  constructor(
    readonly client: string,
    /** When it must be answered, on the same clock. */
    readonly deadline: number,
    readonly arrivedAt = performance.now(),
  ) {
    this.progressAt = arrivedAt;
  }
}
