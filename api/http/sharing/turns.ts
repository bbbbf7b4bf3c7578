import { FairClock } from "./fair-clock.ts";
import { least } from "./lane.ts";
import type { Usage } from "./usage.ts";
import type { Work } from "./work.ts";

/** After so many milliseconds a turn should make way for others. */
const long = 5;

interface Waiting {
  readonly work: Work;
  readonly resolve: () => void;
}

/**
 * Turns on the thread that answers, one per pass of the event loop, for each client in its turn,
 * which is charged for the time until it gives the thread back.
 */
export class Turns {
  private readonly waiting = new Map<string, Waiting[]>();
  private readonly clock = new FairClock();
  private isScheduled = false;
  private startedAt = -Infinity;

  constructor(private readonly usage: Usage) {}

  /** Waits for a turn; what runs after the `await` is the turn. */
  take(work: Work): Promise<void> {
    return new Promise((resolve) => {
      const queue = this.waiting.get(work.client);
      if (queue) queue.push({ work, resolve });
      else this.waiting.set(work.client, [{ work, resolve }]);
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
      const client = this.next();
      const queue = this.waiting.get(client)!;
      const first = queue.shift()!;
      if (queue.length === 0) this.waiting.delete(client);
      work = first.work;
      this.clock.start(client, 0);
      this.startedAt = performance.now();
      first.resolve();
    });
    setImmediate(() => {
      const spent = performance.now() - this.startedAt;
      this.clock.end(work.client, 0, spent);
      this.usage.charge(work.client, spent);
      work.usedMs += spent;
      this.isScheduled = false;
      if (this.waiting.size > 0) this.schedule();
    });
  }

  private next(): string {
    return least(this.waiting.keys(), (each) => this.clock.rank(each, 0))!;
  }
}
