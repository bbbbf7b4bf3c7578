import type { Articles } from "./articles/articles.ts";
import type { Graph } from "./graph/graph.ts";

/** What a resolver is given. */
export interface Context {
  readonly graph: Graph;
  readonly articles: Articles;
  /** The address at which this Silkgraph was asked, such as `https://silkgraph.example`. */
  readonly address: string;
  /** In the middle of long work, waits for the request's next turn on the thread; nothing while the current one is short. */
  readonly makeWay?: () => Promise<void> | undefined;
}
