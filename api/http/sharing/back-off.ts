import { LRUCache } from "lru-cache";
import { internalAddress } from "./client.ts";
import { retryAfter } from "./overloaded.ts";

/** So many refusals within the time after which to ask again are an accident, or a burst. */
const excused = 3;

/** Milliseconds by which each refusal puts a client behind those that were not refused. */
const step = 100;

/** Knows the clients that were told to ask again later, and ask again at once. */
export class BackOff {
  private readonly refusals = new LRUCache<string, { count: number }>({
    max: 10_000,
    ttl: Number(retryAfter) * 1_000,
  });

  refused(client: string): void {
    if (client === internalAddress) return;
    const known = this.refusals.get(client);
    if (known) known.count++;
    else this.refusals.set(client, { count: 1 });
  }

  /** Milliseconds by which the client stands behind those that heed what they are told. */
  handicapOf(client: string): number {
    return step * this.countOf(client);
  }

  /** Whether the client has yet to wait before it is worth a look what it asks. */
  isOwedBy(client: string): boolean {
    return this.countOf(client) >= excused;
  }

  private countOf(client: string): number {
    return this.refusals.get(client)?.count ?? 0;
  }
}
