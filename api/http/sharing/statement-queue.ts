import { overloaded } from "./overloaded.ts";
import { StatementCosts } from "./statement-costs.ts";
import type { Usage } from "./usage.ts";
import { outOfTime, type Work } from "./work.ts";

/** A statement known to take at most so many milliseconds is short. */
const short = 20;

interface Waiting {
  readonly work: Work;
  readonly since: number;
  readonly start: () => void;
  readonly refuse: (error: Error) => void;
}

/** Statements of one sort: those that run, and those that wait, by client and request. */
class Lane {
  running = 0;
  waiting = 0;
  private readonly clients = new Map<string, Map<Work, Waiting[]>>();

  /** `order` is that in which one client's requests go. */
  constructor(private readonly order: (work: Work) => number) {}

  add(entry: Waiting): void {
    const { work } = entry;
    const works = this.clients.get(work.client) ?? new Map<Work, Waiting[]>();
    this.clients.set(work.client, works);
    const entries = works.get(work) ?? [];
    works.set(work, entries);
    entries.push(entry);
    this.waiting++;
  }

  /** The one whose turn it is: of the client that has used least. */
  first(usage: Usage): Waiting | undefined {
    const client = least(this.clients.keys(), (each) => usage.of(each));
    if (client === undefined) return undefined;
    const works = this.clients.get(client)!;
    return works.get(least(works.keys(), this.order)!)![0];
  }

  /** Takes the first that `work` waits for. */
  take(work: Work): void {
    const entries = this.clients.get(work.client)!.get(work)!;
    entries.shift();
    this.waiting--;
    if (entries.length === 0) this.forget(work);
  }

  /** Takes all that `work` waits for. */
  takeAll(work: Work): Waiting[] {
    const entries = this.clients.get(work.client)?.get(work) ?? [];
    this.waiting -= entries.length;
    this.forget(work);
    return entries;
  }

  works(): Work[] {
    return [...this.clients.values()].flatMap((works) => [...works.keys()]);
  }

  private forget(work: Work): void {
    const works = this.clients.get(work.client);
    works?.delete(work);
    if (works?.size === 0) this.clients.delete(work.client);
  }
}

/**
 * Runs as few statements at once as the engine has processors, and has the others wait: the client
 * that has used least goes first. What is known to be short does not wait for what may be long,
 * since a statement that runs cannot be stopped for it. A request that gets nowhere is refused.
 */
export class StatementQueue {
  private readonly costs = new StatementCosts();
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

  /** Runs `execute` when it is the turn of `work`; a statement's cost is learnt by its text and size. */
  async run<Result>(
    work: Work,
    cypher: string,
    size: number,
    execute: () => Promise<Result>,
  ): Promise<Result> {
    const isShort = this.costs.of(cypher, size) <= short;
    const lane = isShort ? this.short : this.long;
    await this.slot(work, lane);
    const started = performance.now();
    try {
      return await execute();
    } finally {
      const now = performance.now();
      this.costs.learn(cypher, size, now - started);
      this.usage.charge(work.client, now - started);
      work.usedMs += now - started;
      work.progressAt = now;
      work.running--;
      lane.running--;
      this.fill();
    }
  }

  /** Drops what `work` still waits for, and all that it would ask further. */
  drop(work: Work, error: Error): void {
    work.isOver = true;
    for (const lane of [this.short, this.long])
      for (const { refuse } of lane.takeAll(work)) refuse(error);
  }

  private slot(work: Work, lane: Lane): Promise<void> {
    if (work.isOver) return Promise.reject(overloaded);
    return new Promise((resolve, refuse) => {
      const since = performance.now();
      const start = () => {
        lane.running++;
        work.running++;
        work.progressAt = performance.now();
        this.onStart((work.progressAt - since) / 1000);
        resolve();
      };
      lane.add({ work, since, start, refuse });
      this.fill();
      if (this.waiting > 0)
        this.sweeper ??= setInterval(() => this.sweep(), short).unref();
    });
  }

  /** Starts what may start now. */
  private fill(): void {
    for (const lane of [this.short, this.long])
      for (;;) {
        const first = lane.first(this.usage);
        if (!first || lane.running >= this.slots(lane, first)) break;
        lane.take(first.work);
        first.start();
      }
  }

  private slots(lane: Lane, { work, since }: Waiting): number {
    const width = this.width();
    if (lane === this.short) return width;
    // One processor is left to the thread that answers, and to clients that have used little.
    const isFavoured =
      this.usage.isLight(work.client) && performance.now() - since >= short;
    return isFavoured ? width : Math.max(1, width - 1);
  }

  private sweep(): void {
    const now = performance.now();
    for (const work of [...this.short.works(), ...this.long.works()])
      if (now >= work.deadline) this.drop(work, outOfTime());
      else if (work.running === 0 && now - work.progressAt >= this.patience)
        this.drop(work, overloaded);
    this.fill();
    if (this.waiting > 0) return;
    clearInterval(this.sweeper);
    this.sweeper = undefined;
  }
}

/** The one of least rank; the first of several. */
function least<Each>(
  all: Iterable<Each>,
  rank: (each: Each) => number,
): Each | undefined {
  let best: Each | undefined;
  let bestRank = Infinity;
  for (const each of all) {
    const own = rank(each);
    if (best === undefined || own < bestRank) [best, bestRank] = [each, own];
  }
  return best;
}
