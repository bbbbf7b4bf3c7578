import { setImmediate as turn } from "node:timers/promises";
import type { StoredLink, StoredNode } from "../api/export/lines.ts";
import type { Fill, NumberedLink, Params } from "../api/graph/graph.ts";
import { createLinks, createNodes } from "../api/model/index.ts";
import type { Imported } from "./datasets/beside.ts";
import type { WritePart } from "./hold.ts";
import type { Size } from "./projection.ts";

/** How many nodes or links are handed over at a time. */
const batch = 5_000;

/** How many may wait for more of their kind or type: what the loader holds, however much there is. */
const mostWaiting = { nodes: 4 * batch, links: 20 * batch };

/** How many are taken before others, such as what sends the last batch, have their turn. */
const perTurn = 200;

/** How many nodes and links are put in. */
export const rowsToFill = (
  { nodes, links }: Size,
  imported: readonly Imported[],
): number =>
  imported.reduce(
    (sum, each) => sum + each.nodes.length + each.links.length,
    nodes + links,
  );

/** What a graph that holds nothing is filled by. */
export interface Filler {
  nodes(labels: readonly string[], rows: readonly Params[]): Promise<void>;
  /** Links of one type. */
  links(rows: readonly StoredLink[]): Promise<void>;
  end(): Promise<void>;
}

/** Puts all into a graph that holds nothing, and data sets beside it, in batches of one kind or type. */
export async function fillEmpty(
  filler: Filler,
  nodes: Iterable<StoredNode>,
  links: Iterable<StoredLink>,
  imported: readonly Imported[],
  onPart: (rows: number) => Promise<void>,
): Promise<void> {
  let last: Promise<void> = Promise.resolve();
  /** Has one batch put in while the next is made. */
  const put = async (rows: readonly unknown[], work: () => Promise<void>) => {
    await last;
    last = work().then(() => onPart(rows.length));
    // Whoever waits for it is told.
    last.catch(() => undefined);
  };
  try {
    for await (const [kind, some] of batchesOf(
      nodes,
      (node) => node.kind,
      mostWaiting.nodes,
    )) {
      const rows = some.map(
        ({ properties }) => properties as unknown as Params,
      );
      await put(rows, () => filler.nodes(["Entity", kind], rows));
    }
    for (const { kind, nodes } of imported)
      for await (const [, rows] of batchesOf(nodes, () => kind, 0))
        await put(rows, () => filler.nodes(["Imported", kind], rows));
    // The engine reads the links of one type faster where they were put in one after the other.
    for (const all of [links, ...imported.map(({ links }) => links)])
      for await (const [, rows] of batchesOf(
        all,
        ({ link }) => link,
        mostWaiting.links,
      ))
        await put(rows, () => filler.links(rows));
    await last;
  } finally {
    await last.catch(() => undefined);
    await filler.end();
  }
}

/** By numbers that the engine has given the nodes. */
export function byNumbers(fill: Fill): Filler {
  const numbers = new Map<string, number>();
  return {
    nodes: async (labels, rows) => {
      const given = await fill.nodes(labels, rows);
      for (const [at, { id }] of rows.entries())
        numbers.set(id as string, given[at]!);
    },
    links: (rows) =>
      fill.links(rows.flatMap((link) => numbered(link, numbers))),
    end: () => fill.end(),
  };
}

/** As Cypher matches nothing there, nothing is made where an end is missing. */
function numbered(
  { link, from, to, properties }: StoredLink,
  numbers: ReadonlyMap<string, number>,
): NumberedLink[] {
  const src = numbers.get(from);
  const dst = numbers.get(to);
  return src === undefined || dst === undefined
    ? []
    : [{ src, dst, type: link, properties }];
}

/** By Cypher, each batch a part of a load; it knows no data sets. */
export const byCypher = (write: WritePart): Filler => ({
  nodes: async ([, kind], rows) =>
    void (await write((run) => run(createNodes(kind!), { rows }))),
  links: async (links) => {
    const rows = links.map(({ from, to, properties }) => ({
      from,
      to,
      properties,
    }));
    const cypher = createLinks(links[0]!.link);
    await write((run) => run(cypher, { rows }));
  },
  end: async () => undefined,
});

/** Those of one key together: at once where they fill a batch, and otherwise where too many wait, or in the end. */
async function* batchesOf<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string,
  mostWaiting: number,
): AsyncGenerator<readonly [string, readonly Item[]]> {
  const groups = new Map<string, Item[]>();
  let waiting = 0;
  let taken = 0;
  const take = (key: string) => {
    const items = groups.get(key)!;
    groups.set(key, []);
    waiting -= items.length;
    return [key, items] as const;
  };
  for (const item of items) {
    if (++taken % perTurn === 0) await turn();
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
    waiting++;
    if (groups.get(key)!.length === batch) yield take(key);
    else if (waiting > mostWaiting && waiting >= batch)
      yield take(largestOf(groups));
  }
  for (const key of [...groups.keys()].sort())
    if (groups.get(key)!.length > 0) yield take(key);
}

const largestOf = (groups: ReadonlyMap<string, readonly unknown[]>): string =>
  [...groups].reduce((a, b) => (b[1].length > a[1].length ? b : a))[0];
