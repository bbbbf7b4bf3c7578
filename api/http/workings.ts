import type { Graph } from "../graph/graph.ts";

/** Whether a request asks how it is answered: `extensions: {cypher: true}`, as GraphQL over HTTP carries it. */
export const asksWorkings = (extensions: unknown): boolean =>
  typeof extensions === "object" &&
  extensions !== null &&
  "cypher" in extensions &&
  extensions.cypher === true;

/** The statements of one request, as they are run: the Cypher alone, never what is put into it. */
export class Workings {
  private readonly statements: string[] = [];

  /** The same graph, whose statements are noted. */
  of(graph: Graph): Graph {
    const note = (cypher: string) => void this.statements.push(cypher.trim());
    const read: Graph["read"] = (cypher, params, options) => {
      note(cypher);
      return graph.read(cypher, params, options);
    };
    return Object.create(graph, {
      read: { value: read },
      // As one of which nothing is kept yet: what would be is to be told as well.
      store: { value: {} },
      unshared: { value: undefined },
      readByIds: { value: undefined },
    }) as Graph;
  }

  /** Each statement once, in the order of its first run. */
  get cypher(): string[] {
    return [...new Set(this.statements)];
  }
}
