import type { Graph } from "../graph/graph.ts";

export type EngineState = "starting" | "ready" | "lost";

/** For how many milliseconds a look at the engine counts, so that many who ask make one look. */
const fresh = 500;

/** The graph as HTTP meets it: absent at first, and perhaps lost for a while. */
export class Engine {
  /** Answers questions, from the moment that it holds the data. */
  graph: Graph | undefined;
  /** Whether it has answered its first questions, which are slow. */
  isWarm = false;
  private looked = {
    at: -Infinity,
    state: Promise.resolve<EngineState>("lost"),
  };

  async state(): Promise<EngineState> {
    if (!this.graph || !this.isWarm) return "starting";
    const now = performance.now();
    if (now - this.looked.at > fresh)
      this.looked = {
        at: now,
        state: this.graph.check().then(
          () => "ready",
          () => "lost",
        ),
      };
    return this.looked.state;
  }
}
