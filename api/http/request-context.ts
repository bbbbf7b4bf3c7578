import type { FastifyBaseLogger } from "fastify";
import type { Articles } from "../articles/articles.ts";
import type { Context } from "../context.ts";
import type { Graph } from "../graph/graph.ts";
import type { Workings } from "./workings.ts";

/** One request, as its resolvers and the layer around them see it. */
export class RequestContext implements Context {
  readonly graph: Graph;
  /** How it went; Apollo works on copies of this, which share it. */
  readonly outcome = {
    /** Whether only the caller can correct what was wrong. */
    isMisasked: false,
    /** Whether it has data and no errors, and would be the same another time. */
    isWhole: false,
    operationName: null as string | null,
  };

  constructor(
    readonly articles: Articles,
    readonly address: string,
    readonly log: FastifyBaseLogger,
    /** The tag of its whole answer; only where that may be cached. */
    readonly etag: string | undefined,
    private readonly graphFor: (question: string) => Graph,
    /** Where what its statements are is noted, if it asks for that. */
    readonly workings: Workings | undefined,
    /** Waits for the next turn of this request where the current one has lasted long. */
    readonly makeWay: () => Promise<void> | undefined,
  ) {
    this.graph = graphFor("other");
  }

  /** The same request, with a graph that knows which question asks. */
  asking(question: string): Context {
    const { articles, address, makeWay, workings } = this;
    const shared = this.graphFor(question);
    const graph = workings?.of(shared) ?? shared;
    return { graph, articles, address, makeWay };
  }
}
