import { FairClock } from "./fair-clock.ts";
import { least } from "./lane.ts";
import type { Usage } from "./usage.ts";
import type { Work } from "./work.ts";

/** After so many milliseconds a turn should make way for others. */
const long = 5;

/** After so many milliseconds of turns it is time for what else the event loop has to do. */
const perPass = 2;

/** Milliseconds by which a light request goes before a heavy one of a client that has used as much. */
const lead = 50;

interface Waiting {
  readonly work: Work;
  readonly resolve: () => void;
}

/**
 * Turns on the thread that answers, for each client in its turn, which is charged for the time until
 * it gives the thread back.
 */
export class Turns {
  private readonly waiting = new Set<Waiting>();
  private readonly clock = new FairClock();
  /** Counts the passes of the event loop that have turns. */
  private pass = 0;
  private passStartedAt = -Infinity;
  private startedAt = -Infinity;

  constructor(private readonly usage: Usage) {}

  /** Waits for a turn; what runs after the `await` is the turn. */
  take(work: Work): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.add({ work, resolve });
      this.schedule();
    });
  }

  /** Where the current turn has lasted long, waits for the next one; nothing where it has not. */
  makeWay(work: Work): Promise<void> | undefined {
    return this.isLong ? this.anotherTurn(work) : undefined;
  }

  private get isLong(): boolean {
    return performance.now() - this.startedAt > long;
  }

  /** All that wait in one request wait for the same turn, and again when others have made that one long. */
  private async anotherTurn(work: Work): Promise<void> {
    do
      await (work.nextTurn ??= this.take(work).then(() => {
        work.nextTurn = undefined;
      }));
    while (this.isLong);
  }

  private schedule(): void {
    const { pass } = this;
    let work: Work | undefined;
    // Between two immediates set together Node runs nothing but what the first one has resolved.
    setImmediate(() => {
      this.startedAt = performance.now();
      if (pass === this.pass) {
        this.pass++;
        this.passStartedAt = this.startedAt;
      } else if (this.startedAt - this.passStartedAt > perPass) {
        this.schedule();
        return;
      }
      const first = this.next();
      this.waiting.delete(first);
      work = first.work;
      this.clock.start(work.client, 0);
      first.resolve();
    });
    setImmediate(() => {
      if (!work) return;
      const spent = performance.now() - this.startedAt;
      this.clock.end(work.client, 0, spent);
      this.usage.chargeWork(work, spent);
      work.usedMs += spent;
    });
  }

  /** The first that came, of several whose turn it is. */
  private next(): Waiting {
    return least(this.waiting, ({ work }) =>
      this.clock.rank(work.client, work.isHeavy ? lead : 0),
    )!;
  }
}
