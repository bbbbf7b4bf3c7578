import type { Graph } from "./graph/graph.ts";

/** What was counted in one version of the data, by the Cypher that counts. */
let kept = { version: "", rows: new Map<string, readonly unknown[]>() };

/**
 * The rows of a statement that counts over all of the graph and takes no parameters. That can take
 * long, and what was counted once holds until the graph has another version.
 */
export async function counted<Row>(
  graph: Graph,
  version: string | null,
  cypher: string,
): Promise<readonly Row[]> {
  if (version === null) return graph.read<Row>(cypher);
  if (kept.version !== version) kept = { version, rows: new Map() };
  const { rows } = kept;
  const known = rows.get(cypher) as readonly Row[] | undefined;
  if (known) return known;
  const found = await graph.read<Row>(cypher);
  rows.set(cypher, found);
  return found;
}
