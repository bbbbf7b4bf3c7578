import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  received,
  type Answer,
  type Ask,
  type Question,
} from "./engine-messages.ts";
import { GraphUnavailable, type ReadOptions } from "./graph.ts";

/** Where the server was compiled beforehand, so was the program that holds the engine: it stands beside it. */
const isCompiled = import.meta.url.endsWith(".mjs");
const program = fileURLToPath(
  new URL(`engine-process.${isCompiled ? "mjs" : "ts"}`, import.meta.url),
);

/** The process has ended before it answered. */
export class ProcessEnded extends GraphUnavailable {}

interface Pending extends Pick<ReadOptions, "onSpent"> {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** One process, and what it was asked. */
export class Channel {
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

  /** Whether all that was asked is answered. */
  get isIdle(): boolean {
    return this.pending.size === 0;
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
