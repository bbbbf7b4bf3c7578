import type { FastifyReply } from "fastify";
import { Refused } from "../refusals.ts";
import { Costs } from "./costs.ts";
import { Lane } from "./lane.ts";
import { overloaded, retryAfter } from "./overloaded.ts";
import type { Usage } from "./usage.ts";
import type { Work } from "./work.ts";

/** A request expected to take at most so many milliseconds is cheap. */
const cheap = 50;

/** Milliseconds for which a request waits for those of other clients, where there has been a queue for long. */
const impatience = 60;

/** A queue that was never empty for so many milliseconds is no burst. */
const burst = 1_000;

/** By what the cost of a request is known before it is read. */
export interface Sort {
  readonly text: string;
  readonly size: number;
}

interface Place {
  readonly work: Work;
  readonly sort: Sort;
  /** Frees the place among heavy requests that it has. */
  readonly leave: () => void;
  /** A place is free when the response is sent and the socket has taken it or is closed. */
  readonly done: Set<"sent" | "closed">;
}

/**
 * Lets requests in. Cheap ones come in at once, of heavy ones and of those never seen a few at a
 * time, each client in its turn, since even to read one takes the thread for long.
 */
export class Entrance {
  /** Requests that were let in or wait to be. */
  count = 0;
  private readonly counts = new Map<string, number>();
  private readonly places = new WeakMap<FastifyReply, Place>();
  private readonly costs = new Costs();
  private readonly heavy = new Lane(({ arrivedAt }) => arrivedAt);
  private emptyAt = -Infinity;
  private sweeper: NodeJS.Timeout | undefined;

  constructor(
    private readonly most: number,
    /** How many statements the engine serves well at once. */
    private readonly width: () => number,
    /** Milliseconds for which a request may wait. */
    private readonly patience: number,
    private readonly usage: Usage,
  ) {}

  /** Heavy requests that wait to be let in. */
  get waiting(): number {
    return this.heavy.waiting;
  }

  /** Why there is no place for a request of `client`: too many are here, of all or of its own. */
  refusal(client: string): Refused | undefined {
    const refuse = (who: string) =>
      new Refused(
        503,
        "OVERLOADED",
        `Too many requests${who} run at once; ask again shortly.`,
        { "retry-after": retryAfter },
      );
    if (this.count >= this.most) return refuse("");
    const own = this.counts.get(client) ?? 0;
    const others = this.counts.size - (own > 0 ? 1 : 0);
    // However many clients there are, one more finds a place.
    const share = Math.max(1, Math.floor(this.most / (others + 2)));
    return own >= share ? refuse(" of this address") : undefined;
  }

  async enter(work: Work, reply: FastifyReply, sort: Sort): Promise<void> {
    const { client } = work;
    const refusal = this.refusal(client);
    if (refusal) throw refusal;
    this.count++;
    this.counts.set(client, (this.counts.get(client) ?? 0) + 1);
    const cost = this.costs.of(sort.text, sort.size);
    const isHeavy = cost > cheap;
    let isIn = false;
    this.places.set(reply, {
      work,
      sort,
      leave: () => {
        if (isIn) this.heavy.end(work, cost, work.usedMs);
        this.fill();
      },
      done: new Set(),
    });
    // The client may have gone while the body was read.
    if (reply.raw.closed) this.done(reply, "closed");
    else reply.raw.once("close", () => this.done(reply, "closed"));
    if (!isHeavy) return;
    await this.wait(work, cost);
    isIn = true;
  }

  done(reply: FastifyReply, what: "sent" | "closed"): void {
    const place = this.places.get(reply);
    if (!place) return;
    const { work, sort, leave, done } = place;
    // Whoever has gone waits no longer.
    if (what === "closed") this.drop(work);
    if (done.add(what).size !== 2) return;
    this.places.delete(reply);
    this.count--;
    const left = this.counts.get(work.client)! - 1;
    if (left > 0) this.counts.set(work.client, left);
    else this.counts.delete(work.client);
    if (!work.isOver) this.costs.learn(sort.text, sort.size, work.usedMs);
    leave();
  }

  private wait(work: Work, cost: number): Promise<void> {
    return new Promise((resolve, refuse) => {
      const since = performance.now();
      if (this.heavy.waiting === 0) this.emptyAt = since;
      this.heavy.add({ work, cost, since, start: resolve, refuse });
      this.fill();
      if (this.heavy.waiting > 0)
        this.sweeper ??= setInterval(() => this.sweep(), 20).unref();
    });
  }

  private fill(): void {
    for (;;) {
      const first = this.heavy.first();
      if (!first) return;
      // One more than usual for a client that has used little.
      const places =
        2 * this.width() + (this.usage.isLight(first.work.client) ? 1 : 0);
      if (this.heavy.running >= places) return;
      this.heavy.start(first);
    }
  }

  private drop(work: Work): void {
    for (const { refuse } of this.heavy.takeAll(work)) refuse(overloaded);
  }

  private sweep(): void {
    const now = performance.now();
    const isBurst = now - this.emptyAt < burst;
    for (const { work, since } of this.heavy.heads()) {
      const own = this.counts.get(work.client)!;
      // One that waits for its own client's requests would be asked again, and wait again.
      const most = isBurst || own > 1 ? this.patience : impatience;
      if (now - since >= most) this.drop(work);
    }
    this.fill();
    if (this.heavy.waiting > 0) return;
    clearInterval(this.sweeper);
    this.sweeper = undefined;
  }
}
