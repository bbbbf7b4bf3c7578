import type { Dataset } from "../model/index.ts";
import type { Graph } from "../graph/graph.ts";
import {
  byPlace,
  linkLine,
  nodeLines,
  type LinkLine,
  type Lines,
  type NodeLine,
  type StoredLink,
  type StoredNode,
} from "./lines.ts";

/** How many nodes are read at a time, with the links that start at them. */
const page = 250;

/** How many ids are: an engine without an index in their order looks at all nodes each time. */
const idPage = 50_000;

const IDS = /* cypher */ `
  MATCH (n:Entity) WHERE n.id > $after
  RETURN n.id AS id ORDER BY id LIMIT $limit`;

const NODES = /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  RETURN labels(n) AS labels, properties(n) AS properties`;

const IMPORTED_IDS = /* cypher */ `
  MATCH (n:Imported {dataset: $dataset})
  RETURN n.id AS id ORDER BY id`;

const LINKS = /* cypher */ `
  UNWIND $ids AS id
  MATCH (:Entity {id: id})-[r]->(b:Entity)
  RETURN type(r) AS link, id AS from, b.id AS to, properties(r) AS properties`;

const EVIDENCE = /* cypher */ `
  UNWIND $ids AS id
  MATCH (:Entity {id: id})-[r:RESTS_ON]->(b:Entity)
  RETURN type(r) AS link, id AS from, b.id AS to, properties(r) AS properties`;

/** The ids of the whole graph in order, or the given ones, page by page. */
async function* idPages(
  graph: Graph,
  ids?: readonly string[],
): AsyncGenerator<readonly string[]> {
  if (ids) {
    yield* pagesOf(ids);
    return;
  }
  let after = "";
  for (;;) {
    const rows = await graph.read<{ id: string }>(IDS, {
      after,
      limit: idPage,
    });
    yield* pagesOf(rows.map(({ id }) => id));
    if (rows.length < idPage) return;
    after = rows.at(-1)!.id;
  }
}

function* pagesOf(ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += page) yield ids.slice(at, at + page);
}

async function nodesAt(
  graph: Graph,
  ids: readonly string[],
  cypher = NODES,
): Promise<StoredNode[]> {
  const rows = await graph.read<{
    labels: string[];
    properties: StoredNode["properties"];
  }>(cypher, { ids });
  return rows.map(({ labels, properties }) => ({
    kind: labels.find((label) => label !== "Entity" && label !== "Imported")!,
    properties,
  }));
}

/** Nodes as stored: these, or those of the whole graph. */
export async function* storedNodes(
  graph: Graph,
  ids?: readonly string[],
): AsyncGenerator<StoredNode> {
  for await (const some of idPages(graph, ids))
    yield* await nodesAt(graph, some);
}

/** Links as stored: those that start at these nodes, or those of the whole graph. */
export async function* storedLinks(
  graph: Graph,
  ids?: readonly string[],
): AsyncGenerator<StoredLink> {
  for await (const some of idPages(graph, ids))
    yield* await graph.read<StoredLink>(LINKS, { ids: some });
}

async function* readNodeLines(
  graph: Graph,
  ids?: readonly string[],
): AsyncGenerator<NodeLine> {
  for await (const some of idPages(graph, ids))
    yield* nodeLines(
      await nodesAt(graph, some),
      await graph.read<StoredLink>(EVIDENCE, { ids: some }),
    );
}

async function* readLinkLines(
  graph: Graph,
  ids?: readonly string[],
): AsyncGenerator<LinkLine> {
  const known = ids && new Set(ids);
  for await (const some of idPages(graph, ids)) {
    const rows = await graph.read<StoredLink>(LINKS, { ids: some });
    yield* rows
      .filter(({ to }) => !known || known.has(to))
      .map(linkLine)
      .sort(byPlace);
  }
}

const imported = (cypher: string) => cypher.replace("Entity", "Imported");

/** The ids of a data set's records in order, page by page. */
async function* importedPages(
  graph: Graph,
  datasets: readonly Dataset[],
): AsyncGenerator<readonly string[]> {
  for (const dataset of datasets) {
    const rows = await graph.read<{ id: string }>(IMPORTED_IDS, { dataset });
    yield* pagesOf(rows.map(({ id }) => id));
  }
}

/** A data set's records as stored, and the links that start at them, page by page. */
export async function* storedRecords(
  graph: Graph,
  dataset: Dataset,
): AsyncGenerator<{
  readonly nodes: readonly StoredNode[];
  readonly links: readonly StoredLink[];
}> {
  for await (const ids of importedPages(graph, [dataset]))
    yield {
      nodes: await nodesAt(graph, ids, imported(NODES)),
      links: await graph.read<StoredLink>(imported(LINKS), { ids }),
    };
}

/** The records of imported data sets, and the links that start at them. */
async function* importedNodeLines(
  graph: Graph,
  datasets: readonly Dataset[],
): AsyncGenerator<NodeLine> {
  for await (const ids of importedPages(graph, datasets))
    yield* nodeLines(await nodesAt(graph, ids, imported(NODES)), []);
}

async function* importedLinkLines(
  graph: Graph,
  datasets: readonly Dataset[],
): AsyncGenerator<LinkLine> {
  for await (const ids of importedPages(graph, datasets)) {
    const rows = await graph.read<StoredLink>(imported(LINKS), { ids });
    yield* rows.map(linkLine).sort(byPlace);
  }
}

async function* both<Line>(...lines: AsyncIterable<Line>[]) {
  for (const each of lines) yield* each;
}

/** The whole graph, or the nodes of these ids, which are in order, and the links between them; then the data sets. */
export const linesOf = (
  graph: Graph,
  ids?: readonly string[],
  datasets: readonly Dataset[] = [],
): Lines => ({
  nodes: () =>
    both(readNodeLines(graph, ids), importedNodeLines(graph, datasets)),
  links: () =>
    both(readLinkLines(graph, ids), importedLinkLines(graph, datasets)),
});
