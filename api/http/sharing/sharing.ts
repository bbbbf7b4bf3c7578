import type { FastifyReply, FastifyRequest } from "fastify";
import type { Limits } from "../../env.ts";
import type { Graph } from "../../graph/graph.ts";
import type { Engine } from "../engine.ts";
import type { Metrics } from "../metrics.ts";
import { BackOff } from "./back-off.ts";
import { Batches } from "./batches.ts";
import { clientOf } from "./client.ts";
import { Entrance } from "./entrance.ts";
import { Members } from "./members.ts";
import { overloaded } from "./overloaded.ts";
import { SharedGraph } from "./shared-graph.ts";
import { StatementQueue } from "./statement-queue.ts";
import { Turns } from "./turns.ts";
import { Usage } from "./usage.ts";
import { Work } from "./work.ts";

/** How callers share the engine and the thread that answers: fairly, by what each has been seen to use. */
export class Sharing {
  readonly members: Members;
  readonly usage: Usage;
  readonly entrance: Entrance;
  readonly turns: Turns;
  private readonly statements: StatementQueue;
  private readonly batches: Batches;
  private readonly works = new WeakMap<FastifyRequest["raw"], Work>();

  constructor(
    private readonly limits: Limits,
    private readonly engine: Engine,
    private readonly metrics: Metrics,
  ) {
    this.members = new Members(limits.clients);
    this.usage = new Usage(limits.work, this.members);
    this.turns = new Turns(this.usage);
    const width = () => engine.graph?.parallel ?? 1;
    const backOff = new BackOff();
    this.entrance = new Entrance(
      limits.concurrency,
      width,
      limits.wait,
      this.usage,
      backOff,
    );
    this.statements = new StatementQueue(
      width,
      limits.wait,
      this.usage,
      backOff,
      metrics.waited,
    );
    this.batches = new Batches(this.statements);
  }

  /** Statements that run, and that requests wait for. */
  get load(): Readonly<Record<"running" | "waiting", number>> {
    const { statements, batches } = this;
    return {
      running: statements.running,
      waiting: statements.waiting + batches.waiting,
    };
  }

  /** What `request` asks of the engine and the thread; dropped when its connection closes. */
  workOf(request: FastifyRequest, reply: FastifyReply): Work {
    const known = this.works.get(request.raw);
    if (known) return known;
    const deadline = performance.now() + this.limits.time;
    const work = new Work(
      clientOf(request),
      this.members.of(request),
      deadline,
    );
    this.works.set(request.raw, work);
    reply.raw.once("close", () => {
      // The client has gone before the end of its answer.
      if (!reply.raw.writableFinished) this.statements.drop(work, overloaded);
    });
    return work;
  }

  /** The graph for one question of a request; nothing while there is none. */
  graphFor(
    request: FastifyRequest,
    reply: FastifyReply,
    question: string,
  ): Graph | undefined {
    const { statements, batches, turns, metrics } = this;
    const { graph } = this.engine;
    if (!graph) return undefined;
    const work = this.workOf(request, reply);
    return new SharedGraph(
      graph,
      statements,
      batches,
      turns,
      metrics,
      work,
      question,
    );
  }
}
