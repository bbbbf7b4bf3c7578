import type { Graph } from "../graph/graph.ts";

/** `warming` is ready but for its first answers, which are slow, after it has been away. */
export type EngineState = "starting" | "ready" | "lost" | "warming";

/** What whoever asks whether it is ready is told. */
export const waits = {
  opening: "The graph is being opened.",
  reaching: "The graph cannot be reached yet.",
  reading: "The records are being compared with the graph.",
  warming: "The first questions are being asked.",
} as const;

/** For how many milliseconds a look at the engine counts, so that many who ask make one look. */
const fresh = 500;

/** The graph as HTTP meets it: absent at first, and perhaps lost for a while. */
export class Engine {
  /** Answers questions, from the moment that it holds the data. */
  graph: Graph | undefined;
  /** What it waits for while it is starting. */
  waitsFor: string = waits.opening;
  /** How many mistakes keep the records from being loaded: the graph is then the last sound one. */
  problems = 0;
  private warmth: "never" | "once" | "now" = "never";
  private looked = {
    at: -Infinity,
    isThere: Promise.resolve(false),
  };

  /** Whether it has answered its first questions, which are slow. */
  get isWarm(): boolean {
    return this.warmth === "now";
  }

  set isWarm(isWarm: boolean) {
    if (isWarm) this.warmth = "now";
    else if (this.warmth === "now") this.warmth = "once";
  }

  async state(): Promise<EngineState> {
    if (!this.graph || this.warmth === "never") return "starting";
    const now = performance.now();
    if (now - this.looked.at > fresh)
      this.looked = {
        at: now,
        isThere: this.graph.check().then(
          () => true,
          () => false,
        ),
      };
    if (!(await this.looked.isThere)) return "lost";
    return this.isWarm ? "ready" : "warming";
  }
}
