import { FairClock } from "./fair-clock.ts";
import { least } from "./lane.ts";
import type { Usage } from "./usage.ts";
import type { Work } from "./work.ts";

/** After so many milliseconds a turn should make way for others. */
const long = 5;

/** Milliseconds by which a light request goes before a heavy one of a client that has used as much. */
const lead = 50;

interface Waiting {
  readonly work: Work;
  readonly resolve: () => void;
}

/**
 * Turns on the thread that answers, one per pass of the event loop, for each client in its turn,
 * which is charged for the time until it gives the thread back.
 */
export class Turns {
  private readonly waiting = new Set<Waiting>();
  private readonly clock = new FairClock();
  private isScheduled = false;
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
    if (this.isScheduled) return;
    this.isScheduled = true;
    let work: Work;
    // Between two immediates set together Node runs nothing but what the first one has resolved.
    setImmediate(() => {
      const first = this.next();
      this.waiting.delete(first);
      work = first.work;
      this.clock.start(work.client, 0);
      this.startedAt = performance.now();
      first.resolve();
    });
    setImmediate(() => {
      const spent = performance.now() - this.startedAt;
      this.clock.end(work.client, 0, spent);
      this.usage.chargeWork(work, spent);
      work.usedMs += spent;
      this.isScheduled = false;
      if (this.waiting.size > 0) this.schedule();
    });
  }

  /** The first that came, of several whose turn it is. */
  private next(): Waiting {
    return least(this.waiting, ({ work }) =>
      this.clock.rank(work.client, work.isHeavy ? lead : 0),
    )!;
  }
}
