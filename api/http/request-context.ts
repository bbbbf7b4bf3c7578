import type { FastifyBaseLogger } from "fastify";
import type { Articles } from "../articles/articles.ts";
import type { Context } from "../context.ts";
import {
  TimedOut,
  WriteRefused,
  type Graph,
  type Match,
  type Params,
  type ReadOptions,
} from "../graph/graph.ts";
import type { Metrics } from "./metrics.ts";

/** One request, as its resolvers and the layer around them see it. */
export class RequestContext implements Context {
  readonly graph: Graph;
  /** How it went; Apollo works on copies of this, which share it. */
  readonly outcome = {
    /** Whether only the one who asks can mend what was wrong. */
    isMisasked: false,
  };

  constructor(
    readonly articles: Articles,
    readonly address: string,
    readonly log: FastifyBaseLogger,
    /** The tag of its whole answer; only where it may be kept. */
    readonly etag: string | undefined,
    private readonly inner: Graph,
    private readonly metrics: Metrics,
    /** When it must be answered, on the clock of `performance`. */
    private readonly deadline: number,
  ) {
    this.graph = this.graphFor("other");
  }

  /** The same request, with a graph that knows which question asks. */
  asking(question: string): Context {
    const { articles, address } = this;
    return { graph: this.graphFor(question), articles, address };
  }

  private graphFor(question: string): Graph {
    const { inner, metrics, deadline } = this;
    return new DeadlineGraph(inner, metrics, deadline, question);
  }
}

/** The graph within the time that a request has left, and measured for its question. */
class DeadlineGraph implements Graph {
  readonly store: object;

  constructor(
    private readonly inner: Graph,
    private readonly metrics: Metrics,
    private readonly deadline: number,
    private readonly question: string,
  ) {
    this.store = inner.store;
  }

  async read<Row>(
    cypher: string,
    params?: Params,
    options?: ReadOptions,
  ): Promise<Row[]> {
    const timeoutMs = this.left(options?.timeoutMs);
    return this.measured(this.inner.read<Row>(cypher, params, { timeoutMs }));
  }

  async search(text: string, limit: number): Promise<Match[]> {
    this.left();
    return this.measured(this.inner.search(text, limit));
  }

  async version(): Promise<string | null> {
    this.left();
    return this.measured(this.inner.version());
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

  private left(asked = Infinity): number {
    const timeoutMs = Math.min(
      asked,
      Math.ceil(this.deadline - performance.now()),
    );
    if (timeoutMs <= 0) throw new TimedOut("The request has used up its time.");
    return timeoutMs;
  }
}
