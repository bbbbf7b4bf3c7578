import { fork, type ChildProcess } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import {
  received,
  type Answer,
  type Ask,
  type Question,
} from "./engine-messages.ts";
import {
  GraphClosed,
  GraphLocked,
  GraphUnavailable,
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

/** Where the server was compiled beforehand, so was the program that holds the engine: it stands beside it. */
const isCompiled = import.meta.url.endsWith(".mjs");
const program = fileURLToPath(
  new URL(`engine-process.${isCompiled ? "mjs" : "ts"}`, import.meta.url),
);

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
    // A statement that runs on past its time would keep it open.
    await within(2_000, () => channel.ask({ ask: "close" })).catch(
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

/** The process has ended before it answered. */
class ProcessEnded extends GraphUnavailable {}

interface Pending extends Pick<ReadOptions, "onSpent"> {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** One process, and what it was asked. */
class Channel {
  readonly opened: Promise<unknown>;
  readonly gone: Promise<void>;
  private readonly process: ChildProcess;
  private readonly pending = new Map<number, Pending>();
  private last = 0;
  private isGone = false;

  constructor(path: string) {
    this.process = fork(program, [path], {
      serialization: "advanced",
      execArgv: isCompiled ? [] : ["--import", import.meta.resolve("tsx")],
    });
    this.opened = this.expect(0);
    this.gone = new Promise((resolve) =>
      this.process.once("exit", () => {
        this.isGone = true;
        for (const { reject } of this.pending.values()) reject(ended());
        this.pending.clear();
        resolve();
      }),
    );
    this.process.on("message", (answer: Answer) => {
      const { resolve, reject, onSpent } = this.pending.get(answer.number)!;
      this.pending.delete(answer.number);
      if ("error" in answer) reject(received(answer.error));
      else {
        if (answer.spent !== undefined) onSpent?.(answer.spent);
        resolve(answer.result);
      }
    });
  }

  ask(ask: Ask, onSpent?: ReadOptions["onSpent"]): Promise<unknown> {
    const question: Question = { ...ask, number: ++this.last };
    return this.send(question, onSpent);
  }

  /** The number of a write that has begun. */
  async begin(): Promise<number> {
    const number = ++this.last;
    await this.send({ ask: "begin", number });
    return number;
  }

  kill(): void {
    this.process.kill("SIGKILL");
  }

  /** Lets the process go, which has nothing left to do. */
  async end(): Promise<void> {
    if (!this.isGone) this.kill();
    await this.gone;
  }

  private send(
    question: Question,
    onSpent?: ReadOptions["onSpent"],
  ): Promise<unknown> {
    if (this.isGone) return Promise.reject(ended());
    const answer = this.expect(question.number, onSpent);
    // Where it cannot be sent the process has ended, which is told by its exit.
    this.process.send(question, () => undefined);
    return answer;
  }

  private expect(
    number: number,
    onSpent?: ReadOptions["onSpent"],
  ): Promise<unknown> {
    return new Promise((resolve, reject) =>
      this.pending.set(number, { resolve, reject, onSpent }),
    );
  }
}

const ended = () =>
  new ProcessEnded("The process of the embedded engine has ended.");
