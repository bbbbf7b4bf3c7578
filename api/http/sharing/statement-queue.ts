import { Costs } from "./costs.ts";
import { Lane, type Waiting } from "./lane.ts";
import { overloaded } from "./overloaded.ts";
import type { Usage } from "./usage.ts";
import { outOfTime, type Work } from "./work.ts";

/** Milliseconds that each statement takes beside those of the engine: to be sent, and its rows to be read. */
const overhead = 1;

/** A statement expected to take at most so many milliseconds is short. */
const short = 20;

/** One expected to take at most so many need not wait for one that takes longer. */
const moderate = 200;

/**
 * Runs as few statements at once as the engine has processors, and has the others wait, each
 * client in its turn. What is known to be short does not wait for what may be long,
 * since a statement that runs cannot be stopped for it. A request that gets nowhere is refused.
 */
export class StatementQueue {
  private readonly costs = new Costs();
  private readonly short = new Lane(({ usedMs }) => usedMs);
  private readonly long = new Lane(({ arrivedAt }) => arrivedAt);
  private sweeper: NodeJS.Timeout | undefined;

  constructor(
    private readonly width: () => number,
    /** Milliseconds for which a request may get nowhere. */
    private readonly patience: number,
    private readonly usage: Usage,
    /** Is told how many seconds a statement has waited. */
    private readonly onStart: (this: void, seconds: number) => void,
  ) {}

  get running(): number {
    return this.short.running + this.long.running;
  }

  get waiting(): number {
    return this.short.waiting + this.long.waiting;
  }

  /** Runs `execute` when it is the turn of `work`; what it takes is learnt by its text and size. */
  async run<Result>(
    work: Work,
    cypher: string,
    size: number,
    execute: (onSpent: (ms: number) => void) => Promise<Result>,
  ): Promise<Result> {
    const cost = this.costs.of(cypher, size);
    const lane = cost <= short ? this.short : this.long;
    await this.slot(work, lane, cost);
    const started = performance.now();
    let spent: number | undefined;
    try {
      return await execute((ms) => (spent = ms));
    } finally {
      const now = performance.now();
      // An engine that does not tell is taken to share its processors among what runs.
      spent ??= (now - started) * Math.min(1, this.width() / this.running);
      spent += overhead;
      this.costs.learn(cypher, size, spent);
      this.usage.charge(work.client, spent);
      work.usedMs += spent;
      work.progressAt = now;
      work.running--;
      lane.end(work, cost, spent);
      this.fill();
    }
  }

  /** Drops what `work` still waits for, and all that it would ask further. */
  drop(work: Work, error: Error): void {
    work.isOver = true;
    for (const lane of [this.short, this.long])
      for (const { refuse } of lane.takeAll(work)) refuse(error);
  }

  private slot(work: Work, lane: Lane, cost: number): Promise<void> {
    if (work.isOver) return Promise.reject(overloaded);
    return new Promise((resolve, refuse) => {
      const since = performance.now();
      const start = () => {
        work.running++;
        work.progressAt = performance.now();
        this.onStart((work.progressAt - since) / 1000);
        resolve();
      };
      lane.add({ work, cost, since, start, refuse });
      this.fill();
      if (this.waiting > 0)
        this.sweeper ??= setInterval(() => this.sweep(), short).unref();
    });
  }

  /** Starts what may start now. */
  private fill(): void {
    for (const lane of [this.short, this.long])
      for (;;) {
        const first = lane.first();
        if (!first || lane.running >= this.slots(lane, first)) break;
        lane.start(first);
      }
  }

  private slots(lane: Lane, { work, cost, since }: Waiting): number {
    const width = this.width();
    if (lane === this.short) return width;
    // One processor is left to the thread that answers, and to what clients ask that have used little.
    const isFavoured =
      cost <= moderate &&
      this.usage.isLight(work.client) &&
      performance.now() - since >= short;
    return isFavoured ? width : Math.max(1, width - 1);
  }

  private sweep(): void {
    const now = performance.now();
    for (const { work } of [...this.short.heads(), ...this.long.heads()])
      if (now >= work.deadline) this.drop(work, outOfTime());
      else if (work.running === 0 && now - work.progressAt >= this.patience)
        this.drop(work, overloaded);
    this.fill();
    if (this.waiting > 0) return;
    clearInterval(this.sweeper);
    this.sweeper = undefined;
  }
}
