import { LRUCache } from "lru-cache";

/** A client that has used less than this, in milliseconds, is light: it need not queue behind heavy ones. */
const light = 1_000;

/**
 * The milliseconds of engine and thread that each client has been seen to use: a leaky bucket for
 * each, from which a minute's allowance leaks in a minute.
 */
export class Usage {
  private readonly buckets = new LRUCache<
    string,
    { level: number; readonly at: number }
  >({ max: 10_000 });

  /** `allowance` is in milliseconds a minute; `last` is the client that yields to all others. */
  constructor(
    private readonly allowance: number,
    private readonly last: string,
  ) {}

  of(client: string): number {
    if (client === this.last) return Infinity;
    const bucket = this.buckets.get(client);
    if (!bucket) return 0;
    const leaked = ((performance.now() - bucket.at) * this.allowance) / 60_000;
    return Math.max(0, bucket.level - leaked);
  }

  charge(client: string, ms: number): void {
    // Nobody has to wait for longer than a minute and a half's use takes to leak.
    const level = Math.min(this.of(client) + ms, this.allowance * 1.5);
    this.buckets.set(client, { level, at: performance.now() });
  }

  isLight(client: string): boolean {
    return this.of(client) < light;
  }

  /** Seconds until the client is within its allowance again; 0 when it is. */
  secondsBeyond(client: string): number {
    const beyond = this.of(client) - this.allowance;
    return beyond < 0 ? 0 : Math.ceil((beyond / this.allowance) * 60) + 1;
  }
}
