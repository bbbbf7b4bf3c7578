import { LRUCache } from "lru-cache";
import { internalAddress } from "./client.ts";
import { retryAfter } from "./overloaded.ts";

/** So many refusals within the time after which to ask again are an accident, or a burst. */
const excused = 3;

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

  /** Whether the client has yet to wait before it is worth a look what it asks. */
  isOwedBy(client: string): boolean {
    return (this.refusals.get(client)?.count ?? 0) >= excused;
  }
}
