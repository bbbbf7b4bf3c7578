import type { BackOff } from "./back-off.ts";
import { Costs } from "./costs.ts";
import { Lane, type Waiting } from "./lane.ts";
import { Lanes } from "./lanes.ts";
import { overloaded } from "./overloaded.ts";
import type { Usage } from "./usage.ts";
import { light, outOfTime, type Work } from "./work.ts";

/** Milliseconds that each statement takes beside those of the engine: to be sent, and its rows to be read. */
const overhead = 1;

/** One expected to take at most so many milliseconds is short. */
const short = 20;

/** One expected to take at most so many milliseconds need not wait for long for one that takes longer. */
const moderate = 200;

/** Milliseconds for which it does. */
const grace = 20;

/** A statement, and the requests that wait for it: the first has its turn, the others go along. */
export interface Statement {
  readonly cypher: string;
  readonly works: readonly Work[];
  /** How many values it is given in lists: what it costs grows with them. */
  readonly size: number;
}

/**
 * Runs as few statements at once as the engine has processors, and has the others wait, each
 * client in its turn. Those of light requests do not wait for those of heavy ones,
 * since a statement that runs cannot be stopped for them. A request that gets nowhere is refused.
 */
export class StatementQueue {
  private readonly costs = new Costs();
  private readonly lanes = new Lanes(
    new Lane(({ usedMs }) => usedMs),
    new Lane(({ arrivedAt }) => arrivedAt),
    (lane, first) => lane.running < this.slots(lane, first),
    (head) => this.look(head),
  );

  constructor(
    private readonly width: () => number,
    /** Milliseconds for which a request may get nowhere. */
    private readonly patience: number,
    private readonly usage: Usage,
    private readonly backOff: BackOff,
    /** Is told how many seconds a statement has waited. */
    private readonly onStart: (this: void, seconds: number) => void,
  ) {}

  get running(): number {
    return this.lanes.running;
  }

  get waiting(): number {
    return this.lanes.waiting;
  }

  /** Whether twice as much of a statement would still be short. */
  mayDouble(cypher: string, size: number): boolean {
    return this.costs.inProportion(cypher, size) <= short / 2;
  }

  /** Runs `execute` when it is the turn of the first of its requests; what it takes is learnt by its text and size. */
  async run<Result>(
    statement: Statement,
    execute: (onSpent: (ms: number) => void) => Promise<Result>,
  ): Promise<Result> {
    const { cypher, works } = statement;
    const work = works[0]!;
    const cost = this.costs.of(cypher, statement.size);
    const isHeavy = work.isHeavy || cost > light;
    const lane = isHeavy ? this.lanes.heavy : this.lanes.light;
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
      this.costs.learn(cypher, statement.size, spent);
      const share = spent / works.length;
      for (const each of works) {
        this.usage.chargeWork(each, share);
        each.usedMs += share;
        each.progressAt = now;
        if (each !== work) lane.charge(each, share);
      }
      work.running--;
      this.lanes.end(lane, work, cost, share);
    }
  }

  /** Drops what `work` still waits for, and all that it would ask further. */
  drop(work: Work, error: Error): void {
    work.isOver = true;
    this.lanes.drop(work, error);
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
      this.lanes.add(lane, { work, cost, since, start, refuse });
    });
  }

  private slots(lane: Lane, { work, cost, since }: Waiting): number {
    const width = this.width();
    // Short ones soon make way again, and need not wait for two that are not.
    if (lane === this.lanes.light) return cost <= short ? 2 * width : width;
    // One processor is left to the thread that answers, and to what clients ask that have used little.
    const isFavoured =
      cost <= moderate &&
      this.usage.isLight(work.client) &&
      performance.now() - since >= grace;
    return isFavoured ? width : Math.max(1, width - 1);
  }

  private look({ work }: Waiting): void {
    const now = performance.now();
    if (now >= work.deadline) this.drop(work, outOfTime());
    else if (work.running === 0 && now - work.progressAt >= this.patience) {
      this.backOff.refused(work.member);
      this.drop(work, overloaded);
    }
  }
}
