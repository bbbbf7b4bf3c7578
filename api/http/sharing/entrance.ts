import type { FastifyReply } from "fastify";
import { Refused } from "../refusals.ts";
import type { BackOff } from "./back-off.ts";
import { Costs } from "./costs.ts";
import { Lane, type Waiting } from "./lane.ts";
import { Lanes } from "./lanes.ts";
import { overloaded, retryAfter } from "./overloaded.ts";
import type { Usage } from "./usage.ts";
import type { Work } from "./work.ts";

/** Milliseconds for which a request waits for those of other clients, where there has been a queue for long. */
const impatience = 60;

/** A queue that was never empty for so many milliseconds is no burst. */
const burst = 500;

/** Light requests are let in for so many milliseconds of each processor. */
const ahead = 50;

/** By what the cost of a request is known before it is read. */
export interface Sort {
  readonly text: string;
  readonly size: number;
}

interface Place {
  readonly work: Work;
  /** Lets others in. */
  readonly leave: () => void;
  /** A place is free when the response is sent and the socket has taken it or is closed. */
  readonly done: Set<"sent" | "closed">;
}

/**
 * Lets requests in, each client in its turn: a few heavy ones at a time, and light ones for as long
 * as one heavy one might take. So what is in is soon answered, and what waits can still be refused.
 */
export class Entrance {
  /** Requests that were let in or wait to be. */
  count = 0;
  private readonly counts = new Map<string, number>();
  private readonly places = new WeakMap<FastifyReply, Place>();
  private readonly costs = new Costs();
  /** What is in as light, each with what it is expected to take. */
  private readonly light = new Map<Work, number>();
  private readonly lanes = new Lanes(
    this.lane(),
    this.lane(),
    (lane, first) => this.fits(lane, first),
    (head) => this.look(head),
  );
  private emptyAt = -Infinity;

  constructor(
    private readonly most: number,
    /** How many statements the engine serves well at once. */
    private readonly width: () => number,
    /** Milliseconds for which a request may wait. */
    private readonly patience: number,
    private readonly usage: Usage,
    private readonly backOff: BackOff,
  ) {}

  /** Requests that wait to be let in. */
  get waiting(): number {
    return this.lanes.waiting;
  }

  private lane(): Lane {
    return new Lane(
      ({ arrivedAt }) => arrivedAt,
      (client) => this.backOff.handicapOf(client),
    );
  }

  /** Why there is no place for a request of `client`: too many are here, of all or of its own, or it asks too soon again. */
  refusal(client: string): Refused | undefined {
    const refuse = (who: string) =>
      new Refused(
        503,
        "OVERLOADED",
        `Too many requests${who} run at once; ask again shortly.`,
        { "retry-after": retryAfter },
      );
    if (this.count >= this.most || this.backOff.isOwedBy(client))
      return refuse("");
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
    work.expectedMs = cost;
    const lane = work.isHeavy ? this.lanes.heavy : this.lanes.light;
    let isIn = false;
    this.places.set(reply, {
      work,
      leave: () => {
        if (!isIn) return;
        this.light.delete(work);
        // What was given up does not tell what it would have taken.
        if (!work.isOver) this.costs.learn(sort.text, sort.size, work.usedMs);
        this.lanes.end(lane, work, cost, work.usedMs);
      },
      done: new Set(),
    });
    // The client may have gone while the body was read.
    if (reply.raw.closed) this.done(reply, "closed");
    else reply.raw.once("close", () => this.done(reply, "closed"));
    await this.wait(work, lane, cost, () => {
      isIn = true;
      if (lane === this.lanes.light) this.light.set(work, cost);
    });
  }

  done(reply: FastifyReply, what: "sent" | "closed"): void {
    const place = this.places.get(reply);
    if (!place) return;
    const { work, leave, done } = place;
    // Whoever has gone waits no longer.
    if (what === "closed") this.lanes.drop(work, overloaded);
    if (done.add(what).size !== 2) return;
    this.places.delete(reply);
    this.count--;
    const left = this.counts.get(work.client)! - 1;
    if (left > 0) this.counts.set(work.client, left);
    else this.counts.delete(work.client);
    leave();
  }

  private wait(
    work: Work,
    lane: Lane,
    cost: number,
    onStart: () => void,
  ): Promise<void> {
    return new Promise((resolve, refuse) => {
      const since = performance.now();
      if (this.waiting === 0) this.emptyAt = since;
      const start = () => {
        onStart();
        resolve();
      };
      this.lanes.add(lane, { work, cost, since, start, refuse });
    });
  }

  private fits(lane: Lane, { work, cost }: Waiting): boolean {
    const width = this.width();
    if (lane === this.lanes.light) {
      const before = this.costBefore(cost);
      return before === 0 || before + cost <= width * ahead;
    }
    // One more than usual for a client that has used little.
    return lane.running < width + (this.usage.isLight(work.client) ? 1 : 0);
  }

  /**
   * Milliseconds that a light request of this cost would find before it. One that costs more counts
   * for as much as itself, or the lightest would wait for it; what has turned out to be heavy, for none.
   */
  private costBefore(most: number): number {
    let sum = 0;
    for (const [work, cost] of this.light)
      if (!work.isHeavy) sum += Math.min(cost, most);
    return sum;
  }

  private look({ work, since }: Waiting): void {
    const now = performance.now();
    const isBurst = now - this.emptyAt < burst;
    const own = this.counts.get(work.client)!;
    // One that waits for its own client's requests would be asked again, and wait again.
    const most = isBurst || own > 1 ? this.patience : impatience;
    if (now - since < most) return;
    this.backOff.refused(work.client);
    this.lanes.drop(work, overloaded);
  }
}
