import type { FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import { clientOf, internalAddress } from "./client.ts";

/** A key by which one of several at an address tells itself apart; drawn by whoever asks. */
export const keyHeader = "silkgraph-client";

/** Milliseconds for which a key that is not used is known. */
const memory = 60_000;

/** So many of one address have a whole share each. */
const whole = 4;

/** What is left of a share, however many they are. */
const least = 1 / 10;

/** Whether a member tells itself apart. */
export const hasKey = (member: string): boolean => /#./.test(member);

const member = Symbol("member");

/** A request is asked for its member several times. */
type Known = FastifyRequest["raw"] & { [member]?: string };

export type Asking = Pick<FastifyRequest, "ip" | "headers" | "raw">;

/**
 * Tells those apart who ask from one address, such as a class, by keys of their own. An address has
 * so many keys and no more: whoever comes later counts with those who have none, so that keys which
 * are made up gain an address no more than a class would have.
 */
export class Members {
  private readonly keys = new LRUCache<string, LRUCache<string, true>>({
    max: 1_000,
  });

  constructor(private readonly most: number) {}

  /** For whom a request counts beside its address: for its key, or for all of the address that have none. */
  of(request: Asking): string {
    const known = request.raw as Known;
    if (known[member] !== undefined) return known[member];
    const client = clientOf(request);
    if (client === internalAddress) return client;
    return (known[member] = `${client}#${this.keyOf(client, request)}`);
  }

  /** What each one of an address has of what an address has that is alone: the more they are, the less. */
  shareOf(client: string): number {
    const count = this.keys.get(client)?.size ?? 0;
    return Math.min(1, Math.max(whole / (count + 1), least));
  }

  private keyOf(client: string, { headers }: Asking): string {
    const key = headers[keyHeader];
    if (typeof key !== "string" || !/^[\w-]{16,64}$/.test(key)) return "";
    let keys = this.keys.get(client);
    if (!keys) {
      keys = new LRUCache({
        max: this.most,
        ttl: memory,
        updateAgeOnGet: true,
      });
      this.keys.set(client, keys);
    }
    if (keys.get(key)) return key;
    if (keys.size >= this.most) keys.purgeStale();
    if (keys.size >= this.most) return "";
    keys.set(key, true);
    return key;
  }
}
