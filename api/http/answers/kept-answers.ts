import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import type { Revision } from "../../graph/graph.ts";
import type { Engine } from "../engine.ts";
import { readJson } from "../body.ts";
import type { Metrics } from "../metrics.ts";
import { internalAddress } from "../sharing/client.ts";
import type { Usage } from "../sharing/usage.ts";
import { Answers, type Answer, type Flight } from "./answers.ts";
import { atEndOfTurn } from "./end-of-turn.ts";
import type { Meaning } from "./meaning.ts";
import { meaningOf } from "./meaning.ts";
import { sendPacked } from "./packing.ts";

/** A request whose answer may be kept. */
interface Asking {
  /** Its body or its address, as they were sent. */
  readonly exact: string;
  readonly meaning: Meaning;
  /** Whether its body was not read, since what it asks is known. */
  readonly isUnread: boolean;
  readonly since: number;
  /** The tag of its answer, by GET. */
  tag?: string | undefined;
  /** Its answer, for which others wait. */
  flight?: Flight;
}

declare module "fastify" {
  interface FastifyRequest {
    asking: Asking | null;
  }
}

/** How an answer came about that is to be sent. */
interface Outcome {
  /** Whether it has data and no errors, and would be the same another time. */
  readonly isWhole: boolean;
  readonly operationName: string | null;
}

type Next = (error?: Error) => void;

/** Milliseconds of the thread that an answer takes which is kept. */
const cost = 0.1;

/**
 * Answers what was asked before from memory, and what many ask at once by asking the graph once. It
 * stands behind the limits of what a client may ask, and before the queue for engine and thread.
 */
export class KeptAnswers {
  private readonly answers: Answers;
  /** The media type of answers, by the header “Accept” for which Apollo has chosen it. */
  private readonly types = new LRUCache<string, string>({ max: 100 });
  private readonly parse;

  constructor(
    api: FastifyInstance,
    private readonly maxBytes: number,
    /** Milliseconds for which a request may wait for the answer to another. */
    private readonly patience: number,
    private readonly engine: Engine,
    private readonly usage: Usage,
    private readonly metrics: Metrics,
  ) {
    this.answers = new Answers(maxBytes);
    metrics.answersTake(() => this.answers.bytes);
    this.parse = api.getDefaultJsonParser("error", "error") as (
      request: FastifyRequest,
      body: string,
      done: (error: Error | null, read: unknown) => void,
    ) => void;
    api.decorateRequest("asking", null);
    if (maxBytes > 0) this.readBodies(api);
  }

  /** Takes what is asked by GET, which must be something that anybody may ask from anywhere. */
  noteAddress(request: FastifyRequest, tag: string): void {
    if (this.maxBytes === 0) return;
    const exact = request.url;
    const meaning =
      this.answers.meaningOf(exact) ?? meaningOf(request.query, true);
    if (meaning === undefined || request.headers["content-type"]) return;
    request.asking = {
      ...{ exact, meaning, tag },
      isUnread: false,
      since: performance.now(),
    };
  }

  /** Answers what is kept or on its way, and lets everything else go on. */
  answer(request: FastifyRequest, reply: FastifyReply, next: Next): void {
    const { asking } = request;
    const { graph } = this.engine;
    if (!asking || !graph || request.ip === internalAddress)
      return this.read(request, next);
    const revision = graph.revision();
    if (!(revision instanceof Promise))
      return this.answerAt(revision, asking, request, reply, next);
    revision.then(
      (known) => this.answerAt(known, asking, request, reply, next),
      // Whoever asks the graph says what is wrong with it.
      () => this.read(request, next),
    );
  }

  /** Keeps what is sent, if it was to be kept and can be. */
  keep(
    { asking, headers }: FastifyRequest,
    reply: FastifyReply,
    payload: unknown,
    outcome: Outcome | undefined,
  ): void {
    if (!asking) return;
    const { exact, meaning, flight } = asking;
    if (typeof payload !== "string" || !outcome?.isWhole)
      return flight?.end("none");
    const type = String(reply.getHeader("content-type"));
    this.types.set(headers.accept ?? "", type);
    this.answers.learn(exact, meaning);
    const { operationName } = outcome;
    flight?.end({
      body: Buffer.from(payload),
      operationName,
      packed: new Map(),
    });
  }

  private readBodies(api: FastifyInstance): void {
    readJson(api, (request, exact, done) => {
      const since = performance.now();
      const meaning = this.answers.meaningOf(exact);
      if (meaning?.isInAddress === false) {
        request.asking = { exact, meaning, isUnread: true, since };
        return done(null, undefined);
      }
      this.parse(request, exact, (error, read) => {
        const meaning = error ? undefined : meaningOf(read, false);
        if (meaning !== undefined)
          request.asking = { exact, meaning, isUnread: false, since };
        done(error, read);
      });
    });
  }

  /** Reads a body that was not read because of what was known of it. */
  private read(request: FastifyRequest, next: Next): void {
    const { asking } = request;
    if (!asking?.isUnread) return next();
    this.parse(request, asking.exact, (error, read) => {
      request.body = read;
      next(error ?? undefined);
    });
  }

  private answerAt(
    revision: Revision | undefined,
    asking: Asking,
    request: FastifyRequest,
    reply: FastifyReply,
    next: Next,
  ): void {
    if (!revision) return this.read(request, next);
    const { answers } = this;
    // A citation names the day.
    answers.at(revision.key, Math.floor(Date.now() / 86_400_000));
    // And it names the address.
    const question = asking.meaning.at(request);
    const answer = answers.find(question);
    const send = (from: "kept" | "shared", found: Answer) => {
      const type = this.types.get(request.headers.accept ?? "");
      // For a header that Apollo has not been asked with, it is asked.
      if (type === undefined) return this.ask(request, next);
      this.send(from, question, found, type, request, reply);
    };
    if (answer) return atEndOfTurn(() => send("kept", answer));
    const flight = answers.flightOf(question);
    const isPatient = performance.now() - asking.since < this.patience;
    if (flight && isPatient) {
      void flight.outcome.then((outcome) => {
        if (outcome === "gone") this.answer(request, reply, next);
        else if (outcome === "none") this.ask(request, next);
        else send("shared", outcome);
      });
      return;
    }
    if (!flight) {
      // One who goes before the answer comes leaves the question to the next.
      const begun = answers.begin(question);
      asking.flight = begun;
      reply.raw.once("close", () => begun.end("gone"));
    }
    this.ask(request, next);
  }

  private ask(request: FastifyRequest, next: Next): void {
    this.metrics.answer("asked");
    this.read(request, next);
  }

  private send(
    from: "kept" | "shared",
    question: string,
    answer: Answer,
    type: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    const { exact, meaning, since, tag } = request.asking!;
    void reply.header("content-type", type);
    if (tag === undefined) void reply.header("cache-control", "no-store");
    else void reply.headers({ etag: tag, "cache-control": "no-cache" });
    sendPacked(request, reply, answer, () =>
      this.answers.resize(question, answer),
    );
    // While it is on its way, it is counted.
    const seconds = (performance.now() - since) / 1000;
    this.metrics.answer(from);
    this.metrics.operation(answer.operationName, [], seconds);
    this.usage.chargeRequest(request, cost);
    this.answers.learn(exact, meaning);
  }
}
