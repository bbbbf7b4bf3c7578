import { LRUCache } from "lru-cache";
import { internalAddress } from "./client.ts";

/**
 * Decides which client's turn it is at something that all share, by start-time fair queueing: each
 * has a time that goes on by what it uses, and the earliest goes first. Who was idle begins at the
 * time of the others: neither is what was free before held against it, nor does it have a lead.
 */
export class FairClock {
  private readonly times: LRUCache<string, number>;
  /** The time at which the last one started. */
  private now = 0;

  /** `most` is how many clients it knows. */
  constructor(most = 10_000) {
    this.times = new LRUCache({ max: most });
  }

  /** When the client would be done with what is expected to take `cost`: the least goes first. */
  rank(client: string, cost: number): number {
    return client === internalAddress ? Infinity : this.of(client) + cost;
  }

  start(client: string, cost: number): void {
    const time = this.of(client);
    if (client !== internalAddress) this.now = time;
    this.times.set(client, time + cost);
  }

  /** What was expected to take `cost` took `spent`. */
  end(client: string, cost: number, spent: number): void {
    this.times.set(client, (this.times.get(client) ?? 0) + spent - cost);
  }

  private of(client: string): number {
    return Math.max(this.times.get(client) ?? 0, this.now);
  }
}
