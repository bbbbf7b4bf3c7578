import type { StoredLink, StoredNode } from "../api/export/lines.ts";
import type { Params } from "../api/graph/graph.ts";
import {
  createLinks,
  createNodes,
  deleteLinks,
  deleteNodes,
  replaceNodes,
  type Link,
  type Properties,
} from "../api/model/index.ts";
import type { DatasetChange } from "./datasets/beside.ts";
import { fieldChanges, type FieldChange } from "./field-changes.ts";
import { versionOf } from "./lines.ts";
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

/** One statement of a load. */
export interface Statement {
  readonly cypher: string;
  /** How many nodes or links it creates, changes or removes. */
  readonly rows: number;
  /** Made when it runs, so that not all rows of a large load are held twice. */
  readonly params: () => Params;
}

/** How many rows go into one statement. */
const batch = 5_000;

/** Two values are the same if they read the same, whatever the order of their keys. */
const text = (properties: Properties) =>
  JSON.stringify(
    Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)),
  );

type Bundles = ReadonlyMap<string, readonly StoredLink[]>;

/** Those of a list by what each is of, in one pass. */
function grouped<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The links of each type that start at each node. */
const bundles = (links: Iterable<StoredLink>): Bundles =>
  grouped(links, ({ link, from }) => `${link} ${from}`);

const bundleText = (bundle: readonly StoredLink[]) =>
  bundle
    .map(({ to, properties }) => `${to} ${text(properties)}`)
    .sort()
    .join("\n");

/** The keys of the bundles that `a` has and `b` has not, or not like that. */
function* differing(a: Bundles, b: Bundles): Generator<string> {
  for (const [key, bundle] of a) {
    const other = b.get(key);
    const isSame =
      other?.length === bundle.length &&
      bundleText(other) === bundleText(bundle);
    if (!isSame) yield key;
  }
}

/** Whether only what follows from other records differs: no change that a reader would look for. */
const isDerivedOnly = (a: StoredNode, b: StoredNode) =>
  text(withoutDerived(a.properties)) === text(withoutDerived(b.properties));

/** What a load adds to a graph that holds nothing. */
export const changesOfAll = (
  { nodes }: Projection,
  version: string,
): Changes => ({
  added: [...nodes.keys()].sort(),
  changed: [],
  removed: [],
  fields: {},
  datasets: [],
  version,
});

/** What makes one projection of another. */
export function compare(
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
  const fresh = grouped(
    [...wanted.nodes].filter(([id]) => isNew(id)),
    ([, { kind }]) => kind,
  );
  const replaced = [...wanted.nodes].filter(
    ([id, { properties }]) =>
      !isNew(id) &&
      text(properties) !== text(present.nodes.get(id)!.properties),
  );

  const told = bundles(present.links);
  const before =
    gone.size === 0
      ? told
      : bundles(
          present.links.filter(
            ({ from, to }) => !gone.has(from) && !gone.has(to),
          ),
        );
  const after = bundles(wanted.links);
  const stale = [...differing(before, after)].map(
    (key) => before.get(key)![0]!,
  );
  const missing = grouped(
    [...differing(after, before)].flatMap((key) => after.get(key)!),
    ({ link }) => link,
  );
  const relinked = new Set([
    ...differing(told, after),
    ...differing(after, told),
  ]);
  const changed = [
    ...new Set([
      ...gone,
      ...replaced
        .filter(([id, node]) => !isDerivedOnly(present.nodes.get(id)!, node))
        .map(([id]) => id),
      ...Array.from(relinked, (key) => key.slice(key.indexOf(" ") + 1)),
    ]),
  ]
    .filter((id) => present.nodes.has(id) && wanted.nodes.has(id))
    .sort();

  const groups: Group[] = [
    ...Array.from(
      grouped(stale, ({ link }) => link),
      ([link, own]): Group => ({
        cypher: deleteLinks(link),
        name: "ids",
        rows: own,
        row: ({ from }: StoredLink) => from,
      }),
    ),
    { cypher: deleteNodes, name: "ids", rows: [...gone], row: (id) => id },
    ...creatingNodes(fresh),
    {
      cypher: replaceNodes,
      name: "rows",
      rows: replaced,
      row: propertiesOf,
    },
    ...creatingLinks(missing),
  ];
  return {
    changes: {
      added: [...wanted.nodes.keys()]
        .filter((id) => !present.nodes.has(id))
        .sort(),
      changed,
      removed: removed.sort(),
      fields: fieldChanges(present, wanted, changed),
      datasets: [],
      version: versionOf(wanted),
    },
    statements: groups.flatMap(statementsOf),
  };
}

/** What makes all of it where there is nothing. */
export const statementsOfAll = ({ nodes, links }: Projection): Statement[] =>
  [
    ...creatingNodes(grouped(nodes, ([, { kind }]) => kind)),
    ...creatingLinks(grouped(links, ({ link }) => link)),
  ].flatMap(statementsOf);

const creatingNodes = (
  nodes: ReadonlyMap<string, readonly (readonly [string, StoredNode])[]>,
): Group[] =>
  Array.from(nodes, ([kind, own]): Group => ({
    cypher: createNodes(kind),
    name: "rows",
    rows: own,
    row: propertiesOf,
  }));

const creatingLinks = (links: ReadonlyMap<string, StoredLink[]>): Group[] =>
  inOrder(links).map(([link, own]): Group => ({
    cypher: createLinks(link),
    name: "rows",
    rows: own,
    row: ({ from, to, properties }: StoredLink) => ({ from, to, properties }),
  }));

const propertiesOf = ([, { properties }]: readonly [string, StoredNode]) =>
  properties;

/** What one text of Cypher is run for. */
interface Group<Item = never> {
  readonly cypher: string;
  /** The parameter that takes the rows. */
  readonly name: string;
  readonly rows: readonly unknown[];
  readonly row: (item: Item) => unknown;
}

function statementsOf({ cypher, name, rows, row }: Group): Statement[] {
  const all: Statement[] = [];
  for (let at = 0; at < rows.length; at += batch) {
    const end = Math.min(at + batch, rows.length);
    all.push({
      cypher,
      rows: end - at,
      params: () =>
        ({
          [name]: rows.slice(at, end).map((each) => row(each as never)),
        }) as Params,
    });
  }
  return all;
}

/** Links by type, in the order of the model. */
const inOrder = (links: ReadonlyMap<string, StoredLink[]>) =>
  linkNames.flatMap((link): [Link, StoredLink[]][] => {
    const own = links.get(link);
    return own ? [[link, own]] : [];
  });
