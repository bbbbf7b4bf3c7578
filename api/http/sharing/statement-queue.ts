import { TimedOut } from "../../graph/graph.ts";
import { Overloaded } from "./overloaded.ts";
import { StatementCosts } from "./statement-costs.ts";
import type { Usage } from "./usage.ts";
import type { Work } from "./work.ts";

/** A request that has used less than this, in milliseconds, goes before those that arrived earlier. */
const fresh = 100;

/** A light client's statement that is not known to be short waits this long before it gets a slot beyond the usual ones. */
const briefly = 20;

interface Waiting {
  readonly cost: number;
  readonly since: number;
  readonly start: () => void;
  readonly refuse: (error: Error) => void;
}

/**
 * Runs so many statements at once as the engine has processors, and queues the others: the client
 * that has used least goes first. Light clients get slots of their own, since a statement that runs
 * cannot be stopped for them. A request that gets nowhere for too long is refused.
 */
export class StatementQueue {
  running = 0;
  waiting = 0;
  private readonly clients = new Map<string, Map<Work, Waiting[]>>();
  private readonly costs = new StatementCosts();
  private sweeper: NodeJS.Timeout | undefined;

  constructor(
    private readonly width: () => number,
    /** Milliseconds for which a request may get nowhere. */
    private readonly patience: number,
    private readonly usage: Usage,
    /** Is told how many seconds a statement has waited. */
    private readonly onStart: (this: void, seconds: number) => void,
  ) {}

  /** Runs `execute` when it is the turn of `work`; `shape` is what the cost of the statement depends on. */
  async run<Result>(
    work: Work,
    cypher: string,
    size: number,
    execute: () => Promise<Result>,
  ): Promise<Result> {
    await this.slot(work, this.costs.of(cypher, size));
    const started = performance.now();
    try {
      return await execute();
    } finally {
      const now = performance.now();
      const ms = now - started;
      this.costs.learn(cypher, size, ms);
      this.usage.charge(work.client, ms);
      work.usedMs += ms;
      work.progressAt = now;
      work.running--;
      this.running--;
      this.fill();
    }
  }

  /** Drops what `work` still waits for. */
  drop(work: Work, error: Error): void {
    work.isOver = true;
    const works = this.clients.get(work.client);
    const entries = works?.get(work) ?? [];
    works?.delete(work);
    if (works?.size === 0) this.clients.delete(work.client);
    this.waiting -= entries.length;
    for (const { refuse } of entries) refuse(error);
  }

  private slot(work: Work, cost: number): Promise<void> {
    if (work.isOver) return Promise.reject(new Overloaded());
    return new Promise((resolve, reject) => {
      const since = performance.now();
      const works = this.clients.get(work.client) ?? new Map<Work, Waiting[]>();
      this.clients.set(work.client, works);
      const entries = works.get(work) ?? [];
      works.set(work, entries);
      const start = () => {
        this.running++;
        work.running++;
        work.progressAt = performance.now();
        this.onStart((work.progressAt - since) / 1000);
        resolve();
      };
      entries.push({ cost, since, start, refuse: reject });
      this.waiting++;
      this.fill();
      if (this.waiting > 0)
        this.sweeper ??= setInterval(() => this.sweep(), briefly).unref();
    });
  }

  /** Starts what may start now. */
  private fill(): void {
    while (this.waiting > 0 && this.startOne());
  }

  private startOne(): boolean {
    const clients = [...this.clients.keys()]
      .map((client) => ({ client, used: this.usage.of(client) }))
      .sort((a, b) => a.used - b.used);
    for (const { client } of clients) {
      const isLight = this.usage.isLight(client);
      if (!isLight && this.running >= this.width()) return false;
      for (const [work, entries] of inOrder(this.clients.get(client)!)) {
        if (!this.mayStart(entries[0]!, isLight)) continue;
        this.take(work, entries).start();
        return true;
      }
    }
    return false;
  }

  private mayStart({ cost, since }: Waiting, isLight: boolean): boolean {
    const width = this.width();
    if (this.running < width) return true;
    if (!isLight || this.running >= 3 * width) return false;
    return (
      cost <= briefly ||
      (this.running < 2 * width && performance.now() - since >= briefly)
    );
  }

  private take(work: Work, entries: Waiting[]): Waiting {
    const entry = entries.shift()!;
    this.waiting--;
    if (entries.length > 0) return entry;
    const works = this.clients.get(work.client)!;
    works.delete(work);
    if (works.size === 0) this.clients.delete(work.client);
    return entry;
  }

  private sweep(): void {
    const now = performance.now();
    for (const works of [...this.clients.values()])
      for (const work of [...works.keys()])
        if (now >= work.deadline)
          this.drop(work, new TimedOut("The request has used up its time."));
        else if (work.running === 0 && now - work.progressAt >= this.patience)
          this.drop(work, new Overloaded());
    this.fill();
    if (this.waiting > 0) return;
    clearInterval(this.sweeper);
    this.sweeper = undefined;
  }
}

/** Of one client's requests: those that have used little first, then those that arrived first. */
const inOrder = (works: Map<Work, Waiting[]>) =>
  [...works].sort(
    ([a], [b]) =>
      Number(a.usedMs >= fresh) - Number(b.usedMs >= fresh) ||
      a.arrivedAt - b.arrivedAt,
  );
