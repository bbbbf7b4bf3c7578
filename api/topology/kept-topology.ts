import { kinds, links } from "../model/index.ts";
import type { Graph, Revision } from "../graph/graph.ts";
import { REVISION, type Loaded } from "../graph/revision.ts";
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

/** Up to so many nodes and links it is there in an instant, and worth waiting for. */
const small = 50_000;

/** Of more nodes and links it is not kept: these take some 600 MB. */
const most = 15_000_000;

/** Milliseconds that one of its statements may take. */
const patience = 300_000;

interface Kept {
  readonly key: string;
  readonly isSmall: boolean;
  readonly reading: Promise<Topology | undefined>;
  topology?: Topology | undefined;
}

const keptOf = new WeakMap<object, Kept>();

/**
 * The topology of the data as they are; nothing where they have no version, are too large, or are
 * still being read: then the engine is asked instead.
 */
export async function keptTopology(
  graph: Pick<Graph, "revision" | "unshared">,
): Promise<Topology | undefined> {
  const { unshared } = graph;
  const revision = unshared && (await graph.revision());
  if (!revision || !(revision.size <= most)) return undefined;
  const { store } = unshared;
  let kept = keptOf.get(store);
  if (kept?.key !== revision.key) {
    kept = begin(unshared, revision);
    keptOf.set(store, kept);
  }
  return kept.isSmall ? kept.reading : kept.topology;
}

/** The same for one who may not need it; where it decides an answer, that has looked into the data once more. */
export const peekTopology = async ({
  unshared,
}: Pick<Graph, "unshared">): Promise<Topology | undefined> =>
  unshared && keptTopology({ revision: () => unshared.revision(), unshared });

function begin(
  graph: NonNullable<Graph["unshared"]>,
  { key, size }: Revision,
): Kept {
  const { store } = graph;
  const reading = readTopology(graph);
  const kept: Kept = { key, isSmall: size <= small, reading };
  // Where it could not be read, or the data were loaded anew meanwhile, whoever asks next has it tried again.
  const forget = () => {
    if (keptOf.get(store) === kept) keptOf.delete(store);
  };
  reading.then(
    (topology) => (topology ? (kept.topology = topology) : forget()),
    forget,
  );
  return kept;
}

/** Reads it kind by kind; nothing where the data were loaded anew meanwhile. */
async function readTopology(
  graph: Pick<Graph, "read">,
): Promise<Topology | undefined> {
  const read = <Row>(cypher: string) =>
    graph.read<Row>(cypher, {}, { timeoutMs: patience });
  const version = async () => JSON.stringify(await read<Loaded>(REVISION));
  const before = await version();
  const nodes: NodeColumns[] = [];
  const found: LinkColumns[] = [];
  for (const [kind, name] of kindNames.entries()) {
    const [columns] = await read<Omit<NodeColumns, "kind">>(nodesOf(name));
    nodes.push({ ...columns!, kind });
  }
  for (const name of kindNames)
    for (const { link, ...ends } of await read<LinksOfType>(linksFrom(name)))
      found.push({ ...ends, type: linkNames.indexOf(link) });
  return (await version()) === before ? new Topology(nodes, found) : undefined;
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
