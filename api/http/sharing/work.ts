import { TimedOut } from "../../graph/graph.ts";

/** The error of what is asked after the request's deadline. */
export const outOfTime = () =>
  new TimedOut("The request has used up its time.");

/** What is expected to take at most so many milliseconds is light. */
export const light = 100;

/** What was expected to be light, and has taken so many milliseconds, is not. */
const mistaken = 2 * light;

/** What one request asks of the engine and of the thread. */
export class Work {
  /** Milliseconds that it is expected to take. */
  expectedMs = 0;
  /** Milliseconds of the engine and of the thread that it has taken. */
  usedMs = 0;
  /** How many statements have looked into the data. */
  private statements = 0;
  /** The data whose kept parts it has looked into. */
  private readonly revisions = new Set<string>();
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
    /** Who of that client it is, where several tell themselves apart. */
    readonly member: string,
    /** When it must be answered, on the same clock. */
    readonly deadline: number,
    readonly arrivedAt = performance.now(),
  ) {
    this.progressAt = arrivedAt;
  }

  /** In how many states it may have seen the data. */
  get looks(): number {
    return this.statements + this.revisions.size;
  }

  /** Looks into the data: by a statement, or into what is kept of this revision. */
  look(revision?: string): void {
    if (revision === undefined) this.statements++;
    else this.revisions.add(revision);
  }

  /** Nothing of what it has seen counts any more. */
  forgetLooks(): void {
    this.statements = 0;
    this.revisions.clear();
  }

  /** Whether it makes way for what is light, by what is expected of it or by what it has taken already. */
  get isHeavy(): boolean {
    return this.expectedMs > light || this.usedMs > mistaken;
  }
}
