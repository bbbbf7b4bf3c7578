import type { FastifyReply } from "fastify";
import { Refused } from "../refusals.ts";
import type { BackOff } from "./back-off.ts";
import { Costs } from "./costs.ts";
import { Lane, type Waiting } from "./lane.ts";
import { Lanes } from "./lanes.ts";
import { overloaded, retryAfter } from "./overloaded.ts";
import { Presence } from "./presence.ts";
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
  private readonly present = new Presence();
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
      (member) => this.backOff.handicapOf(member),
    );
  }

  /** Why there is no place for a request of `member` of `client`: too many are here, of all or of its own, or it asks too soon again. */
  refusal(client: string, member: string): Refused | undefined {
    const refuse = (who: string) =>
      new Refused(
        503,
        "OVERLOADED",
        `Too many requests${who} run at once; ask again shortly.`,
        { "retry-after": retryAfter },
      );
    if (this.count >= this.most || this.backOff.isOwedBy(member))
      return refuse("");
    if (this.present.isFull(client, this.most))
      return refuse(" of this address");
    return this.present.isFullFor(client, member, this.most)
      ? refuse(" of this client")
      : undefined;
  }

  async enter(work: Work, reply: FastifyReply, sort: Sort): Promise<void> {
    const { client, member } = work;
    const refusal = this.refusal(client, member);
    if (refusal) throw refusal;
    this.count++;
    this.present.add(work);
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
    this.present.remove(work);
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
    const own = this.present.of(work.client);
    // One that waits for its own client's requests would be asked again, and wait again.
    const most = isBurst || own > 1 ? this.patience : impatience;
    if (now - since < most) return;
    this.backOff.refused(work.member);
    this.lanes.drop(work, overloaded);
  }
}
