import type { Graph } from "./graph.ts";

/** Sets `$version`, the version of the data, in the transaction that completes them. */
export const SET_VERSION = /* cypher */ `
  MERGE (v:Version {of: 'data'})
  SET v.value = $version, v.loads = coalesce(v.loads, 0) + 1
  REMOVE v.part`;

/** Notes beside the version how many `$nodes` and `$links` belong to it. */
export const SET_COUNTS = /* cypher */ `
  MATCH (v:Version {of: 'data'})
  SET v.nodes = $nodes, v.links = $links`;

/** The same, where imported records are among them. */
export const SET_COUNTS_FOUND = /* cypher */ `
  CALL () { MATCH (n:Entity) RETURN count(n) AS entities }
  CALL () { MATCH (n:Imported) RETURN count(n) AS imported }
  CALL () { MATCH (:Entity)-[r]->() RETURN count(r) AS links }
  CALL () { MATCH (:Imported)-[r]->() RETURN count(r) AS importedLinks }
  MATCH (v:Version {of: 'data'})
  SET v.nodes = entities + imported, v.links = links + importedLinks`;

/** Gives the version, and keeps other writers from changing the data until the transaction ends. */
export const LOCK_VERSION = /* cypher */ `
  MERGE (v:Version {of: 'data'})
  SET v.locks = coalesce(v.locks, 0) + 1
  RETURN v.value AS version, v.locks AS locks, timestamp() - v.part AS sincePart,
    timestamp() - v.switched AS sinceSwitch`;

/** A row of `LOCK_VERSION`. */
export interface Held {
  readonly version: string | null;
  /** How often a load, or a part of one, was begun. */
  readonly locks: number;
  /** Milliseconds since the last part of a load that is not complete; null where there is none. */
  readonly sincePart: number | null;
  /** Milliseconds since another generation of the data is served; null where none ever was. */
  readonly sinceSwitch: number | null;
}

/** The same, without keeping anybody off. */
export const STANDING = /* cypher */ `
  MATCH (v:Version {of: 'data'})
  RETURN v.value AS version, v.loads AS loads, timestamp() - v.part AS sincePart`;

/** A row of `STANDING`. */
export interface Standing extends Pick<Held, "version" | "sincePart"> {
  readonly loads: number | null;
}

/** Has an empty graph go on counting loads: one count of one store never comes back. */
export const CARRY_LOADS = /* cypher */ `
  MERGE (v:Version {of: 'data'})
  SET v.loads = $loads`;

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
const LINKS = /* cypher */ `MATCH (:Entity)-[r]->() RETURN count(r) AS links`;
const IMPORTED_LINKS = /* cypher */ `MATCH (:Imported)-[r]->() RETURN count(r) AS links`;

/** Whether the graph holds as many nodes and links as belong to its version: none lost, none doubled. */
export async function isWhole(graph: Pick<Graph, "read">): Promise<boolean> {
  const [[noted], [nodes], [imported], [links], [importedLinks]] =
    await Promise.all([
      graph.read<{ nodes: number; links: number }>(NOTED),
      graph.read<{ nodes: number }>(NODES),
      graph.read<{ nodes: number }>(IMPORTED),
      graph.read<{ links: number }>(LINKS),
      graph.read<{ links: number }>(IMPORTED_LINKS),
    ]);
  return (
    noted?.nodes === nodes!.nodes + imported!.nodes &&
    noted.links === links!.links + importedLinks!.links
  );
}
