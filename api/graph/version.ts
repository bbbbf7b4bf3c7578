import type { Graph } from "./graph.ts";

/** Sets `$version`, the version of the data, in the transaction that completes them. */
export const SET_VERSION = /* cypher */ `
  MERGE (v:Version {of: 'data'})
  SET v.value = $version
  REMOVE v.part`;

/** Notes beside the version how many `$nodes` and `$links` belong to it. */
export const SET_COUNTS = /* cypher */ `
  MATCH (v:Version {of: 'data'})
  SET v.nodes = $nodes, v.links = $links`;

/** The same, where imported records are among them. */
export const SET_COUNTS_FOUND = /* cypher */ `
  MATCH (n) WHERE n:Entity OR n:Imported
  WITH count(n) AS nodes
  MATCH ()-[r]->()
  WITH nodes, count(r) AS links
  MATCH (v:Version {of: 'data'})
  SET v.nodes = nodes, v.links = links`;

/** Gives the version, and keeps other writers from changing the data until the transaction ends. */
export const LOCK_VERSION = /* cypher */ `
  MERGE (v:Version {of: 'data'})
  SET v.loads = coalesce(v.loads, 0) + 1
  RETURN v.value AS version, v.loads AS loads, timestamp() - v.part AS sincePart`;

/** A row of `LOCK_VERSION`. */
export interface Held {
  readonly version: string | null;
  /** How often a load, or a part of one, was begun. */
  readonly loads: number;
  /** Milliseconds since the last part of a load that is not complete; null where there is none. */
  readonly sincePart: number | null;
}

/** Notes that a part of the data is there, and more to come. */
export const MARK_PART = /* cypher */ `
  MATCH (v:Version {of: 'data'})
  SET v.part = timestamp()`;

/** Notes that the load has given up. */
export const UNMARK_PART = /* cypher */ `
  MATCH (v:Version {of: 'data'})
  REMOVE v.part`;

export const VERSION = /* cypher */ `
  MATCH (v:Version {of: 'data'})
  RETURN v.value AS version`;

const NOTED = /* cypher */ `
  MATCH (v:Version {of: 'data'})
  RETURN v.nodes AS nodes, v.links AS links`;

const NODES = /* cypher */ `MATCH (n:Entity) RETURN count(n) AS nodes`;
const IMPORTED = /* cypher */ `MATCH (n:Imported) RETURN count(n) AS nodes`;
const LINKS = /* cypher */ `MATCH ()-[r]->() RETURN count(r) AS links`;

/** Whether the graph holds as many nodes and links as belong to its version: none lost, none doubled. */
export async function isWhole(graph: Pick<Graph, "read">): Promise<boolean> {
  const [[noted], [nodes], [imported], [links]] = await Promise.all([
    graph.read<{ nodes: number; links: number }>(NOTED),
    graph.read<{ nodes: number }>(NODES),
    graph.read<{ nodes: number }>(IMPORTED),
    graph.read<{ links: number }>(LINKS),
  ]);
  return (
    noted?.nodes === nodes!.nodes + imported!.nodes &&
    noted.links === links!.links
  );
}
