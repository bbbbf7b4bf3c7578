import { availableParallelism } from "node:os";
import { Channel, ProcessEnded } from "./engine-channel.ts";
import type { Ask } from "./engine-messages.ts";
import {
  GraphClosed,
  GraphLocked,
  TimedOut,
  type Graph,
  type Match,
  type Params,
  type ReadOptions,
  type Run,
} from "./graph.ts";
import { lifetime, within } from "./lifetime.ts";
import { REVISION, Revisions, type Loaded } from "./revision.ts";
import { VERSION } from "./version.ts";

/** Milliseconds that a statement has to end after its time, before its process is ended. */
const grace = 500;

/** Milliseconds for which a store may still be held by the process of a server that was killed. */
const handover = 1_000;

/**
 * Opens the embedded engine on a file, in a process of its own: its statements cannot stop the
 * thread that answers callers, and one that does not end in time can be ended with its process.
 */
export async function openEmbeddedProcess(path: string): Promise<Graph> {
  const engine = new EngineProcess(path);
  await engine.start();
  const { during, end } = lifetime(
    (error) => error,
    () => engine.close(),
  );
  const revisions = new Revisions(() => graph.read<Loaded>(REVISION), Infinity);
  const graph: Graph = {
    store: engine,
    // Each statement takes one processor.
    parallel: availableParallelism(),
    rowsPerWrite: Infinity,
    get unshared() {
      return graph;
    },

    fill: {
      nodes: (labels, rows) =>
        during(
          () =>
            engine.fill({ ask: "nodes", labels, rows }) as Promise<number[]>,
        ),
      links: (rows) =>
        during(async () => void (await engine.fill({ ask: "links", rows }))),
      end: () =>
        during(async () => void (await engine.fill({ ask: "filled" }))),
    },

    read: <Row>(
      cypher: string,
      params: Params = {},
      { timeoutMs = 30_000, onSpent }: ReadOptions = {},
    ) =>
      during(
        () =>
          engine.read(
            { ask: "read", cypher, params },
            { timeoutMs, onSpent },
          ) as Promise<Row[]>,
      ),

    write: (work) => during(() => revisions.during(() => write(engine, work))),

    search: (text, limit, { onSpent } = {}) =>
      during(
        () =>
          engine.read(
            { ask: "search", text, limit },
            { timeoutMs: 30_000, onSpent },
          ) as Promise<Match[]>,
      ),

    version: async () =>
      (await graph.read<{ version: string }>(VERSION))[0]?.version ?? null,
    revision: (since) => revisions.now(since),
    check: async () => void (await graph.read("RETURN 1 AS one")),
    close: end,
  };
  return graph;
}

async function write<Result>(
  engine: EngineProcess,
  work: (run: Run) => Promise<Result>,
): Promise<Result> {
  const { number, child } = await engine.begin();
  let isOver = false;
  let running: Promise<unknown> = Promise.resolve();
  const run: Run = async <Row>(cypher: string, params: Params = {}) => {
    if (isOver)
      throw new GraphClosed(
        "This write is over: run statements while it lasts.",
      );
    const result = child.ask({ ask: "run", write: number, cypher, params });
    running = Promise.allSettled([running, result]);
    return result as Promise<Row[]>;
  };
  const end = async (isKept: boolean) => {
    isOver = true;
    await running;
    await child.ask({ ask: "end", write: number, isKept });
  };
  try {
    let result;
    try {
      result = await work(run);
    } catch (error) {
      // A statement that failed is the cause of whatever the work made of it.
      await end(false);
      throw error;
    }
    await end(true);
    return result;
  } finally {
    engine.ended();
  }
}

/** The process that holds the store now; another takes its place when it ends or has to be ended. */
class EngineProcess {
  private child: Promise<Channel>;
  private writes = 0;
  /** Holds statements that run on past their time. */
  private readonly overdue = new Set<Channel>();
  private isClosing = false;

  constructor(private readonly path: string) {
    this.child = this.open();
    this.child.catch(() => undefined);
  }

  async start(): Promise<void> {
    await this.child;
  }

  /** Runs what only reads, within `timeoutMs`; anew, where the process ended meanwhile. */
  read(
    ask: Ask,
    {
      timeoutMs,
      onSpent,
    }: { timeoutMs: number } & Pick<ReadOptions, "onSpent">,
  ): Promise<unknown> {
    const deadline = performance.now() + timeoutMs;
    const once = async (): Promise<unknown> => {
      const channel = await this.child;
      const answer = channel.ask(ask, onSpent);
      const isLate = () => {
        this.overdue.add(channel);
        this.endOverdue();
      };
      const left = deadline - performance.now();
      const overdue = setTimeout(isLate, left + grace).unref();
      try {
        return await answer;
      } finally {
        clearTimeout(overdue);
      }
    };
    return within(timeoutMs, async () => {
      for (;;)
        try {
          return await once();
        } catch (error) {
          if (!(error instanceof ProcessEnded)) throw error;
          if (performance.now() >= deadline) throw new TimedOut(error.message);
        }
    });
  }

  async fill(ask: Ask): Promise<unknown> {
    return (await this.child).ask(ask);
  }

  async begin(): Promise<{ number: number; child: Channel }> {
    const child = await this.child;
    this.writes++;
    try {
      return { number: await child.begin(), child };
    } catch (error) {
      this.ended();
      throw error;
    }
  }

  /** A write is over. */
  ended(): void {
    this.writes--;
    this.endOverdue();
  }

  async close(): Promise<void> {
    this.isClosing = true;
    const channel = await this.child;
    // A statement that runs on past its time would keep it open; where none runs, what was written
    // goes into its file, which takes longer the more it is and the busier the machine.
    const patience = channel.isIdle ? 60_000 : 2_000;
    await within(patience, () => channel.ask({ ask: "close" })).catch(
      () => undefined,
    );
    await channel.end();
  }

  /** Ends the processes of statements that cannot be ended; but no write dies for that. */
  private endOverdue(): void {
    if (this.writes > 0) return;
    for (const channel of this.overdue) channel.kill();
    this.overdue.clear();
  }

  private async open(): Promise<Channel> {
    const until = performance.now() + handover;
    for (;;) {
      const channel = new Channel(this.path);
      try {
        await channel.opened;
        void channel.gone.then(() => this.reopen());
        return channel;
      } catch (error) {
        await channel.end();
        if (!(error instanceof GraphLocked) || performance.now() > until)
          throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  private reopen(): void {
    if (this.isClosing) return;
    this.child = this.open();
    // Who asks next is told, and has it tried again.
    this.child.catch(() => {
      setTimeout(() => this.reopen(), 1_000).unref();
    });
  }
}
