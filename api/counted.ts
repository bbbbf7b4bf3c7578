import type { Graph } from "./graph/graph.ts";
import { Kept } from "./kept.ts";

/** The statements that count are few: those of the questions. */
const kept = new Kept<{ readonly rows: readonly unknown[] }>(100);

/**
 * The rows of a statement that counts over all of the graph and takes no parameters. That can take
 * long, and what was counted once holds until the graph has another version.
 */
export async function counted<Row>(
  graph: Graph,
  version: string | null,
  cypher: string,
): Promise<readonly Row[]> {
  const [found] = await kept.of(graph, version, [cypher], async () => {
    const rows = await graph.read<Row>(cypher);
    return new Map([[cypher, { rows }]]);
  });
  return found!.rows as readonly Row[];
}
