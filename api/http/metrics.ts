import {
  Counter,
  Gauge,
  Histogram,
  Registry,
  collectDefaultMetrics,
} from "prom-client";
import type { Engine } from "./engine.ts";

/** In seconds: from what a warm card takes to what a request may take. */
const buckets = [
  0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10,
];

/** Callers choose the names of operations: this many get a label of their own, the rest share one. */
const mostNames = 100;

export interface Metrics {
  readonly registry: Registry;
  /** A request was answered. */
  request(route: string, method: string, status: number, seconds: number): void;
  /** An operation was answered. */
  operation(
    name: string | null,
    codes: readonly unknown[],
    seconds: number,
  ): void;
  /** An answer that may be kept came from memory, from another's question, or from the graph. */
  answer(from: "kept" | "shared" | "asked"): void;
  /** Tells how many bytes the answers take that are kept. */
  answersTake(bytes: () => number): void;
  /** Cypher ran for a question. */
  cypher(question: string, isFine: boolean, seconds: number): void;
  /** A statement got its turn with the engine. */
  readonly waited: (seconds: number) => void;
}

/** What happens at this moment. */
interface Load {
  readonly requests: number;
  /** Of these requests, those that wait to be let in. */
  readonly waiting: number;
  readonly statements: Readonly<Record<"running" | "waiting", number>>;
}

export function createMetrics(engine: Engine, load: () => Load): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  // What runs here is nobody's business who asks from outside.
  registry.removeSingleMetric("nodejs_version_info");

  const requests = new Histogram({
    name: "silkgraph_http_request_seconds",
    help: "How long requests took, by route, method and status.",
    labelNames: ["route", "method", "status"],
    buckets,
    registers,
  });
  const operations = new Histogram({
    name: "silkgraph_operation_seconds",
    help: "How long GraphQL operations took, by their name.",
    labelNames: ["operation"],
    buckets,
    registers,
  });
  const errors = new Counter({
    name: "silkgraph_operation_errors_total",
    help: "Errors in the answers to GraphQL operations, by code.",
    labelNames: ["code"],
    registers,
  });
  const answers = new Counter({
    name: "silkgraph_answers_total",
    help: "Answers that may be kept: kept ones, those shared with who asked the same at once, and those that the graph was asked for.",
    labelNames: ["from"],
    registers,
  });
  /** Each tells how many bytes it keeps. */
  const keepers: (() => number)[] = [];
  new Gauge({
    name: "silkgraph_answers_bytes",
    help: "Bytes of the answers and export files that are kept, and of what is known of questions.",
    registers,
    collect() {
      this.set(keepers.reduce((sum, bytes) => sum + bytes(), 0));
    },
  });
  const cypher = new Histogram({
    name: "silkgraph_cypher_seconds",
    help: "How long Cypher took, by the question that it ran for and whether it went well.",
    labelNames: ["question", "outcome"],
    buckets,
    registers,
  });
  new Gauge({
    name: "silkgraph_requests_running",
    help: "Requests that run now.",
    registers,
    collect() {
      this.set(load().requests);
    },
  });
  new Gauge({
    name: "silkgraph_requests_waiting",
    help: "Requests that wait to be let in, for others to end.",
    registers,
    collect() {
      this.set(load().waiting);
    },
  });
  const waits = new Histogram({
    name: "silkgraph_statement_wait_seconds",
    help: "How long statements waited for their turn with the engine.",
    buckets,
    registers,
  });
  new Gauge({
    name: "silkgraph_statements",
    help: "Statements that run now; requests that wait for their turn with the engine, several of which may share a statement.",
    labelNames: ["state"],
    registers,
    collect() {
      const { running, waiting } = load().statements;
      this.set({ state: "running" }, running);
      this.set({ state: "waiting" }, waiting);
    },
  });
  new Gauge({
    name: "silkgraph_engine_state",
    help: "1 for the state that the engine is in: starting, ready, lost or, after that, warming up.",
    labelNames: ["state"],
    registers,
    async collect() {
      const now = await engine.state();
      for (const state of ["starting", "ready", "lost", "warming"])
        this.set({ state }, state === now ? 1 : 0);
    },
  });

  const names = new Set<string>();
  const bounded = (name: string | null) => {
    if (name === null) return "anonymous";
    if (names.size < mostNames) names.add(name);
    return names.has(name) ? name : "other";
  };
  return {
    registry,
    request: (route, method, status, seconds) =>
      requests.observe({ route, method, status }, seconds),
    operation: (name, codes, seconds) => {
      operations.observe({ operation: bounded(name) }, seconds);
      for (const code of codes) errors.inc({ code: String(code) });
    },
    answer: (from) => answers.inc({ from }),
    answersTake: (bytes) => void keepers.push(bytes),
    cypher: (question, isFine, seconds) =>
      cypher.observe(
        { question, outcome: isFine ? "fine" : "failed" },
        seconds,
      ),
    waited: (seconds) => waits.observe(seconds),
  };
}
