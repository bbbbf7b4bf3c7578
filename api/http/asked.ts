import type { FastifyBaseLogger } from "fastify";
import type { Articles } from "../articles.ts";
import type { Context } from "../context.ts";
import { TimedOut, WriteRefused, type Graph } from "../graph/graph.ts";
import type { Metrics } from "./metrics.ts";

/** One request, as its resolvers and the layer around them see it. */
export class Asked implements Context {
  readonly graph: Graph;
  /** How it went; Apollo works on copies of this, which share it. */
  readonly outcome = {
    /** Whether only the one who asks can mend what was wrong. */
    isMisasked: false,
  };

  constructor(
    readonly articles: Articles,
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
    return { graph: this.graphFor(question), articles: this.articles };
  }

  /** The graph within the time that the request has left, and measured. */
  private graphFor(question: string): Graph {
    const { inner, metrics, deadline } = this;
    const measured = async <Result>(work: () => Promise<Result>) => {
      const started = performance.now();
      let isFine = false;
      try {
        const result = await work();
        isFine = true;
        return result;
      } finally {
        metrics.cypher(question, isFine, (performance.now() - started) / 1000);
      }
    };
    const left = (asked = Infinity) => {
      const timeoutMs = Math.min(
        asked,
        Math.ceil(deadline - performance.now()),
      );
      if (timeoutMs <= 0)
        throw new TimedOut("The request has used up its time.");
      return timeoutMs;
    };
    return {
      read: (cypher, params, options) =>
        measured(async () =>
          inner.read(cypher, params, { timeoutMs: left(options?.timeoutMs) }),
        ),
      search: (text, limit) =>
        measured(async () => {
          left();
          return inner.search(text, limit);
        }),
      version: () => inner.version(),
      check: () => inner.check(),
      write: () => {
        throw new WriteRefused("A question only reads.");
      },
      close: () => {
        throw new WriteRefused("A question does not close the graph.");
      },
    };
  }
}
