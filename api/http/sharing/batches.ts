import type { Statement, StatementQueue } from "./statement-queue.ts";
import type { Work } from "./work.ts";

/** So many ids at most are asked for at once. */
const most = 32;

/** Milliseconds that one waits for another of its sort, which may turn out to take long. */
const longest = 20;

type Ask<Row> = (
  ids: readonly string[],
  onSpent: (ms: number) => void,
) => Promise<Row[]>;

/** One statement that several requests wait for, each for ids of its own. */
class Batch<Row> implements Statement {
  readonly works: Work[] = [];
  readonly ids = new Set<string>();
  readonly rows: Promise<Row[]>;
  /** Whether it runs, or waits for its turn with the engine. */
  isStarted = false;
  /** Has it run; it does so once. */
  start!: () => void;

  constructor(
    readonly cypher: string,
    run: (batch: Batch<Row>) => Promise<Row[]>,
  ) {
    const started = new Promise<void>((resolve) => {
      this.start = () => {
        this.isStarted = true;
        resolve();
      };
    });
    this.rows = started.then(() => run(this));
  }

  get size(): number {
    return this.ids.size;
  }

  add(work: Work, ids: readonly string[]): void {
    this.works.push(work);
    for (const id of ids) this.ids.add(id);
  }
}

/** Batches that differ but in their ids. */
interface Line {
  running: number;
  /** The one that may still be joined. */
  open: Batch<unknown> | undefined;
}

/**
 * Has requests that ask the same of different ids share a statement: while one of its sort runs, those
 * that come are gathered, and asked for together. Neo4j takes a quarter of the time for each of eight.
 */
export class Batches {
  private readonly lines = new Map<string, Line>();

  constructor(private readonly statements: StatementQueue) {}

  /** Requests that wait for a statement which does not wait for its turn yet, or is that of another. */
  get waiting(): number {
    let sum = 0;
    for (const { open } of this.lines.values())
      if (open) sum += open.works.length - (open.isStarted ? 1 : 0);
    return sum;
  }

  /** The rows of `ids`, perhaps with those of others; `key` tells statements apart that differ in more than their ids. */
  rows<Row>(
    work: Work,
    cypher: string,
    key: string,
    ids: readonly string[],
    ask: Ask<Row>,
  ): Promise<Row[]> {
    // What goes wrong may be another's: its client has gone, or its entity takes too long.
    const alone = () => {
      const batch = new Batch<Row>(cypher, (own) => this.run(own, ask));
      batch.add(work, ids);
      batch.start();
      return batch.rows;
    };
    // What is heavy waits for longer than others would.
    if (work.isHeavy) return alone();
    const line = this.lines.get(key) ?? { running: 0, open: undefined };
    this.lines.set(key, line);
    const open = line.open as Batch<Row> | undefined;
    if (open && open.size + ids.length <= most) {
      open.add(work, ids);
      if (!this.mayGrow(open)) this.close(line, open);
      return open.rows.catch(alone);
    }
    if (open) this.close(line, open);
    const batch = new Batch<Row>(cypher, (own) =>
      this.runInLine(line, key, own, ask),
    );
    batch.add(work, ids);
    line.open = batch;
    if (!this.mayGrow(batch)) this.close(line, batch);
    else if (line.running === 0) batch.start();
    else setTimeout(batch.start, longest).unref();
    return batch.rows.catch((error: unknown) => {
      if (batch.works.length === 1) throw error;
      return alone();
    });
  }

  private async runInLine<Row>(
    line: Line,
    key: string,
    batch: Batch<Row>,
    ask: Ask<Row>,
  ): Promise<Row[]> {
    line.running++;
    try {
      return await this.run(batch, (ids, onSpent) => {
        if (line.open === batch) line.open = undefined;
        return ask(ids, onSpent);
      });
    } finally {
      if (line.open === batch) line.open = undefined;
      line.running--;
      if (line.open) line.open.start();
      else if (line.running === 0) this.lines.delete(key);
    }
  }

  private run<Row>(batch: Batch<Row>, ask: Ask<Row>): Promise<Row[]> {
    return this.statements.run(batch, (onSpent) =>
      ask([...batch.ids], onSpent),
    );
  }

  private close(line: Line, batch: Batch<unknown>): void {
    line.open = undefined;
    batch.start();
  }

  private mayGrow({ cypher, size }: Batch<unknown>): boolean {
    return size < most && this.statements.mayDouble(cypher, size);
  }
}
