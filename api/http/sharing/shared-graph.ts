import {
  WriteRefused,
  type Graph,
  type Match,
  type Params,
  type ReadOptions,
  type Revision,
} from "../../graph/graph.ts";
import type { Metrics } from "../metrics.ts";
import type { Batches } from "./batches.ts";
import type { StatementQueue } from "./statement-queue.ts";
import type { Turns } from "./turns.ts";
import { outOfTime, type Work } from "./work.ts";

/**
 * The graph as one question of a request sees it: each statement waits for its turn with the
 * engine, ends with the time of the request, and hands its rows on when it is the request's turn.
 */
export class SharedGraph implements Graph {
  readonly store: object;
  readonly parallel: number;
  readonly rowsPerWrite: number;
  readonly unshared: Graph["unshared"];

  constructor(
    private readonly inner: Graph,
    private readonly statements: StatementQueue,
    private readonly batches: Batches,
    private readonly turns: Turns,
    private readonly metrics: Metrics,
    private readonly work: Work,
    private readonly question: string,
  ) {
    this.store = inner.store;
    this.parallel = inner.parallel;
    this.rowsPerWrite = inner.rowsPerWrite;
    this.unshared = inner.unshared;
  }

  read<Row>(
    cypher: string,
    params?: Params,
    options?: ReadOptions,
  ): Promise<Row[]> {
    return this.share(cypher, sizeOf(params), (onSpent) =>
      this.inner.read<Row>(cypher, params, this.within(onSpent, options)),
    );
  }

  readByIds<Row extends { readonly id: string }>(
    cypher: string,
    ids: readonly string[],
    params: Params,
  ): Promise<Row[]> {
    const key = `${cypher}\n${JSON.stringify(params)}`;
    return this.inTurn(async () => {
      const rows = await this.batches.rows<Row>(
        this.work,
        cypher,
        key,
        ids,
        (all, onSpent) =>
          this.measured(
            this.inner.read<Row>(
              cypher,
              { ...params, ids: all },
              this.within(onSpent),
            ),
          ),
      );
      const own = new Set(ids);
      return rows.filter(({ id }) => own.has(id));
    });
  }

  search(text: string, limit: number): Promise<Match[]> {
    return this.share("search", text.length, (onSpent) =>
      this.inner.search(text, limit, { onSpent }),
    );
  }

  version(): Promise<string | null> {
    return this.share("version", 0, () => this.inner.version());
  }

  revision(
    since?: number,
  ): Revision | undefined | Promise<Revision | undefined> {
    // Whoever asks looks into what is kept of it.
    const looked = (revision: Revision | undefined) => {
      if (revision) this.work.look(revision.key);
      return revision;
    };
    const revision = this.inner.revision(since);
    return revision instanceof Promise
      ? revision.then(looked)
      : looked(revision);
  }

  check(): Promise<void> {
    return this.inner.check();
  }

  write(): never {
    throw new WriteRefused("A question only reads.");
  }

  close(): never {
    throw new WriteRefused("A question does not close the graph.");
  }

  private share<Result>(
    cypher: string,
    size: number,
    execute: (onSpent: (ms: number) => void) => Promise<Result>,
  ): Promise<Result> {
    const statement = { cypher, size, works: [this.work] };
    return this.inTurn(() =>
      this.statements.run(statement, (onSpent) =>
        this.measured(execute(onSpent)),
      ),
    );
  }

  private async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    this.left();
    this.work.look();
    try {
      return await work();
    } finally {
      await this.turns.take(this.work);
    }
  }

  private within(
    onSpent: (ms: number) => void,
    { timeoutMs = Infinity }: ReadOptions = {},
  ): ReadOptions {
    return { timeoutMs: Math.min(timeoutMs, this.left()), onSpent };
  }

  private async measured<Result>(running: Promise<Result>): Promise<Result> {
    const started = performance.now();
    let isFine = false;
    try {
      const result = await running;
      isFine = true;
      return result;
    } finally {
      const seconds = (performance.now() - started) / 1000;
      this.metrics.cypher(this.question, isFine, seconds);
    }
  }

  /** Milliseconds that the request has left. */
  private left(): number {
    const ms = Math.ceil(this.work.deadline - performance.now());
    if (ms <= 0) throw outOfTime();
    return ms;
  }
}

/** How many values a statement is given in lists: what it costs grows with them. */
const sizeOf = (params: Params = {}): number => {
  let size = 0;
  for (const name in params) {
    const value = params[name];
    if (Array.isArray(value)) size += value.length;
  }
  return size;
};
