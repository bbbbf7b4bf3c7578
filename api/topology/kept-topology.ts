import { kinds, links } from "../model/index.ts";
import type { Graph } from "../graph/graph.ts";
import { KeptReading } from "../graph/kept-reading.ts";
import {
  Topology,
  type Chosen,
  type LinkColumns,
  type NodeColumns,
} from "./topology.ts";

/** The nodes of a kind; the engine's own numbers for them are the shortest way to name the ends of a link. */
const nodesOf = (kind: string) => /* cypher */ `
  MATCH (n:\`${kind}\`)
  RETURN collect(id(n)) AS keys, collect(n.id) AS ids, collect(n.importance) AS importance`;

/** The links that start at nodes of a kind, by type. */
const linksFrom = (kind: string) => /* cypher */ `
  MATCH (a:\`${kind}\`)-[r]->(b:Entity)
  RETURN type(r) AS link, collect(id(a)) AS from, collect(id(b)) AS to`;

const kindNames = [...kinds.keys()];
const linkNames = Object.keys(links);

/** Milliseconds that one of its statements may take. */
const patience = 300_000;

/** Up to how many nodes and links it is waited for, and kept: the largest take some 600 MB. */
export const topologyBounds = { small: 50_000, most: 15_000_000 };

const kept = new KeptReading(topologyBounds, readTopology);

/**
 * The topology of the data as they are; nothing where they have no version, are too large, or are
 * still being read: then the engine is asked instead.
 */
export const keptTopology = (
  graph: Pick<Graph, "revision" | "unshared">,
): Promise<Topology | undefined> => kept.now(graph);

/** The same, waiting for it to be read. */
export const readTopologyOf = (
  graph: Pick<Graph, "revision" | "unshared">,
): Promise<Topology | undefined> => kept.whenRead(graph);

/** The same for one who may not need it; where it decides an answer, that has looked into the data once more. */
export const peekTopology = async ({
  unshared,
}: Pick<Graph, "unshared">): Promise<Topology | undefined> =>
  unshared && keptTopology({ revision: () => unshared.revision(), unshared });

/** Reads it kind by kind. */
async function readTopology(graph: Pick<Graph, "read">): Promise<Topology> {
  const read = <Row>(cypher: string) =>
    graph.read<Row>(cypher, {}, { timeoutMs: patience });
  const nodes: NodeColumns[] = [];
  const found: LinkColumns[] = [];
  for (const [kind, name] of kindNames.entries()) {
    const [columns] = await read<Omit<NodeColumns, "kind">>(nodesOf(name));
    nodes.push({ ...columns!, kind });
  }
  for (const name of kindNames)
    for (const { link, ...ends } of await read<LinksOfType>(linksFrom(name)))
      found.push({ ...ends, type: linkNames.indexOf(link) });
  return new Topology(nodes, found);
}

type LinksOfType = Omit<LinkColumns, "type"> & { readonly link: string };

const chosen = (all: readonly string[], isChosen: (name: string) => boolean) =>
  Uint8Array.from(all, (name) => Number(isChosen(name)));

/** These types of links. */
export const typesOf = (names: readonly string[]): Chosen =>
  chosen(linkNames, (name) => names.includes(name));

/** These kinds. */
export const kindsWhere = (isChosen: (name: string) => boolean): Chosen =>
  chosen(kindNames, isChosen);

export const kindAt = (number: number): string => kindNames[number]!;
export const linkAt = (number: number): string => linkNames[number]!;
export const numberOfLink = (name: string): number => linkNames.indexOf(name);
