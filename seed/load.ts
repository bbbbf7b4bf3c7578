import type { StoredLink, StoredNode } from "../api/export/lines.ts";
import { storedLinks, storedNodes } from "../api/export/read.ts";
import type { Graph, Params } from "../api/graph/graph.ts";
import {
  LOCK_VERSION,
  SET_COUNTS,
  SET_COUNTS_FOUND,
  SET_VERSION,
  isWhole,
} from "../api/graph/version.ts";
import {
  createLinks,
  createNodes,
  deleteLinks,
  deleteNodes,
  replaceNodes,
  type Link,
  type Properties,
} from "../api/model/index.ts";
import {
  besideOf,
  type DatasetChange,
  type DatasetChanges,
} from "./datasets/beside.ts";
import { fieldChanges, type FieldChange } from "./field-changes.ts";
import { versionOf, versionWith } from "./lines.ts";
import { linkNames, withoutDerived, type Projection } from "./projection.ts";

/** What loading adds, changes and removes: the ids of entities, by what happens to them. */
export interface Changes {
  readonly added: readonly string[];
  /** Whose properties or own links change. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Of each changed entity the fields that change, as they are and as they shall be. */
  readonly fields: Readonly<Record<string, readonly FieldChange[]>>;
  /** The data sets beside the records that are put in, changed or taken away. */
  readonly datasets: readonly DatasetChange[];
  readonly version: string;
}

/** How many rows go into one statement. */
const batch = 5_000;

/** The graph as it is. */
export async function readGraph(graph: Graph): Promise<Projection> {
  const nodes = new Map<string, StoredNode>();
  for await (const node of storedNodes(graph))
    nodes.set(node.properties["id"] as string, node);
  const links: StoredLink[] = [];
  for await (const link of storedLinks(graph)) links.push(link);
  return { nodes, links };
}

/** What loading `wanted` would do to the graph, without doing it. */
export async function diff(
  graph: Graph,
  wanted: Projection,
  datasets = none,
): Promise<Changes> {
  const { changes } = compare(await readGraph(graph), wanted);
  const beside = await besideOf(graph, wanted, datasets, false);
  return withDatasets(changes, beside);
}

/** No data set beside the records. */
export const none: DatasetChanges = { wanted: [], without: [] };

const withDatasets = (
  changes: Changes,
  { changes: datasets, versions }: Awaited<ReturnType<typeof besideOf>>,
): Changes => ({
  ...changes,
  datasets,
  version: versionWith(changes.version, versions),
});

/** What changes from one projection to another. */
export const diffFrom = (present: Projection, wanted: Projection): Changes =>
  compare(present, wanted).changes;

/** Another loader has written since the difference was computed. */
class Overtaken extends Error {}

/** Makes the graph what `wanted` and the data sets say: all of it, or nothing when it fails. */
export async function load(
  graph: Graph,
  wanted: Projection,
  datasets = none,
): Promise<Changes> {
  for (;;)
    try {
      return await loadOnce(graph, wanted, datasets);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
}

async function loadOnce(
  graph: Graph,
  wanted: Projection,
  datasets: DatasetChanges,
): Promise<Changes> {
  const before = await graph.version();
  const compared = compare(await readGraph(graph), wanted);
  const wasWhole = await isWhole(graph);
  const beside = await besideOf(graph, wanted, datasets, !wasWhole);
  const changes = withDatasets(compared.changes, beside);
  const statements = [...compared.statements, ...beside.statements];
  const { version } = changes;
  const isSame = statements.length === 0 && before === version;
  if (isSame && wasWhole) return changes;
  await graph.write(async (run) => {
    // The difference is one from this version, which nobody changes from here on.
    const [held] = await run<{ version: string | null }>(LOCK_VERSION);
    if (held!.version !== before) throw new Overtaken();
    for (const { cypher, params } of statements) await run(cypher, params);
    await run(SET_VERSION, { version });
    if (beside.versions.length > 0) await run(SET_COUNTS_FOUND);
    else
      await run(SET_COUNTS, {
        nodes: wanted.nodes.size,
        links: wanted.links.length,
      });
  });
  return changes;
}

interface Statement {
  readonly cypher: string;
  readonly params: Params;
}

/** Two values are the same if they read the same, whatever the order of their keys. */
const text = (properties: Properties) =>
  JSON.stringify(
    Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** The links of each type that start at each node, as one text to compare. */
function bundles(links: readonly StoredLink[]): Map<string, StoredLink[]> {
  const bundled = new Map<string, StoredLink[]>();
  for (const link of links) {
    const key = `${link.link} ${link.from}`;
    const bundle = bundled.get(key);
    if (bundle) bundle.push(link);
    else bundled.set(key, [link]);
  }
  return bundled;
}

const bundleText = (bundle: readonly StoredLink[]) =>
  bundle
    .map(({ to, properties }) => `${to} ${text(properties)}`)
    .sort()
    .join("\n");

function compare(
  present: Projection,
  wanted: Projection,
): { changes: Changes; statements: Statement[] } {
  const isNew = (id: string) =>
    present.nodes.get(id)?.kind !== wanted.nodes.get(id)?.kind;
  const removed = [...present.nodes.keys()].filter(
    (id) => !wanted.nodes.has(id),
  );
  // A record that turned into another kind is made anew.
  const gone = new Set([...present.nodes.keys()].filter(isNew));
  const fresh = [...wanted.nodes].filter(([id]) => isNew(id));
  const replaced = [...wanted.nodes].filter(
    ([id, { properties }]) =>
      !isNew(id) &&
      text(properties) !== text(present.nodes.get(id)!.properties),
  );

  const before = bundles(
    present.links.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
  );
  const after = bundles(wanted.links);
  const stale = [...before].filter(
    ([key, bundle]) => bundleText(bundle) !== bundleText(after.get(key) ?? []),
  );
  const missing = [...after].filter(
    ([key, bundle]) => bundleText(bundle) !== bundleText(before.get(key) ?? []),
  );

  const told = bundles(present.links);
  const relinked = [...new Set([...told.keys(), ...after.keys()])].filter(
    (key) =>
      bundleText(told.get(key) ?? []) !== bundleText(after.get(key) ?? []),
  );
  const changed = new Set(
    [
      ...gone,
      ...replaced
        .filter(([id, node]) => !isDerivedOnly(present.nodes.get(id)!, node))
        .map(([id]) => id),
      ...relinked.map((key) => key.split(" ")[1]!),
    ].filter((id) => present.nodes.has(id) && wanted.nodes.has(id)),
  );
  return {
    changes: {
      added: [...wanted.nodes.keys()]
        .filter((id) => !present.nodes.has(id))
        .sort(),
      changed: [...changed].sort(),
      removed: removed.sort(),
      fields: fieldChanges(present, wanted, [...changed].sort()),
      datasets: [],
      version: versionOf(wanted),
    },
    statements: [
      ...byLink(stale.map(([, [link]]) => link!)).flatMap(([link, own]) =>
        statements(
          deleteLinks(link),
          "ids",
          own.map(({ from }) => from),
        ),
      ),
      ...statements(deleteNodes, "ids", [...gone]),
      ...byKind(fresh).flatMap(([kind, own]) =>
        statements(createNodes(kind), "rows", own),
      ),
      ...statements(
        replaceNodes,
        "rows",
        replaced.map(([, { properties }]) => properties),
      ),
      ...byLink(missing.flatMap(([, bundle]) => bundle)).flatMap(
        ([link, own]) =>
          statements(
            createLinks(link),
            "rows",
            own.map(({ from, to, properties }) => ({ from, to, properties })),
          ),
      ),
    ],
  };
}

/** Whether only what follows from other records differs: no change that a reader would look for. */
const isDerivedOnly = (a: StoredNode, b: StoredNode) =>
  text(withoutDerived(a.properties)) === text(withoutDerived(b.properties));

function statements(
  cypher: string,
  name: string,
  rows: readonly unknown[],
): Statement[] {
  const all: Statement[] = [];
  for (let at = 0; at < rows.length; at += batch)
    all.push({
      cypher,
      params: { [name]: rows.slice(at, at + batch) } as unknown as Params,
    });
  return all;
}

function byKind(
  nodes: readonly (readonly [string, StoredNode])[],
): [string, Properties[]][] {
  const groups = new Map<string, Properties[]>();
  for (const [, { kind, properties }] of nodes)
    groups.set(kind, [...(groups.get(kind) ?? []), properties]);
  return [...groups];
}

function byLink(links: readonly StoredLink[]): [Link, StoredLink[]][] {
  return linkNames
    .map((name): [Link, StoredLink[]] => [
      name,
      links.filter(({ link }) => link === name),
    ])
    .filter(([, own]) => own.length > 0);
}
