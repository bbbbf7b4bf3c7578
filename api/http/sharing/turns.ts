import type { Usage } from "./usage.ts";
import type { Work } from "./work.ts";

/** After so many milliseconds a turn should make way for others. */
const long = 5;

/**
 * Turns on the thread that answers, one per pass of the event loop: the client that has used least
 * goes first, and is charged for the time until its turn gives the thread back.
 */
export class Turns {
  private readonly waiting = new Map<string, (() => void)[]>();
  private isScheduled = false;
  private startedAt = -Infinity;

  constructor(private readonly usage: Usage) {}

  /** Waits for a turn; what runs after the `await` is the turn. */
  take({ client }: Pick<Work, "client">): Promise<void> {
    return new Promise((resolve) => {
      const queue = this.waiting.get(client);
      if (queue) queue.push(resolve);
      else this.waiting.set(client, [resolve]);
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
    let client: string;
    // Between two immediates set together Node runs nothing but what the first one has resolved.
    setImmediate(() => {
      client = this.next();
      const queue = this.waiting.get(client)!;
      const resolve = queue.shift()!;
      if (queue.length === 0) this.waiting.delete(client);
      this.startedAt = performance.now();
      resolve();
    });
    setImmediate(() => {
      this.usage.charge(client, performance.now() - this.startedAt);
      this.isScheduled = false;
      if (this.waiting.size > 0) this.schedule();
    });
  }

  private next(): string {
    let [best] = this.waiting.keys() as Iterable<string> as [string];
    if (this.waiting.size === 1) return best;
    let least = Infinity;
    for (const client of this.waiting.keys()) {
      const used = this.usage.of(client);
      if (used < least) [best, least] = [client, used];
    }
    return best;
  }
}
